import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { ReviewPage } from '#app/components/no-referral/ReviewPage.tsx'
import { reviewAnswers } from '#app/domain/no-referral/entry.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { reviewNoReferral } from '#app/services/no-referral/change-no-referral.ts'
import { getNoReferral } from '#app/services/no-referral/get-no-referral.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const id = idParam(args.params, 'id')
  const page = await respond(getNoReferral(ctx, { id, as: 'noReferral.viewed' }))
  const [year = '', month = '', day = ''] = page.suggestedReview.split('-')
  const suggested = { day: String(Number(day)), month: String(Number(month)), year }
  const key = (kept && field(kept, 'key')) || page.key
  const answers = kept ? reviewAnswers(kept) : { ...reviewAnswers({}), reviewOn: suggested }
  return { page: { ...page, key }, answers }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const done = await respond(reviewNoReferral(ctx, { id, posted }))
  if (done.ok) {
    return redirect(
      done.referralId === null ? paths.noReferral(id) : paths.referral(done.referralId),
    )
  }
  const key = field(posted, 'key')
  return refused(args.context, { problems: done.problems, answers: reviewAnswers(posted), key })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  {
    title: pageTitle({
      page: 'Look at a decision again',
      section: data?.page.reference,
      ...frameIn(matches),
    }),
  },
]

export default function ReviewRoute() {
  const { page, answers } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <ReviewPage
      page={{ ...page, key: again?.key || page.key }}
      answers={again?.answers ?? answers}
      problems={again?.problems ?? []}
    />
  )
}

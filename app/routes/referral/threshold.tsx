import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { ThresholdStep } from '#app/components/threshold/ThresholdStep.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { pictureAgeIn } from '#app/server/picture-age.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getThreshold } from '#app/services/referral/get-threshold.ts'
import { readPhoneNow, saveThreshold, usePicks } from '#app/services/referral/save-threshold.ts'
import { frameIn } from '../service-name.ts'

/** More picks than anybody reads; the guide itself has fewer than 300 indicators. */
const mostPicks = 300

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const { searchParams } = new URL(args.request.url)
  const posted = await keptPost(args, ctx)
  const use = searchParams.get('use') ?? undefined
  // Choices from the guide that were posted without a session are offered again, and say nothing about the form.
  if (posted && field(posted, 'do') !== '') {
    const picks = (posted.pick ?? []).slice(0, mostPicks)
    const age = pictureAgeIn(name => field(posted, name))
    return respond(getThreshold(ctx, { id, picks, ...age, use }))
  }
  const picks = searchParams.getAll('pick').slice(0, mostPicks)
  const age = pictureAgeIn(name => searchParams.get(name))
  return respond(getThreshold(ctx, { id, picks, ...age, use, ...(posted ? { kept: posted } : {}) }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  switch (field(posted, 'do')) {
    case 'phoneNowRead':
      return redirect((await respond(readPhoneNow(ctx, { id, from: field(posted, 'from') }))).next)
    case 'usePicks': {
      const picks = (posted.pick ?? []).slice(0, mostPicks)
      const age = pictureAgeIn(name => field(posted, name))
      return redirect((await respond(usePicks(ctx, { id, picks, ...age }))).next)
    }
    default: {
      const then = field(posted, 'then') === 'later' ? 'later' : 'continue'
      const seen = field(posted, 'seen')
      const saved = await respond(saveThreshold(ctx, { id, posted, seen, then }))
      return saved.ok ? redirect(saved.next) : refused(args.context, saved, saved.status)
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: 'Your picture and your own level of need',
      section: page?.header.formTitle ?? '',
      ...frameIn(matches),
    }),
  },
]

export default function ThresholdRoute() {
  const page = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <ThresholdStep
      page={
        again
          ? {
              ...page,
              values: again.values,
              protective: again.protective,
              seen: again.seen,
              unsaved: again.unsaved,
              over: again.over,
            }
          : page
      }
      problems={again?.problems ?? []}
      saved={again?.status === 409 ? again.saved : undefined}
    />
  )
}

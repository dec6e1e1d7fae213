import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { NoReferralPage } from '#app/components/no-referral/NoReferralPage.tsx'
import { phonesOf } from '#app/components/no-referral/phones.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import {
  addToNoReferral,
  referFromNoReferral,
} from '#app/services/no-referral/change-no-referral.ts'
import { getNoReferral } from '#app/services/no-referral/get-no-referral.ts'
import { startableForm } from '#app/services/referral/start-from-record.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const id = idParam(args.params, 'id')
  const page = await respond(getNoReferral(ctx, { id, as: 'noReferral.viewed' }))
  const key = (kept && field(kept, 'key')) || page.key
  return { page: { ...page, key }, added: kept ? field(kept, 'added') : '' }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  if (field(posted, 'do') === 'refer') {
    const formId = startableForm(field(posted, 'formId'))
    return redirect(paths.referral(await respond(referFromNoReferral(ctx, { id, formId }))))
  }
  const added = await respond(addToNoReferral(ctx, { id, posted }))
  if (added.ok) return redirect(paths.noReferral(id))
  return refused(args.context, {
    problems: added.problems,
    added: field(posted, 'added'),
    key: field(posted, 'key'),
  })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  {
    title: pageTitle({
      page: 'Decision not to refer',
      section: data?.page.reference,
      ...frameIn(matches),
    }),
  },
]

export default function NoReferralRoute() {
  const { page, added } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const phones = phonesOf(useRouteLoaderData<Shell>('root')?.phones ?? [])
  return (
    <NoReferralPage
      page={{ ...page, key: again?.key || page.key }}
      phones={phones}
      problems={again?.problems ?? []}
      added={again?.added ?? added}
    />
  )
}

import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { DecisionFormPage } from '#app/components/no-referral/DecisionFormPage.tsx'
import { phonesOf } from '#app/components/no-referral/phones.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { decideNotToRefer } from '#app/services/no-referral/decide-not-to-refer.ts'
import { getDecisionForm } from '#app/services/no-referral/get-decision-form.ts'
import { frameIn } from '../service-name.ts'

const fromId = (from: string) => (from === '' ? undefined : idParam({ from }, 'from'))

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await keptPost(args, ctx)
  const query = new URL(args.request.url).searchParams
  const consultationId = fromId(posted ? field(posted, 'from') : (query.get('from') ?? ''))
  const age = { ageGroup: query.getAll('ageGroup'), weeks: query.getAll('weeks') }
  const picks = query.getAll('pick')
  return respond(getDecisionForm(ctx, { picks, age, consultationId, posted }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  const consultationId = fromId(field(posted, 'from'))
  const decided = await respond(decideNotToRefer(ctx, { posted, consultationId }))
  if (decided.ok) return redirect(paths.noReferral(decided.id))
  const page = await respond(getDecisionForm(ctx, { picks: [], consultationId, posted }))
  return refused(args.context, { page, problems: decided.problems, asks: decided.asks })
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: pageTitle({ page: 'Record that you are not referring', ...frameIn(matches) }) },
]

export default function NewNoReferralRoute() {
  const page = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const phones = phonesOf(useRouteLoaderData<Shell>('root')?.phones ?? [])
  return (
    <DecisionFormPage
      page={again?.page ?? page}
      phones={phones}
      problems={again?.problems ?? []}
      asks={again?.asks ?? false}
    />
  )
}

import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConsultationPage } from '#app/components/advice/ConsultationPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { adviceAnswers } from '#app/domain/consultation/advice.ts'
import type { Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { cancelCall, markAdviceRead, rebookCall } from '#app/services/advice/change-call.ts'
import { getConsultation } from '#app/services/advice/get-consultation.ts'
import { giveAdvice } from '#app/services/advice/give-advice.ts'
import { referFromAdvice } from '#app/services/advice/refer-from-advice.ts'
import type { Context } from '#app/services/context.ts'
import { startableForm } from '#app/services/referral/start-from-record.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const page = await respond(getConsultation(ctx, idParam(args.params, 'id')))
  return { page, typed: kept ? adviceAnswers(kept) : null, key: kept ? field(kept, 'key') : '' }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const done: Done = await respond(
    ctx.actor.kind === 'frontDoor' ? giveAdvice(ctx, { id, posted }) : sendersAct(ctx, id, posted),
  )
  if (done.ok) return redirect(done.to ?? paths.consultation(id))
  return refused(args.context, {
    problems: done.problems,
    typed: adviceAnswers(posted),
    slot: field(posted, 'slot'),
    key: field(posted, 'key'),
  })
}

type Done =
  | { readonly ok: true; readonly to?: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What those who asked may do with their question. */
async function sendersAct(ctx: Context, id: string, posted: Posted): Promise<Done> {
  switch (field(posted, 'do')) {
    case 'rebook':
      return rebookCall(ctx, { id, slot: field(posted, 'slot') })
    case 'cancel':
      await cancelCall(ctx, id)
      return { ok: true }
    case 'refer': {
      const formId = startableForm(field(posted, 'formId'))
      const call = field(posted, 'call') === 'cancel' ? 'cancel' : 'keep'
      const draft = await referFromAdvice(ctx, { id, formId, call })
      const to = draft.isNew ? paths.agreement(draft.id) : paths.referral(draft.id)
      return { ok: true, to }
    }
    default:
      await markAdviceRead(ctx, id)
      return { ok: true }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  { title: pageTitle({ page: 'Advice', section: data?.page.reference, ...frameIn(matches) }) },
]

export default function ConsultationRoute() {
  const { page, typed, key } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const kept = again?.key || key
  return (
    <ConsultationPage
      page={page.side === 'frontDoor' && kept ? { ...page, key: kept } : page}
      problems={again?.problems ?? []}
      typed={again?.typed ?? typed}
      slot={again?.slot ?? ''}
    />
  )
}

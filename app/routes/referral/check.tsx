import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Back } from '#app/components/layout/Back.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { CheckAnswers } from '#app/components/referral/CheckAnswers.tsx'
import { DraftPhoneNow } from '#app/components/referral/DraftPhoneNow.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { askCountersign } from '#app/services/countersign/ask-countersign.ts'
import { giveBack } from '#app/services/countersign/give-back.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const kept = await keptPost(args, ctx)
  const use = new URL(args.request.url).searchParams.get('use') ?? undefined
  const check = await respond(getCheck(ctx, { id, kept, use }))
  if (check === 'sent') throw redirect(paths.sent(id))
  return { check }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const keys = {
    submissionKey: field(posted, 'submissionKey'),
    documentHash: field(posted, 'documentHash'),
  }
  const said = { cannotWait: field(posted, 'cannotWait'), changes: field(posted, 'changes') }
  const again = (field: 'cannotWait' | 'changes', text: string, over: readonly string[] = []) =>
    refused(args.context, { reason: undefined, said: { ...said, over, problem: { field, text } } })
  switch (field(posted, 'then')) {
    case 'ask': {
      const asked = await respond(askCountersign(ctx, { id, documentHash: keys.documentHash }))
      if (asked.ok) return redirect(asked.isSent ? paths.sent(id) : paths.check(id))
      return refused(args.context, { reason: asked.reason, said: undefined })
    }
    case 'giveBack': {
      const given = await respond(giveBack(ctx, { id, ...keys, words: said.changes, posted }))
      return given.ok
        ? redirect(paths.referrals({ 'given-back': 'yes' }))
        : again('changes', given.problem, given.over)
    }
  }
  const cannotWait = field(posted, 'then') === 'without' ? { cannotWait: said.cannotWait } : {}
  const sent = await respond(submitReferral(ctx, { id, ...keys, ...cannotWait }))
  if (sent.ok) return redirect(paths.sent(id))
  if (sent.reason === 'sentOtherwise') throw new Response(null, { status: 422 })
  if (sent.reason === 'cannotWait') return again('cannotWait', sent.problem)
  return refused(args.context, { reason: sent.reason, said })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  {
    title: pageTitle({
      page:
        data?.check.reading?.mode === 'countersign'
          ? 'Read and countersign'
          : 'Check your answers and send',
      section: data?.check.header.formTitle ?? '',
      ...frameIn(matches),
    }),
  },
]

export default function CheckRoute() {
  const { check } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <DraftPhoneNow header={check.header} />
      <Back href={paths.referral(check.header.id)}>Back to your list of sections</Back>
      <CheckAnswers check={check} refused={refused?.reason} said={refused?.said} />
    </>
  )
}

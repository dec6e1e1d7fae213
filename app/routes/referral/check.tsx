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
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const check = await respond(getCheck(ctx, { id }))
  if (check === 'sent') throw redirect(paths.sent(id))
  return check
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const keys = {
    submissionKey: field(posted, 'submissionKey'),
    documentHash: field(posted, 'documentHash'),
  }
  const sent = await respond(submitReferral(ctx, { id, ...keys }))
  if (sent.ok) return redirect(paths.sent(id))
  if (sent.reason === 'sentOtherwise') throw new Response(null, { status: 422 })
  return refused(args.context, { reason: sent.reason })
}

export const meta: MetaFunction<typeof loader> = ({ data: check, matches }) => [
  {
    title: pageTitle({
      page: `Check your answers and send`,
      section: check?.header.formTitle ?? '',
      ...frameIn(matches),
    }),
  },
]

export default function CheckRoute() {
  const check = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <DraftPhoneNow header={check.header} />
      <Back href={paths.referral(check.header.id)}>Back to your list of sections</Back>
      <CheckAnswers check={check} refused={refused?.reason} />
    </>
  )
}

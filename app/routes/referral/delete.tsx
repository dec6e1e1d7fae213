import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Back } from '#app/components/layout/Back.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { AgreementAgain } from '#app/components/referral/AgreementAgain.tsx'
import { DeleteDraft } from '#app/components/referral/DeleteDraft.tsx'
import { DraftPhoneNow } from '#app/components/referral/DraftPhoneNow.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { deleteDraft, getDraftToDelete } from '#app/services/referral/delete-draft.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return { header: await respond(getDraftToDelete(ctx, { id: idParam(args.params, 'id') })) }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  if (field(await readForm(args.request), 'then') !== 'delete') {
    // Only the button of this page deletes: a post that came back after signing in again asks once more.
    await respond(getDraftToDelete(ctx, { id }))
    return redirect(paths.deleteDraft(id))
  }
  await respond(deleteDraft(ctx, { id }))
  return redirect(paths.referrals())
}

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Delete this draft', serviceName: serviceNameIn(matches) }) },
]

export default function DeleteDraftRoute() {
  const { header } = useLoaderData<typeof loader>()
  return (
    <>
      <DraftPhoneNow header={header} />
      <Back href={paths.referral(header.id)}>Back to your list of sections</Back>
      <DeleteDraft {...header} />
      {header.asksAgreement && <AgreementAgain id={header.id} />}
    </>
  )
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Back } from '#app/components/layout/Back.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { ProtectiveMarking } from '#app/components/layout/ProtectiveMarking.tsx'
import { ReferralDocument } from '#app/components/referral/ReferralDocument.tsx'
import { GuideRecordView } from '#app/components/threshold/GuideRecordView.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getSent } from '#app/services/referral/get-sent.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getSent(ctx, { id: idParam(args.params, 'id'), as: 'referral.printed' }))
}

export const meta: MetaFunction<typeof loader> = ({ data: sent, matches }) => [
  {
    title: pageTitle({
      page: `Printable copy ${sent?.reference ?? ''}`,
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function PrintRoute() {
  const sent = useLoaderData<typeof loader>()
  return (
    <>
      <ProtectiveMarking />
      <Back href={paths.sent(sent.id)}>Back</Back>
      <h1 className="govuk-heading-l">
        {sent.formTitle} {sent.reference}
      </h1>
      <p className="govuk-body govuk-!-display-none-print">
        Use your browser’s print command to print this page or save it as a file. It holds private
        information about a family: keep it as your agency’s rules say.
      </p>
      <p className="govuk-body">
        Received by {sent.council} on {sent.receivedWords}.
      </p>
      <h2 className="govuk-heading-m">Agreement check</h2>
      <p className="govuk-body">{sent.agreementSummary}</p>
      {sent.guide && (
        <>
          <h2 className="govuk-heading-m">The sender’s picture and own level of need</h2>
          <GuideRecordView record={sent.guide} />
        </>
      )}
      <ReferralDocument document={sent.document} />
    </>
  )
}

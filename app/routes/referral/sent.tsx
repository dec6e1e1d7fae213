import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Panel } from '#app/components/govuk/Panel.tsx'
import { WarningText } from '#app/components/govuk/WarningText.tsx'
import { AgreementAfterSending } from '#app/components/consent/AgreementAfterSending.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { GuideRecordView } from '#app/components/threshold/GuideRecordView.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getSent } from '#app/services/referral/get-sent.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getSent(ctx, { id: idParam(args.params, 'id'), as: 'referral.viewed' }))
}

export const meta: MetaFunction<typeof loader> = ({ data: sent, matches }) => [
  {
    title: pageTitle({
      page: `Your ${sent?.sends ?? 'referral'} has been sent`,
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function SentRoute() {
  const sent = useLoaderData<typeof loader>()
  const phone = (
    <a className="govuk-link" href={sent.reader.phoneHref}>
      {sent.reader.phone}
    </a>
  )
  return (
    <>
      <Panel titleText={`Your ${sent.sends} has been sent`}>
        Your reference number
        <br />
        <strong>{sent.reference}</strong>
      </Panel>
      <p className="govuk-body">
        {sent.council} received it on {sent.receivedWords}. We have sent you an email with the
        reference and nothing about the family.
      </p>
      {sent.isUrgent && !sent.phoned && (
        <WarningText>
          You told us this is urgent. If you have not spoken to anyone yet, ring {sent.reader.name}{' '}
          now on {phone}. In danger, ring 999.
        </WarningText>
      )}
      <h2 className="govuk-heading-m">What happens next</h2>
      <ul className="govuk-list govuk-list--number">
        <li>{sent.reader.name} reads what you sent.</li>
        <li>A social worker decides what to do. {sent.dueWords}.</li>
        <li>We email you when there is a decision. Sign in to read it, with the reason.</li>
      </ul>
      <h2 className="govuk-heading-m">If things get worse, or you hear nothing</h2>
      <p className="govuk-body">
        Ring {sent.reader.name} on {phone} and give the reference {sent.reference}. If a child is in
        danger, ring 999.
      </p>
      {sent.guide && (
        <>
          <h2 className="govuk-heading-m">Your picture and your own level of need</h2>
          <GuideRecordView record={sent.guide} />
        </>
      )}
      {sent.routingNotes.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Where it went and why</h2>
          <ul className="govuk-list govuk-list--bullet">
            {sent.routingNotes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.copies(sent.id)}>
          Get a copy for your own record
        </a>
        , or{' '}
        <a className="govuk-link" href={paths.print(sent.id)}>
          print it
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.progress(sent.id)}>
          See its progress, or add information
        </a>
      </p>
      <AgreementAfterSending id={sent.id} />
      <p className="govuk-body">
        <a className="govuk-link" href={paths.referrals()}>
          Back to your referrals
        </a>
      </p>
    </>
  )
}

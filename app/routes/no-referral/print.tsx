import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Back } from '#app/components/layout/Back.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { ProtectiveMarking } from '#app/components/layout/ProtectiveMarking.tsx'
import { Record } from '#app/components/no-referral/NoReferralPage.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getNoReferral } from '#app/services/no-referral/get-no-referral.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  return respond(getNoReferral(ctx, { id, as: 'noReferral.printed' }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: `Printable copy ${page?.reference ?? ''}`,
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function NoReferralPrintRoute() {
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <ProtectiveMarking />
      <Back href={paths.noReferral(page.id)}>Back</Back>
      <h1 className="govuk-heading-l">Decision not to refer {page.reference}</h1>
      <p className="govuk-body govuk-!-display-none-print">
        Use your browser’s print command to print this page or save it as a file. It holds private
        information about a family: keep it as your agency’s rules say.
      </p>
      <p className="govuk-body">State of this record: {page.stateWords.toLowerCase()}.</p>
      <Record page={page} isPrint />
    </>
  )
}

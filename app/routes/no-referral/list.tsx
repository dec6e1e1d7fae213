import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { NoReferralListPage } from '#app/components/no-referral/NoReferralListPage.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listNoReferrals } from '#app/services/no-referral/list-no-referrals.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  return respond(listNoReferrals(await requireContext(args)))
}

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Decisions not to refer', serviceName: serviceNameIn(matches) }) },
]

export default function NoReferralListRoute() {
  return <NoReferralListPage rows={useLoaderData<typeof loader>()} />
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { MyReferrals } from '#app/components/referral/MyReferrals.tsx'
import { SetLines } from '#app/components/threshold/practice/SetLines.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listReferrals } from '#app/services/referral/list-referrals.ts'
import { listMySets } from '#app/services/threshold/practice/my-sets.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const query = new URL(args.request.url).searchParams
  const input = { filter: query.get('show') ?? '', after: query.get('after') ?? '' }
  const list = await respond(listReferrals(ctx, input))
  return { list, sets: await listMySets(ctx) }
}

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Your referrals', serviceName: serviceNameIn(matches) }) },
]

export default function ReferralsRoute() {
  const { list, sets } = useLoaderData<typeof loader>()
  return (
    <>
      <MyReferrals
        list={list}
        practiceLeft={sets.filter(set => set.doneIds.length < set.caseIds.length).length}
      />
      {/* After the work itself: practice never stands before a child. */}
      <SetLines sets={sets} />
    </>
  )
}

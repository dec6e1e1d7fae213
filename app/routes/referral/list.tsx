import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { MyReferrals } from '#app/components/referral/MyReferrals.tsx'
import { SetLines } from '#app/components/threshold/practice/SetLines.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listReferrals, searchReferrals } from '#app/services/referral/list-referrals.ts'
import { listMySets } from '#app/services/threshold/practice/my-sets.ts'
import { frameIn } from '../service-name.ts'

export const handle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const query = new URL(args.request.url).searchParams
  const input = { filter: query.get('show') ?? '', after: query.get('after') ?? '' }
  const list = await respond(listReferrals(ctx, input))
  return { list, sets: await listMySets(ctx), isGivenBack: query.has('given-back') }
}

/** A search: a post, because a name must never stand in an address. It changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  const found = await respond(searchReferrals(ctx, field(posted, 'words')))
  return found.ok ? data(found) : refused(args.context, found)
}

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Your referrals', ...frameIn(matches) }) },
]

export default function ReferralsRoute() {
  const { list, sets, isGivenBack } = useLoaderData<typeof loader>()
  const found = useActionData<typeof action>()
  return (
    <>
      <MyReferrals
        list={list}
        found={found}
        isGivenBack={isGivenBack && !found}
        practiceLeft={sets.filter(set => set.doneIds.length < set.caseIds.length).length}
      />
      {/* After the work itself: practice never stands before a child. */}
      <SetLines sets={sets} />
    </>
  )
}

import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PeoplePage } from '#app/components/agency/PeoplePage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getAgencyPeople } from '#app/services/agency/get-people.ts'
import { setCountersigning } from '#app/services/agency/set-countersigning.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const isSaved = new URL(args.request.url).searchParams.has('saved')
  return { agency: await respond(getAgencyPeople(ctx)), isSaved }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const countersigns = field(await readForm(args.request), 'countersigns')
  const set = await respond(setCountersigning(ctx, { countersigns }))
  return set.ok ? redirect(paths.agencyPeople({ saved: 'yes' })) : refused(args.context, set)
}

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'People and countersigning', ...frameIn(matches) }) },
]

export default function PeopleRoute() {
  const { agency, isSaved } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return <PeoplePage agency={agency} isSaved={isSaved} problems={again?.problems ?? []} />
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PeopleAgreementPage } from '#app/components/consent/PeopleAgreementPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getPeopleAgreement } from '#app/services/consent/get-people-agreement.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const added = new URL(args.request.url).searchParams.get('added')
  const addedId = added === null ? undefined : idParam({ added }, 'added')
  return respond(getPeopleAgreement(ctx, { id: idParam(args.params, 'id'), addedId }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: 'What each person agrees to',
      section: page?.reference ?? 'Agreement',
      ...frameIn(matches),
    }),
  },
]

export default function PeopleAgreementRoute() {
  return <PeopleAgreementPage page={useLoaderData<typeof loader>()} />
}

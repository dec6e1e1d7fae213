import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { PractiseSet } from '#app/components/threshold/practice/PractiseSet.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getPracticeCase } from '#app/services/threshold/practice/get-practice-case.ts'
import { getMySet } from '#app/services/threshold/practice/my-sets.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const set = await respond(getMySet(ctx, idParam(args.params, 'setId')))
  const cases = set.caseIds.map(caseId => {
    const { id, title, teller } = getPracticeCase(ctx.clock.now(), caseId)
    return { id, title, teller }
  })
  return { set, cases }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Practice you were asked to do',
      section: 'Practise',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function PractiseSetRoute() {
  return <PractiseSet {...useLoaderData<typeof loader>()} />
}

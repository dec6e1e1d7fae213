import { data, redirect } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { PractisePage } from '#app/components/threshold/practice/PractisePage.tsx'
import { can } from '#app/domain/access/actor.ts'
import { readChoice } from '#app/domain/threshold/practice/practice-choice.ts'
import { paths } from '#app/paths.ts'
import { contextFor, whoIsSignedIn } from '#app/server/context.server.ts'
import { portal } from '#app/server/portal.server.ts'
import { listPractice } from '#app/services/threshold/practice/list-practice.ts'
import { listMySets } from '#app/services/threshold/practice/my-sets.ts'
import { cacheHeaders } from './cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const { clock, ids } = portal()
  if (searchParams.get('mix') === 'new') {
    const mix = 1 + (parseInt(ids.uuid().slice(0, 6), 16) % 9999)
    // Chosen anew each time: a cache that kept it would give everybody the same five.
    return redirect(paths.practise({ mix: String(mix) }), {
      headers: { 'Cache-Control': 'no-store' },
    })
  }
  const who = await whoIsSignedIn(args)
  const actor = who.state === 'in' ? who.actor : undefined
  const sets = actor ? await listMySets(contextFor(actor, args.context.requestId)) : []
  return data(
    {
      list: listPractice(clock.now(), readChoice(searchParams)),
      sets,
      canAssign: actor !== undefined && can(actor, 'practice.assign'),
      canReport: actor !== undefined && can(actor, 'thresholds.report'),
    },
    { headers: cacheHeaders(args.request) },
  )
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Practise choosing a level',
      section: 'Threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function PractiseRoute() {
  return <PractisePage {...useLoaderData<typeof loader>()} />
}

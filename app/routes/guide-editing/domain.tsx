import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DomainPage } from '#app/components/guide-editing/DomainPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { can } from '#app/domain/access/actor.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getDomain } from '#app/services/guide-editing/edit-indicator.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const view = await respond(getDomain(ctx, { id, domain: args.params['domain'] ?? '' }))
  return { view, canEdit: can(ctx.actor, 'guide.edit') }
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page?.view.domain.name ?? 'Page not found',
      section: page ? `Edition ${page.view.number}` : undefined,
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function DomainRoute() {
  return <DomainPage {...useLoaderData<typeof loader>()} />
}

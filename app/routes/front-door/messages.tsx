import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { FailedMessagesList } from '#app/components/triage/FailedMessagesList.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listFailedMessages } from '#app/services/triage/list-failed-messages.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  return respond(listFailedMessages(await requireContext(args)))
}

export const meta: MetaFunction = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Messages that did not go out',
      section: 'Front door',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function MessagesRoute() {
  return <FailedMessagesList {...useLoaderData<typeof loader>()} />
}

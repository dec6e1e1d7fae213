import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { ContactView } from '#app/components/triage/ContactView.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { openContact } from '#app/services/triage/open-contact.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(viewContact(ctx, { contactId: idParam(args.params, 'contactId') }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const contactId = idParam(args.params, 'contactId')
  await respond(openContact(ctx, { contactId }))
  return redirect(paths.contact(contactId))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page?.header.reference ?? 'Contact',
      section: 'Front door',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function ContactRoute() {
  return <ContactView page={useLoaderData<typeof loader>()} />
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { ContactAgreementPage } from '#app/components/triage/ContactAgreementPage.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getContactAgreement } from '#app/services/triage/contact-agreement.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const added = new URL(args.request.url).searchParams.get('added')
  const addedId = added === null ? undefined : idParam({ added }, 'added')
  const contactId = idParam(args.params, 'contactId')
  return respond(getContactAgreement(ctx, { contactId, addedId }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: 'What each person agrees to',
      section: page?.header.reference,
      ...frameIn(matches),
    }),
  },
]

export default function ContactAgreementRoute() {
  return <ContactAgreementPage page={useLoaderData<typeof loader>()} />
}

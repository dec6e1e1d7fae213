import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import { EntryFormPage, entryFormTitle } from '#app/components/consent/EntryFormPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam, nameParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { addContactEntry, getContactEntry } from '#app/services/triage/contact-agreement.ts'
import { frameIn } from '../service-name.ts'

const where = (params: Params) => ({
  contactId: idParam(params, 'contactId'),
  personKey: nameParam(params, 'personKey'),
})

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  return respond(getContactEntry(ctx, { ...where(args.params), kept }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  const { added, header } = await respond(
    addContactEntry(ctx, { ...at, key: field(posted, 'key'), posted }),
  )
  return added.ok
    ? redirect(paths.contactAgreement(at.contactId, { added: added.entryId }))
    : refused(args.context, { header, entry: added.page })
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: entryFormTitle('answer'),
      section: page?.header.reference,
      ...frameIn(matches),
    }),
  },
]

export default function ContactEntryRoute() {
  const loaded = useLoaderData<typeof loader>()
  const { header, entry } = useActionData<typeof action>() ?? loaded
  return <EntryFormPage page={entry} contact={header} />
}

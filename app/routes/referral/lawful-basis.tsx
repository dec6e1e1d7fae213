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
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { addEntry } from '#app/services/consent/add-entry.ts'
import { getEntryPage } from '#app/services/consent/entry-page.ts'
import { frameIn } from '../service-name.ts'

const where = (params: Params) => ({
  id: idParam(params, 'id'),
  target: { kind: 'lawfulBasis', personKey: '' } as const,
})

/** Which version of what was typed the person chose to see. */
const useOf = (request: Request) => new URL(request.url).searchParams.get('use') ?? undefined

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  return respond(getEntryPage(ctx, { ...where(args.params), kept, use: useOf(args.request) }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  const added = await respond(addEntry(ctx, { ...at, key: field(posted, 'key'), posted }))
  return added.ok
    ? redirect(paths.peopleAgreement(at.id, { added: added.entryId }))
    : refused(args.context, added.page)
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: entryFormTitle('lawfulBasis'),
      section: page?.reference ?? 'Agreement',
      ...frameIn(matches),
    }),
  },
]

export default function LawfulBasisRoute() {
  const page = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return <EntryFormPage page={{ ...page, ...again }} />
}

import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import { ContactDetailsPage } from '#app/components/after-sending/ContactDetailsPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { amendContact, getContactDetails } from '#app/services/after-sending/amend-contact.ts'
import { frameIn } from '../service-name.ts'

function where(params: Params) {
  return { id: idParam(params, 'id') }
}

function givenIn(posted: Posted | undefined) {
  const read = (name: string) => (posted ? field(posted, name) : '')
  return { who: read('who'), field: read('field'), value: read('value'), why: read('why') }
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const view = await respond(getContactDetails(ctx, where(args.params).id))
  return { view, given: givenIn(kept), key: kept ? field(kept, 'key') : '' }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  const given = givenIn(posted)
  const done = await respond(amendContact(ctx, { ...at, ...given, key: field(posted, 'key') }))
  if (done.ok) return redirect(paths.contactDetails(at.id))
  return refused(args.context, { given, key: field(posted, 'key'), problems: done.problems })
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: 'Change contact details',
      section: page?.view.reference,
      ...frameIn(matches),
    }),
  },
]

export default function ContactDetailsRoute() {
  const { view, given, key } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <ContactDetailsPage
      view={{ ...view, key: (again?.key ?? key) || view.key }}
      given={again?.given ?? given}
      problems={again?.problems ?? []}
    />
  )
}

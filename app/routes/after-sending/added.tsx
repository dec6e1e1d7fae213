import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdditionsList } from '#app/components/after-sending/AdditionsList.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listAdditions, markAdditionsSeen } from '#app/services/after-sending/list-additions.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(listAdditions(ctx))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  const contactId = idParam({ contact: field(posted, 'contact') }, 'contact')
  await respond(markAdditionsSeen(ctx, { contactId }))
  return redirect(paths.additions())
}

export const meta: MetaFunction = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Added after a decision',
      section: 'Front door',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function AddedRoute() {
  return <AdditionsList page={useLoaderData<typeof loader>()} />
}

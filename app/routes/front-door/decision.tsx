import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { AlreadyDecidedPage } from '#app/components/triage/AlreadyDecidedPage.tsx'
import { DecisionForm } from '#app/components/triage/DecisionForm.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { decideContacts } from '#app/services/triage/decide-contacts.ts'
import { getDecisionForm } from '#app/services/triage/get-decision-form.ts'
import { frameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const contactId = idParam(args.params, 'contactId')
  const kept = await keptPost(args, ctx)
  return respond(getDecisionForm(ctx, { contactId, kept }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const contactId = idParam(args.params, 'contactId')
  const posted = await readForm(args.request)
  const decided = await respond(decideContacts(ctx, { contactId, posted }))
  if (decided.kind === 'recorded') return redirect(paths.contact(contactId))
  if (decided.kind === 'already') return data(decided, { status: 409 })
  // The first press shows the words the sender will read; only something wrong is a refusal.
  return decided.page.problems.length > 0 ? refused(args.context, decided) : data(decided)
}

export const meta: MetaFunction<typeof loader> = ({ data: start, matches }) => {
  const header = start?.kind === 'form' ? start.page.header : start?.already.header
  return [
    {
      title: pageTitle({
        page: `Decision on ${header?.reference ?? 'a contact'}`,
        section: 'Front door',
        ...frameIn(matches),
      }),
    },
  ]
}

export default function DecisionRoute() {
  const start = useLoaderData<typeof loader>()
  const shown = useActionData<typeof action>() ?? start
  return shown.kind === 'already' ? (
    <AlreadyDecidedPage already={shown.already} />
  ) : (
    <DecisionForm page={shown.page} />
  )
}

import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import { CheckAgainPage, checkAgainTitle } from '#app/components/consent/CheckAgainPage.tsx'
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
import { checkAgain, getCheckAgain } from '#app/services/consent/check-again.ts'
import { getEntryPage } from '#app/services/consent/entry-page.ts'
import { frameIn } from '../service-name.ts'

const where = (params: Params) => ({
  id: idParam(params, 'id'),
  target: { kind: 'riskChanged', personKey: '' } as const,
})

/** The entry that told the front door, once it has been told. */
function told(request: Request): string | undefined {
  const told = new URL(request.url).searchParams.get('told')
  return told === null ? undefined : idParam({ told }, 'told')
}

/** Which version of what was typed the person chose to see. */
const useOf = (request: Request) => new URL(request.url).searchParams.get('use') ?? undefined

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const entryId = told(args.request)
  if (entryId !== undefined) {
    return { form: null, again: await respond(getCheckAgain(ctx, { id: at.id, entryId })) }
  }
  const kept = await keptPost(args, ctx)
  const use = useOf(args.request)
  return { form: await respond(getEntryPage(ctx, { ...at, kept, use })), again: null }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  const key = field(posted, 'key')
  const entryId = told(args.request)
  if (entryId !== undefined) {
    const next = await respond(checkAgain(ctx, { id: at.id, entryId, key, posted }))
    if (next.ok) return redirect(paths.riskChanged(at.id, { told: next.entryId }))
    const view = { form: null, again: next.page }
    return next.status === 200 ? data(view) : refused(args.context, view)
  }
  const added = await respond(addEntry(ctx, { ...at, key, posted }))
  if (!added.ok) return refused(args.context, { form: added.page, again: null })
  return redirect(
    added.isSent ? paths.riskChanged(at.id, { told: added.entryId }) : paths.agreement(at.id),
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page?.again ? checkAgainTitle(page.again) : entryFormTitle('riskChanged'),
      section: page?.form?.reference ?? page?.again?.reference ?? 'Agreement check',
      ...frameIn(matches),
    }),
  },
]

export default function RiskChangedRoute() {
  const first = useLoaderData<typeof loader>()
  const next = useActionData<typeof action>()
  const { form, again } = next ?? first
  return again ? (
    <CheckAgainPage page={again} />
  ) : (
    <EntryFormPage page={{ ...first.form, ...form }} />
  )
}

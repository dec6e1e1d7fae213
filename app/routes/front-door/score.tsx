import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { ScoreForm } from '#app/components/triage/ScoreForm.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getScoreForm, scoreReferral } from '#app/services/feedback/score-referral.ts'
import { frameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const contactId = idParam(args.params, 'contactId')
  const kept = await keptPost(args, ctx)
  return respond(getScoreForm(ctx, { contactId, kept }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const contactId = idParam(args.params, 'contactId')
  const posted = await readForm(args.request)
  const key = idParam({ key: field(posted, 'key') }, 'key')
  const scored = await respond(scoreReferral(ctx, { contactId, key, posted }))
  return scored.ok ? redirect(paths.contact(contactId)) : refused(args.context, scored.page)
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: `Grade ${page?.header.reference ?? 'a referral'}`,
      section: 'Front door',
      ...frameIn(matches),
    }),
  },
]

export default function ScoreRoute() {
  const page = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return <ScoreForm page={posted ?? page} />
}

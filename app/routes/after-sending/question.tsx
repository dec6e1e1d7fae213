import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import { QueryPage } from '#app/components/after-sending/QueryPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { answerQuery, getQuery } from '#app/services/after-sending/answer-query.ts'
import { frameIn } from '../service-name.ts'

function where(params: Params) {
  return { id: idParam(params, 'id'), queryId: idParam(params, 'queryId') }
}

function givenIn(posted: Posted | undefined) {
  const read = (name: string) => (posted ? field(posted, name) : '')
  return { words: read('words') }
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const view = await respond(getQuery(ctx, where(args.params)))
  return { view, given: givenIn(kept), key: kept ? field(kept, 'key') : '' }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  const given = givenIn(posted)
  const done = await respond(answerQuery(ctx, { ...at, ...given, key: field(posted, 'key') }))
  if (done.ok) return redirect(paths.progress(at.id))
  return refused(args.context, { given, key: field(posted, 'key'), problems: done.problems })
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: 'Answer a question',
      section: page?.view.reference,
      ...frameIn(matches),
    }),
  },
]

export default function QuestionRoute() {
  const { view, given, key } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <QueryPage
      view={{ ...view, key: (again?.key ?? key) || view.key }}
      words={(again?.given ?? given).words}
      problems={again?.problems ?? []}
    />
  )
}

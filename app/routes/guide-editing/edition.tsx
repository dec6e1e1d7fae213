import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EditionPage } from '#app/components/guide-editing/EditionPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { saveSummary } from '#app/services/guide-editing/edit-part.ts'
import { getEdition } from '#app/services/guide-editing/get-editing.ts'
import { withdrawEdition } from '#app/services/guide-editing/publish-edition.ts'
import {
  answerChanges,
  sendForReview,
  takeBack,
} from '#app/services/guide-editing/review-edition.ts'
import { frameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getEdition(ctx, idParam(args.params, 'id')))
}

const steps = { send: sendForReview, back: takeBack, withdraw: withdrawEdition } as const

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const revision = field(posted, 'revision')
  const asked = field(posted, 'do')
  const summary = field(posted, 'summary')
  if (asked === 'send' || asked === 'back' || asked === 'withdraw') {
    const done = await respond(steps[asked](ctx, { id, revision }))
    if (done.ok) return redirect(paths.guideEdition(id))
    return refused(args.context, {
      problems: done.problems,
      elsewhere: null,
      summary: null,
      answer: null,
    })
  }
  if (asked === 'answer') {
    const reviewId = field(posted, 'review')
    const words = field(posted, `answer-${reviewId}`)
    const done = await respond(answerChanges(ctx, { id, reviewId, words }))
    if (done.ok) return redirect(paths.guideEdition(id))
    const answer = { reviewId, words }
    return refused(args.context, {
      problems: done.problems,
      elsewhere: null,
      summary: null,
      answer,
    })
  }
  const seen = field(posted, 'seen')
  const saved = await respond(saveSummary(ctx, { id, seen, words: summary }))
  if (saved.outcome === 'saved') return redirect(paths.guideEdition(id))
  if (saved.outcome === 'refused')
    return refused(args.context, {
      problems: saved.problems,
      elsewhere: null,
      summary,
      answer: null,
    })
  return refused(
    args.context,
    { problems: [], elsewhere: saved.elsewhere, summary, answer: null },
    409,
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) => [
  {
    title: pageTitle({
      page: view ? `Edition ${view.number}` : 'Page not found',
      section: 'Editing the threshold guide',
      ...frameIn(matches),
    }),
  },
]

export default function EditionRoute() {
  const view = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <EditionPage
      view={view}
      problems={again?.problems ?? []}
      elsewhere={again?.elsewhere ?? null}
      summary={again?.summary ?? null}
      answer={again?.answer ?? null}
    />
  )
}

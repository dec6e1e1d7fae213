import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PublishPage } from '#app/components/guide-editing/PublishPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getEdition, getPublishDays } from '#app/services/guide-editing/get-editing.ts'
import { publishEdition } from '#app/services/guide-editing/publish-edition.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const view = await respond(getEdition(ctx, id))
  const days = await respond(getPublishDays(ctx))
  return { view, days }
}

const parts = ['year', 'month', 'day'] as const

/** The day in three boxes as an ISO day; whatever is no day stays none. */
function dayOf(posted: Posted, name: string): string {
  const [year = '', month = '', day = ''] = parts.map(part =>
    field(posted, `${name}-${part}`).trim(),
  )
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const done = await respond(
    publishEdition(ctx, {
      id,
      revision: field(posted, 'revision'),
      effectiveOn: dayOf(posted, 'effectiveOn'),
      reviewOn: dayOf(posted, 'reviewOn'),
    }),
  )
  if (done.ok) return redirect(paths.guideEdition(id))
  const typed = Object.fromEntries(
    ['effectiveOn', 'reviewOn'].flatMap(name =>
      parts.map(part => [`${name}-${part}`, field(posted, `${name}-${part}`)] as const),
    ),
  )
  return refused(args.context, { typed, problems: done.problems })
}

/** An ISO day in three boxes. */
function boxes(name: string, day: string): Readonly<Record<string, string>> {
  const [year = '', month = '', date = ''] = day.split('-')
  return {
    [`${name}-year`]: year,
    [`${name}-month`]: String(Number(month)),
    [`${name}-day`]: String(Number(date)),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page ? `Publish edition ${page.view.number}` : 'Page not found',
      section: 'Editing the threshold guide',
      ...frameIn(matches),
    }),
  },
]

export default function PublishRoute() {
  const { view, days } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { effectiveOn, reviewOn, earliestWords } = days
  return (
    <PublishPage
      view={view}
      earliestWords={earliestWords}
      days={
        again?.typed ?? { ...boxes('effectiveOn', effectiveOn), ...boxes('reviewOn', reviewOn) }
      }
      problems={again?.problems ?? []}
    />
  )
}

import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  IndicatorPage,
  type IndicatorFields,
} from '#app/components/guide-editing/IndicatorPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam, nameParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import {
  getIndicator,
  retireIndicator,
  saveIndicator,
  type IndicatorView,
} from '#app/services/guide-editing/edit-indicator.ts'
import { frameIn } from '../service-name.ts'

function where({ params, request }: LoaderFunctionArgs) {
  return {
    id: idParam(params, 'id'),
    indicatorId: nameParam(params, 'indicatorId'),
    domain: new URL(request.url).searchParams.get('domain') ?? '',
  }
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getIndicator(ctx, where(args)))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args)
  const posted = await readForm(args.request)
  const seen = field(posted, 'seen')
  const fields = fieldsOf(posted)
  const saved = await respond(
    field(posted, 'do') === 'retire'
      ? retireIndicator(ctx, { ...at, seen })
      : saveIndicator(ctx, {
          ...at,
          seen,
          posted: { typed: name => field(posted, name), harms: fields.harms, marks: fields.marks },
        }),
  )
  if (saved.outcome === 'saved') {
    const { domain } = fields
    return redirect(domain === '' ? paths.guideEdition(at.id) : paths.guideDomain(at.id, domain))
  }
  const shared = { fields, seen }
  return saved.outcome === 'refused'
    ? refused(args.context, { ...shared, problems: saved.problems, elsewhere: null })
    : refused(args.context, { ...shared, problems: [], elsewhere: saved.elsewhere }, 409)
}

function fieldsOf(posted: Posted): IndicatorFields {
  const one = (name: string) => field(posted, name)
  const many = (name: string) => (Object.hasOwn(posted, name) ? (posted[name] ?? []) : [])
  return {
    text: one('text'),
    level: one('level'),
    domain: one('domain'),
    ageMin: one('ageMin'),
    ageMax: one('ageMax'),
    harms: [...new Set(many('harms'))],
    marks: many('marks'),
  }
}

function savedFields({ indicator, domain }: IndicatorView): IndicatorFields {
  const marks = ['immediate', 'duty', 'overTime'] as const
  return {
    text: indicator?.text ?? '',
    level: indicator ? String(indicator.level) : '',
    domain: domain.key,
    ageMin: String(indicator?.ageMin ?? 0),
    ageMax: String(indicator?.ageMax ?? 17),
    harms: indicator?.harms ?? [],
    marks: marks.filter(mark => indicator?.[mark]),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) => [
  {
    title: pageTitle({
      page: !view ? 'Page not found' : view.isNew ? 'New indicator' : `Indicator ${view.id}`,
      section: view ? `Edition ${view.number}` : undefined,
      ...frameIn(matches),
    }),
  },
]

export default function IndicatorRoute() {
  const view = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const seen = again?.elsewhere?.seen ?? again?.seen ?? view.seen
  return (
    <IndicatorPage
      view={{ ...view, seen }}
      fields={again?.fields ?? savedFields(view)}
      problems={again?.problems ?? []}
      elsewhere={again?.elsewhere ?? null}
    />
  )
}

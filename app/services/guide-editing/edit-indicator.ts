import { permit } from '#app/domain/access/actor.ts'
import { Conflict, NotFound, type Problem } from '#app/domain/errors.ts'
import { checkDocument } from '#app/domain/threshold/document/check-document.ts'
import type {
  DocumentIndicator,
  GuideDocument,
} from '#app/domain/threshold/document/guide-document.ts'
import {
  indicatorFacts,
  nextIndicatorId,
  withIndicator,
  withoutIndicator,
  type TypedIndicator,
} from '#app/domain/threshold/editing/indicator-edit.ts'
import { listGuideChanges } from '#db/queries/guide-editions.ts'
import type { Context } from '../context.ts'
import { guideShelf } from '../threshold/guide-shelf.ts'
import { changedElsewhere, seenOf } from './changed-elsewhere.ts'
import type { PartSaved } from './edit-part.ts'
import { getEditionText, isOpen, lockEditionText, saveText } from './edition-text.ts'

interface Option {
  readonly key: string
  readonly name: string
}

/** A page for one indicator, or for a new one in a domain. */
export interface IndicatorView {
  readonly editionId: string
  readonly number: number
  /** A mark of what the page shows, to be posted with it. */
  readonly seen: string
  readonly id: string
  readonly isNew: boolean
  readonly domain: Option
  readonly domains: readonly Option[]
  readonly harms: readonly Option[]
  readonly indicator: DocumentIndicator | undefined
}

/** The indicators of one domain of an edition. */
export interface DomainView {
  readonly editionId: string
  readonly number: number
  readonly isOpen: boolean
  readonly domain: Option
  readonly indicators: readonly {
    readonly id: string
    readonly text: string
    readonly facts: string
  }[]
}

/** One domain’s indicators, highest level first. Throws NotFound. */
export async function getDomain(
  ctx: Context,
  input: { readonly id: string; readonly domain: string },
): Promise<DomainView> {
  permit(ctx.actor, 'guide.read')
  const { row, document } = await ctx.transaction(tx => getEditionText(tx, input.id))
  const domain = document.domains.find(({ key }) => key === input.domain)
  if (!domain) throw new NotFound('domain')
  return {
    editionId: row.id,
    number: row.number,
    isOpen: isOpen(row),
    domain: { key: domain.key, name: domain.name },
    indicators: document.indicators
      .filter(one => one.domain === domain.key)
      .toSorted((a, b) => b.level - a.level)
      .map(one => ({ id: one.id, text: one.text, facts: indicatorFacts(one, document) })),
  }
}

/**
 * The form for an indicator; for 'new', one with the next free id of a domain. Throws NotFound, and Conflict for an
 * edition that can no longer change.
 */
export async function getIndicator(
  ctx: Context,
  input: { readonly id: string; readonly indicatorId: string; readonly domain: string },
): Promise<IndicatorView> {
  permit(ctx.actor, 'guide.edit')
  const { row, document } = await ctx.transaction(tx => getEditionText(tx, input.id))
  if (!isOpen(row)) throw new Conflict('edition')
  const isNew = input.indicatorId === 'new'
  const indicator = document.indicators.find(({ id }) => id === input.indicatorId)
  if (!isNew && !indicator) throw new NotFound('indicator')
  const domain = document.domains.find(({ key }) => key === (indicator?.domain ?? input.domain))
  if (!domain) throw new NotFound('domain')
  const option = ({ key, name }: Option): Option => ({ key, name })
  const id = indicator?.id ?? newId(document, domain.key)
  return {
    editionId: row.id,
    number: row.number,
    seen: seenIndicator(indicator, id),
    id,
    isNew,
    domain: option(domain),
    domains: document.domains.map(option),
    harms: document.harms.map(option),
    indicator,
  }
}

/**
 * Saves an indicator, changed or new, over itself as it was opened. A new one gets an id that none has ever had; the
 * same form sent twice adds it once.
 */
export async function saveIndicator(
  ctx: Context,
  input: {
    readonly id: string
    readonly indicatorId: string
    /** The domain a new one was begun in. */
    readonly domain: string
    readonly seen: string
    readonly posted: TypedIndicator
  },
): Promise<PartSaved> {
  permit(ctx.actor, 'guide.edit')
  return ctx.transaction(async tx => {
    const edition = await lockEditionText(tx, input.id)
    const { row, document } = edition
    if (!isOpen(row)) throw new Conflict('edition')
    const isNew = input.indicatorId === 'new'
    const known = document.indicators.find(({ id }) => id === input.indicatorId)
    if (!isNew && !known) throw new NotFound('indicator')
    const seen = seenIndicator(known, known ? known.id : newId(document, input.domain))
    if (seen !== input.seen) {
      const other =
        known ?? document.indicators.find(each => seenIndicator(undefined, each.id) === input.seen)
      const saved = other
        ? [
            {
              label: `Indicator ${other.id}`,
              words: `${other.text} (${indicatorFacts(other, document)})`,
            },
          ]
        : []
      const changes = await listGuideChanges(tx, row.id, 50)
      return { outcome: 'changed', elsewhere: changedElsewhere(seen, changes, saved) }
    }
    const domain = input.posted.typed('domain')
    const id = known?.id ?? newId(document, domain)
    const edited = withIndicator(document, id, input.posted)
    const checked = checkDocument(edited.raw)
    if (!checked.ok)
      return { outcome: 'refused', problems: problemsOf(checked.problems, edited.fieldOf) }
    const detail = known ? `Indicator ${id}` : `New indicator ${id}`
    await saveText(tx, ctx, edition, { document: checked.document, summary: row.summary, detail })
    return { outcome: 'saved' }
  })
}

/** Takes an indicator out of an edition for good: its id is retired and never used again. */
export async function retireIndicator(
  ctx: Context,
  input: { readonly id: string; readonly indicatorId: string; readonly seen: string },
): Promise<PartSaved> {
  permit(ctx.actor, 'guide.edit')
  return ctx.transaction(async tx => {
    const edition = await lockEditionText(tx, input.id)
    const { row, document } = edition
    if (!isOpen(row)) throw new Conflict('edition')
    const known = document.indicators.find(({ id }) => id === input.indicatorId)
    if (!known) throw new NotFound('indicator')
    const seen = seenIndicator(known, known.id)
    if (seen !== input.seen) {
      const changes = await listGuideChanges(tx, row.id, 50)
      const saved = [
        {
          label: `Indicator ${known.id}`,
          words: `${known.text} (${indicatorFacts(known, document)})`,
        },
      ]
      return { outcome: 'changed', elsewhere: changedElsewhere(seen, changes, saved) }
    }
    const checked = checkDocument(withoutIndicator(document, input.indicatorId))
    if (!checked.ok)
      return { outcome: 'refused', problems: problemsOf(checked.problems, () => 'retire') }
    await saveText(tx, ctx, edition, {
      document: checked.document,
      summary: row.summary,
      detail: `Retired indicator ${input.indicatorId}`,
    })
    return { outcome: 'saved' }
  })
}

function seenIndicator(indicator: DocumentIndicator | undefined, id: string): string {
  return seenOf(indicator ?? `new ${id}`)
}

function newId(document: GuideDocument, domain: string): string {
  const used = guideShelf().flatMap(({ guide }) => [
    ...guide.indicators.map(({ id }) => id),
    ...(guide.retired ?? []),
  ])
  return nextIndicatorId(document, domain, used)
}

function problemsOf(
  problems: readonly { readonly path: string; readonly message: string }[],
  fieldOf: (path: string) => string,
): readonly Problem[] {
  return problems.map(({ path, message }) => ({ field: fieldOf(path), message }))
}

import type { Actor } from '#app/domain/access/actor.ts'
import { labelOf } from '#app/domain/partnership/codes.ts'
import type { LevelNumber } from '#app/domain/partnership/partnership.ts'
import { compareChildren, type Comparison } from '#app/domain/triage/compare-children.ts'
import { childName } from '#app/domain/triage/child-words.ts'
import type { EarlierRow, HistoryView } from '#app/domain/triage/contact-view.ts'
import { historyFlags, type HistoryFlags } from '#app/domain/triage/history.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { longDate } from '#app/domain/time/words.ts'
import { contactOutcomes } from '#content/code-sets/contact-outcomes.ts'
import { harmTags } from '#content/code-sets/harm-tags.ts'
import { listCandidates, listEarlier, type Contact } from '#db/queries/contacts.ts'
import type { Tx } from '#db/queries/tx.ts'

/** More than any one child could have; a shared postcode and surname bring in relatives too. */
const mostCandidates = 300

type Earlier = Awaited<ReturnType<typeof listEarlier>>[number]

export interface ContactHistory {
  readonly flags: HistoryFlags
  readonly view: HistoryView
  /** The same agency has sent a contact that looks like the same child. */
  readonly sentBefore: boolean
}

const order = { same: 0, likely: 1, possible: 2, none: 3 } as const

/**
 * What is known about one child from other referrals in this council: candidates by shared keys, compared one by
 * one, with the reasons. Only contacts that look the same or likely count as history; a person judges the rest.
 */
export async function contactHistory(
  tx: Tx,
  actor: Actor,
  contact: Contact,
  now: Date,
  levelStated: number | null,
): Promise<ContactHistory> {
  const candidates = await listCandidates(tx, [contact.id], { before: now, most: mostCandidates })
  const compared = new Map(
    candidates.map(({ id, child }) => [id, compareChildren(contact.child, child)]),
  )
  const alike = [...compared].filter(([, { strength }]) => strength !== 'none').map(([id]) => id)
  const found = await listEarlier(tx, alike)
  const same = found.filter(({ id }) => isCounted(compared.get(id)))
  const flags = historyFlags(
    same.map(one => ({
      receivedOn: londonDay(one.receivedAt),
      harmTags: one.harmTags,
      outcomeCode: one.outcomeCode,
      level: levelOf(one.level),
    })),
    {
      receivedOn: londonDay(contact.receivedAt),
      harmTags: contact.harmTags,
      level: levelOf(levelStated),
    },
  )
  const readable = lanesFor(actor)
  const earlier = found
    .flatMap(one => rowOf(one, compared.get(one.id), readable.includes(one.lane)))
    .sort((a, b) => order[a.strength] - order[b.strength])
  return {
    flags,
    view: { flags: flags.because, isRepeat: flags.repeatContact, earlier },
    sentBefore: same.some(({ organisationId }) => organisationId === contact.organisationId),
  }
}

function isCounted(comparison: Comparison | undefined): boolean {
  return comparison?.strength === 'same' || comparison?.strength === 'likely'
}

function rowOf(one: Earlier, comparison: Comparison | undefined, canOpen: boolean): EarlierRow[] {
  if (comparison === undefined || comparison.strength === 'none') return []
  return [
    {
      id: one.id,
      reference: one.reference,
      canOpen,
      childName: childName(one.child),
      strength: comparison.strength,
      because: comparison.because,
      receivedOn: longDate(londonDay(one.receivedAt)),
      agency: one.organisationName,
      outcome: one.outcomeCode ? labelOf(contactOutcomes, one.outcomeCode) : 'Not decided yet',
      level:
        one.level === null
          ? one.levelStated === null
            ? 'Not stated'
            : `${String(one.levelStated)} stated`
          : `${String(one.level)} decided`,
      issues: one.harmTags.map(tag => labelOf(harmTags, tag)),
    },
  ]
}

function levelOf(level: number | null): LevelNumber | null {
  return level === 1 || level === 2 || level === 3 || level === 4 ? level : null
}

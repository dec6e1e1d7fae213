import { visitDueOn } from '#app/domain/referral/form-clock.ts'
import { routeOf } from '#app/domain/referral/form-route.ts'
import { compareChildren } from '#app/domain/triage/compare-children.ts'
import { childAge, childName } from '#app/domain/triage/child-words.ts'
import type { QueueRow } from '#app/domain/triage/queue.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { counted, dateAndTime, dueInWords, longDate, nowInWords } from '#app/domain/time/words.ts'
import { listCandidates, type QueueEntry } from '#db/queries/contacts.ts'
import { listStanding, type Standing } from '#db/queries/after-sending.ts'
import type { Tx } from '#db/queries/tx.ts'
import { rulesOn } from '../rules.ts'

const mostCandidates = 400

/** Rows as the desk shows them, with the flags that say what to know before opening one. */
export async function queueRows(
  tx: Tx,
  entries: readonly QueueEntry[],
  now: Date,
): Promise<readonly QueueRow[]> {
  const earlier = await countEarlier(tx, entries, now)
  const standing = await listStanding(
    tx,
    entries.map(({ referralId }) => referralId),
  )
  const { calendar, formRoutes } = rulesOn(now)
  const today = londonDay(now)
  return entries.map(entry => ({
    id: entry.id,
    reference: entry.reference,
    childName: childName(entry.child),
    age: childAge(entry.child, today),
    agency: entry.organisationName,
    isPolice: entry.organisationKind === 'police',
    urgency: entry.urgency,
    due:
      entry.state === 'decided'
        ? `Received ${dateAndTime(entry.receivedAt)}`
        : entry.urgency === 'act_now'
          ? nowInWords(entry.receivedAt, entry.dueAt, now, calendar)
          : dueInWords(entry.dueAt, now, calendar),
    isLate: entry.state !== 'decided' && entry.dueAt < now,
    lane: entry.lane,
    state: entry.state,
    stateWords: stateWords(entry),
    flags: [
      ...visitFlag(
        visitDueOn(routeOf(formRoutes, entry.formId), entry.receivedAt, calendar),
        today,
      ),
      ...flagsOf(entry, earlier.get(entry.id) ?? 0, standing.get(entry.referralId)),
    ],
  }))
}

/** A clock of its own beside the time to decide, which it neither shortens nor lengthens. */
function visitFlag(dueOn: string | undefined, today: string): readonly string[] {
  if (dueOn === undefined) return []
  return [dueOn < today ? `Visit was due by ${longDate(dueOn)}` : `Visit by ${longDate(dueOn)}`]
}

function stateWords({ state, openedByName }: QueueEntry): string {
  switch (state) {
    case 'waiting':
      return 'Not opened'
    case 'opened':
      return openedByName ? `Opened by ${openedByName}` : 'Opened'
    case 'decided':
      return 'Decided'
  }
}

function flagsOf(
  entry: QueueEntry,
  earlier: number,
  standing: Standing | undefined,
): readonly string[] {
  return [
    entry.riskChanged && 'Sender says that risk has changed',
    standing?.isWithdrawn && 'Withdrawn by the sender: judge whether to act',
    standing !== undefined && standing.openQueries > 0 && 'Question asked, not answered yet',
    standing !== undefined && standing.answered > 0 && 'Question answered',
    entry.addressUnknown && 'Address not known',
    entry.others > 0 && `With ${counted(entry.others, 'other')}`,
    earlier > 0 && `Looks like ${counted(earlier, 'earlier contact')} in 12 months`,
    entry.agreementOutcome === 'OUT_J' && 'Limits on sharing',
    entry.addsTo !== null && 'Adds to an earlier referral',
    (entry.messages > 0 || entry.addedTo || entry.changed) && 'New information added',
  ].filter(flag => typeof flag === 'string')
}

/**
 * For each row, how many earlier contacts in 12 months look like the same child. One query for the page; a shared
 * key only makes a candidate, and the comparison says how alike two children are.
 */
async function countEarlier(
  tx: Tx,
  entries: readonly QueueEntry[],
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const since = new Date(now)
  since.setUTCFullYear(since.getUTCFullYear() - 1)
  const candidates = await listCandidates(
    tx,
    entries.map(({ id }) => id),
    { before: now, since, most: mostCandidates },
  )
  const counts = new Map<string, number>()
  for (const { of, child, isEarlier } of candidates) {
    const mine = entries.find(({ id }) => id === of)
    if (!mine || !isEarlier) continue
    const { strength } = compareChildren(mine.child, child)
    if (strength === 'same' || strength === 'likely') counts.set(of, (counts.get(of) ?? 0) + 1)
  }
  return counts
}

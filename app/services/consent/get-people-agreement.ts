import { permit } from '#app/domain/access/actor.ts'
import { flagsFor, type AgreementFlag } from '#app/domain/consent/agreement-flags.ts'
import { childrenOf, peopleOf } from '#app/domain/consent/people-of.ts'
import { standingFor } from '#app/domain/consent/standing.ts'
import type { PersonKind } from '#app/domain/consent/person-entry.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { agreementHeld } from '#app/domain/consent/outcome-rules.ts'
import type { Context } from '../context.ts'
import { formOf } from '../referral/draft-form.ts'
import { draftHeader, type DraftHeader } from '../referral/draft-header.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { entryRows, personDetail, type EntryRow } from './entry-rows.ts'
import { referralAtHand } from './referral-at-hand.ts'

/** Everything recorded about agreement to one referral, person by person and child by child. */
export interface PeopleAgreementPage {
  readonly id: string
  readonly header: DraftHeader | null
  readonly reference: string | null
  /** What was just recorded, read back from where it is kept. */
  readonly added: { readonly who: string; readonly when: string } | null
  readonly children: readonly {
    readonly key: string
    readonly name: string
    readonly flags: readonly AgreementFlag[]
    readonly isHeld: boolean
  }[]
  readonly people: readonly {
    readonly key: string
    readonly kind: PersonKind
    readonly name: string
    readonly detail: string
    readonly entries: readonly EntryRow[]
  }[]
  readonly ground: EntryRow | null
  readonly risk: readonly EntryRow[]
  /** The check said that agreement is held, and nobody able to agree is recorded as agreeing. */
  readonly nobodyNamed: boolean
}

/** What each person said so far, latest first, with what stands out for each child. */
export async function getPeopleAgreement(
  ctx: Context,
  input: { readonly id: string; readonly addedId: string | undefined },
): Promise<PeopleAgreementPage> {
  permit(ctx.actor, 'referral.write')
  const { draft, sent, entries } = await ctx.transaction(async tx => {
    const found = await referralAtHand(tx, input.id)
    await record(tx, ctx, 'agreement.viewed', { referralId: found.draft.id })
    return found
  })
  const form = formOf(draft)
  const rules = rulesOn(ctx.clock.now())
  const named = childrenOf(form, draft.answers)
  const children = named.map(({ key, name, bornOn }) => ({
    key,
    name,
    flags: flagsFor(key, entries, bornOn),
    isHeld: standingFor(key, entries).isHeld,
  }))
  const added = entries.find(({ id }) => id === input.addedId)
  const outcome = rules.tree.outcomes.find(({ id }) => id === draft.agreement?.outcome)
  return {
    id: draft.id,
    header: sent ? null : draftHeader(draft, form, rules),
    reference: sent?.reference ?? null,
    added: added ? { who: added.personName, when: dateAndTime(added.at) } : null,
    children,
    people: peopleOf(form, draft.answers, entries).map(person => ({
      key: person.key,
      kind: person.kind,
      name: person.name,
      detail: personDetail(person, rules.day),
      entries: entryRows(
        entries.filter(({ kind, personKey }) => kind === 'answer' && personKey === person.key),
        named,
      ),
    })),
    ground:
      entryRows(
        entries.filter(({ kind }) => kind === 'lawfulBasis'),
        named,
      )[0] ?? null,
    risk: entryRows(
      entries.filter(({ kind }) => kind === 'riskChanged' || kind === 'checkAgain'),
      named,
    ),
    nobodyNamed:
      outcome !== undefined && agreementHeld(outcome) && !children.some(({ isHeld }) => isHeld),
  }
}

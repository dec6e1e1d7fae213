import { decisionWords } from '#app/domain/consent/agreement-flags.ts'
import { entryAnswers } from '#app/domain/consent/entry-document.ts'
import { decisionOf, type AgreementEntry } from '#app/domain/consent/person-entry.ts'
import type { Person } from '#app/domain/consent/people-of.ts'
import { labelOf } from '#app/domain/partnership/codes.ts'
import { ageInWords } from '#app/domain/time/age.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { relationships } from '#content/code-sets/relationships.ts'
import { entryForms } from './entry-forms.ts'

/** One entry as it is drawn in a timeline. */
export interface EntryRow {
  readonly id: string
  readonly kind: AgreementEntry['kind']
  readonly when: string
  readonly who: string
  readonly decision: string
  readonly recordedBy: string
  readonly details: readonly {
    readonly question: string
    readonly answer: string
    readonly isRestricted: boolean
  }[]
}

/** Entries as rows, newest first: what stands now is on top. */
export function entryRows(
  entries: readonly AgreementEntry[],
  children: readonly { readonly key: string; readonly name: string }[],
): readonly EntryRow[] {
  return entries.toReversed().map(entry => {
    const decision = decisionOf(entry)
    return {
      id: entry.id,
      kind: entry.kind,
      when: dateAndTime(entry.at),
      who: entry.personName,
      decision: decision ? decisionWords[decision] : kindWords[entry.kind],
      recordedBy:
        entry.recordedBy === 'frontDoor'
          ? `${entry.authorName}, recorded by the front door`
          : entry.authorName,
      details: entryAnswers(entry, entryForms(entry), children).flatMap(
        ({ id, question, answer, restricted }) =>
          id === 'personDecision' || answer === null
            ? []
            : [{ question, answer, isRestricted: restricted === true }],
      ),
    }
  })
}

const kindWords: Readonly<Record<AgreementEntry['kind'], string>> = {
  answer: 'Noted',
  lawfulBasis: 'Legal ground for sharing',
  riskChanged: 'Risk has changed',
  checkAgain: 'Agreement check answered again',
}

/** What helps to tell people apart: how old a child is, how an adult is related. */
export function personDetail({ kind, bornOn, relationship }: Person, today: string): string {
  if (kind === 'child')
    return bornOn ? `Child, ${ageInWords(bornOn, today)}` : 'Child, age not known'
  if (kind === 'other') return 'Somebody else'
  return relationship === '' ? 'Adult' : labelOf(relationships, relationship)
}

/** What a worker must see about agreement before anything else, in words: one flag for each thing to know. */
import { ageInYears } from '../time/age.ts'
import { londonDay } from '../time/london.ts'
import { longDate } from '../time/words.ts'
import type { AgreementEntry, PersonDecision } from './person-entry.ts'
import { inOrder, safetyFlags, standingFor, type Position, type Standing } from './standing.ts'

export type FlagKind =
  | 'riskChanged'
  | 'doNotInform'
  | 'safeContact'
  | 'conflicting'
  | 'withdrawn'
  | 'gone'
  | 'limits'
  | 'newCheck'
  | 'ageDiffers'

export interface AgreementFlag {
  readonly kind: FlagKind
  readonly title: string
  readonly words: string
}

/** The decision of one person, in a few words. */
export const decisionWords: Readonly<Record<PersonDecision, string>> = {
  agreed: 'Agrees',
  agreedWithLimits: 'Agrees, with limits',
  declined: 'Does not agree',
  withdrawn: 'Agreed before, and has changed their mind',
  notReached: 'Not reached',
  notAsked: 'Not asked',
}

/**
 * Everything to know first about one child: what could put somebody in danger, then what holds the worker back.
 * `bornOn` is the birth date on the referral, an ISO day, where it is known.
 */
export function flagsFor(
  childKey: string,
  entries: readonly AgreementEntry[],
  bornOn: string | null = null,
): readonly AgreementFlag[] {
  return [
    ...riskFlags(entries),
    ...safety(entries),
    ...agreement(standingFor(childKey, entries)),
    ...(bornOn === null ? [] : ageFlags(childKey, entries, bornOn)),
  ]
}

/**
 * The age somebody chose for a young person, where the birth date on the referral says another. Either may be wrong:
 * a person is asked to look, and nothing is decided. Under 16 the law asks for a check of understanding; at 16 and 17
 * it presumes it (Family Law Reform Act 1969, section 8).
 */
function ageFlags(
  childKey: string,
  entries: readonly AgreementEntry[],
  bornOn: string,
): readonly AgreementFlag[] {
  const own = inOrder(entries).findLast(
    ({ kind, personKind, personKey }) =>
      kind === 'answer' && personKind === 'child' && personKey === childKey,
  )
  if (own === undefined) return []
  const age = ageInYears(bornOn, londonDay(own.at))
  const chosen = own.answers.personYoung
  const isPresumed = age === 16 || age === 17
  if (chosen === 'aged16or17' ? isPresumed : chosen !== 'under16' || age < 16) return []
  const recorded = chosen === 'aged16or17' ? '16 or 17' : 'under 16'
  const words = `${own.personName} is recorded as ${recorded}. The birth date on the referral makes them ${String(age)}. Check which is right`
  return [{ kind: 'ageDiffers', title: 'Check the age', words }]
}

function riskFlags(entries: readonly AgreementEntry[]): readonly AgreementFlag[] {
  const last = entries.findLast(({ kind }) => kind === 'riskChanged')
  if (last === undefined) return []
  const what = last.answers.riskWhat
  const said = typeof what === 'string' && what !== '' ? `: ${what}` : ''
  return [{ kind: 'riskChanged', title: 'Risk has changed', words: `${day(last.at)}${said}` }]
}

function safety(entries: readonly AgreementEntry[]): readonly AgreementFlag[] {
  const flags = safetyFlags(entries)
  return [
    ...flags
      .filter(({ mustNotBeTold }) => mustNotBeTold)
      .map(({ personName }): AgreementFlag => ({
        kind: 'doNotInform',
        title: 'Do not inform',
        words: personName,
      })),
    ...flags.flatMap(({ personName, safeContact }): AgreementFlag[] =>
      safeContact === null
        ? []
        : [
            {
              kind: 'safeContact',
              title: 'Safe contact only',
              words: `${personName}: ${safeContact}`,
            },
          ],
    ),
  ]
}

function agreement(standing: Standing): readonly AgreementFlag[] {
  const { positions, withdrawn, limited } = standing
  return [
    ...(standing.isConflicting
      ? [
          {
            kind: 'conflicting',
            title: 'Conflicting',
            words: positions.filter(isDecided).map(inWords).join('. '),
          } as const,
        ]
      : []),
    ...withdrawn.map(({ personName, at }): AgreementFlag => ({
      kind: 'withdrawn',
      title: `Withdrawn on ${day(at)}`,
      words: personName,
    })),
    ...(standing.isGone
      ? [
          {
            kind: 'gone',
            title: 'No agreement',
            words: 'Nobody who can agree does. No service can start from it',
          } as const,
        ]
      : []),
    ...limited.map(({ personName, limits }): AgreementFlag => ({
      kind: 'limits',
      title: 'Limits',
      words: `${personName}: ${limits ?? ''}`,
    })),
    ...positions
      .filter(({ needsNewCheck }) => needsNewCheck)
      .map(({ personName }): AgreementFlag => ({
        kind: 'newCheck',
        title: 'Judge again',
        words: `${personName} was judged able to make an earlier decision. This is a new one`,
      })),
  ]
}

function isDecided({ decision }: Position): boolean {
  return decision !== 'notReached' && decision !== 'notAsked'
}

function inWords({ personName, decision, canAgree }: Position): string {
  const said = `${personName}: ${decisionWords[decision].toLowerCase()}`
  return canAgree ? said : `${said} (not recorded as able to decide)`
}

function day(at: Date): string {
  return longDate(londonDay(at))
}

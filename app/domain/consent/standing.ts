/** Where agreement stands for one child at one moment: worked out from every entry, and never stored. */
import { mayRequestService } from './outcome-rules.ts'
import {
  canAgree,
  decisionOf,
  isAbout,
  limitsOf,
  mustNotBeTold,
  safeContactOf,
  type AgreementEntry,
  type PersonDecision,
} from './person-entry.ts'
import type { AgreementOutcome } from './tree.ts'

/** The latest that one person said about one child. */
export interface Position {
  readonly personKey: string
  readonly personName: string
  readonly decision: PersonDecision
  readonly at: Date
  /** Whether their own entry records that they can agree, for the decision in hand. */
  readonly canAgree: boolean
  /** A young person judged able for an earlier decision: risk has changed since, so it is asked again. */
  readonly needsNewCheck: boolean
  readonly limits: string | null
}

export interface Standing {
  readonly positions: readonly Position[]
  /** Somebody who can agree does. One person with parental responsibility is enough. */
  readonly isHeld: boolean
  /** One says yes and another says no: both are shown, and a person decides. */
  readonly isConflicting: boolean
  /** Somebody said no or changed their mind, and nobody who can agree says yes. */
  readonly isGone: boolean
  readonly withdrawn: readonly Position[]
  readonly limited: readonly Position[]
}

/** A person who must not be told, or who may only be reached in a safe way. True for every child alike. */
export interface SafetyFlag {
  readonly personKey: string
  readonly personName: string
  readonly mustNotBeTold: boolean
  readonly safeContact: string | null
}

/** Oldest first; entries of one instant keep the order they were added in. */
export function inOrder(entries: readonly AgreementEntry[]): readonly AgreementEntry[] {
  return [...entries].sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** Where agreement stands for a child. What a person said last is what they say; nobody speaks for another. */
export function standingFor(childKey: string, entries: readonly AgreementEntry[]): Standing {
  const latest = new Map<string, Position>()
  const ordered = inOrder(entries)
  const restartedAt = ordered.findLastIndex(({ kind }) => kind === 'riskChanged')
  ordered.forEach((entry, index) => {
    const decision = decisionOf(entry)
    if (decision === undefined || !isAbout(entry, childKey)) return
    // Competence is judged for one decision. "Risk has changed" makes a new one.
    const isOfBefore = entry.personKind === 'child' && index < restartedAt
    const able = canAgree(entry)
    latest.set(entry.personKey, {
      personKey: entry.personKey,
      personName: entry.personName,
      decision,
      at: entry.at,
      canAgree: able && !isOfBefore,
      needsNewCheck: able && isOfBefore,
      limits: limitsOf(entry),
    })
  })
  const positions = [...latest.values()]
  const saysYes = positions.filter(({ decision }) => yes.includes(decision))
  const saysNo = positions.filter(({ decision }) => no.includes(decision))
  const isHeld = saysYes.some(position => position.canAgree)
  return {
    positions,
    isHeld,
    isConflicting: saysYes.length > 0 && saysNo.length > 0,
    isGone: saysNo.length > 0 && !isHeld,
    withdrawn: saysNo.filter(({ decision }) => decision === 'withdrawn'),
    limited: saysYes.filter(({ limits }) => limits !== null),
  }
}

const yes: readonly PersonDecision[] = ['agreed', 'agreedWithLimits']
const no: readonly PersonDecision[] = ['declined', 'withdrawn']

/** Who must not be told and who may only be reached safely, by the last thing recorded of each person. */
export function safetyFlags(entries: readonly AgreementEntry[]): readonly SafetyFlag[] {
  const latest = new Map<string, SafetyFlag>()
  for (const entry of inOrder(entries)) {
    if (entry.kind !== 'answer') continue
    const before = latest.get(entry.personKey)
    const { personKey, personName, answers } = entry
    latest.set(personKey, {
      personKey,
      personName,
      // A question left blank says nothing: a warning stands until somebody says that it no longer holds.
      mustNotBeTold:
        answers.personMayBeTold === undefined
          ? (before?.mustNotBeTold ?? false)
          : mustNotBeTold(entry),
      safeContact:
        answers.personContact === undefined ? (before?.safeContact ?? null) : safeContactOf(entry),
    })
  }
  return [...latest.values()].filter(flag => flag.mustNotBeTold || flag.safeContact !== null)
}

/**
 * Whether the referral may still ask for a service for this child: as the check ended, and as long as agreement it
 * rests on has not gone. Never held against a child who may be suffering significant harm.
 */
export function mayStillRequestService(outcome: AgreementOutcome, standing: Standing): boolean {
  if (outcome.sendsAs === 'protection') return true
  return mayRequestService(outcome) && !standing.isGone
}

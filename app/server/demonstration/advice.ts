/** Questions for advice and decisions not to refer in the demonstration: some of each, past, due and to come. */
import { callRulesOn, callTimes } from '#app/domain/consultation/call-times.ts'
import type { DecidedEntry } from '#app/domain/no-referral/entry.ts'
import { findCouncil } from '#app/domain/partnership/partnership.ts'
import {
  referenceBodyLength,
  referenceFrom,
  referenceSigns,
} from '#app/domain/referral/reference.ts'
import { snapshot } from '#app/domain/threshold/snapshot.ts'
import { addDays } from '#app/domain/time/calendar.ts'
import { londonDay, londonInstant } from '#app/domain/time/london.ts'
import { rulesOn } from '#app/services/rules.ts'
import {
  demoDecisions,
  demoQuestions,
  type DemoDecision,
  type DemoQuestion,
} from '#content/demonstration/advice-words.ts'
import { callRules } from '#content/partnership/advice-2026.ts'
import type { World } from '#db/seed.ts'
import type { Cast } from './cast.ts'
import type { Chance } from './chance.ts'

const HOUR = 3_600_000

type Table =
  'consultations' | 'consultationSlots' | 'consultationAdvice' | 'noReferrals' | 'noReferralEntries'

type Part = { -readonly [Name in Table]: World[Name][number][] }

/** The rows, the same at the same moment. */
export function makeAdvice(cast: Cast, now: Date, chance: Chance): Part {
  const asked = demoQuestions.map(plan => questionRows(plan, cast, now, chance))
  const decided = demoDecisions.map(plan => decisionRows(plan, cast, now, chance))
  return {
    consultations: asked.map(({ question }) => question),
    consultationSlots: asked.flatMap(({ slot }) => slot),
    consultationAdvice: asked.flatMap(({ advice }) => advice),
    noReferrals: decided.map(({ record }) => record),
    noReferralEntries: decided.flatMap(({ entries }) => entries),
  }
}

function reference(chance: Chance): string {
  return referenceFrom(
    Array.from({ length: referenceBodyLength }, () => chance.whole(0, referenceSigns.length - 1)),
  )
}

function questionRows(plan: DemoQuestion, cast: Cast, now: Date, chance: Chance) {
  const asker = cast.named(plan.asker)
  const createdAt = new Date(now.getTime() - plan.hoursAgo * HOUR)
  const rules = rulesOn(createdAt)
  const slotAt = slotOf(plan, now)
  const guide = plan.picks.length > 0 ? snapshot(rules.guide, plan.picks) : null
  const id = chance.uuid()
  const { answer, held } = plan
  const worker = cast.worker(plan.council, 'front_door_manager', chance)
  const givenAt = new Date(createdAt.getTime() + 2 * HOUR)
  const shared = { organisationId: asker.organisationId, councilCode: plan.council }
  return {
    question: {
      ...shared,
      id,
      reference: reference(chance),
      authorId: asker.id,
      authorName: asker.person.name,
      way: held ? 'held' : 'callback',
      state: stateOf(plan),
      question: plan.question,
      child: plan.child,
      phone: held ? '' : asker.phone,
      guide,
      isImmediate: guide?.indicators.some(({ immediate }) => immediate) ?? false,
      slotAt,
      heldWith: held?.with ?? null,
      heldOn: held ? londonDay(createdAt) : null,
      heldTime: held ? 'About 3:30pm' : null,
      heldSaid: held?.said ?? null,
      createdAt,
      changedAt: answer ? givenAt : createdAt,
    },
    slot:
      slotAt && slotAt > now
        ? [
            {
              id: chance.uuid(),
              councilCode: plan.council,
              startsAt: slotAt,
              seat: 1,
              consultationId: id,
            },
          ]
        : [],
    advice: answer
      ? [
          {
            ...shared,
            id: chance.uuid(),
            consultationId: id,
            words: answer.words,
            level: answer.level,
            agreed: answer.agreed,
            owner: answer.owner,
            dueOn: londonDay(givenAt),
            referNow: answer.referNow,
            givenBy: worker.id,
            givenByName: worker.person.name,
            givenByJobTitle: worker.person.jobTitle,
            at: givenAt,
            seenAt: answer.isRead ? new Date(givenAt.getTime() + HOUR) : null,
          },
        ]
      : [],
  }
}

function stateOf({ answer, call }: DemoQuestion): string {
  if (answer) return 'answered'
  if (call === 'held') return 'recorded'
  return call === 'cancelled' ? 'cancelled' : 'waiting'
}

/** A time that was on offer: to come, or the last before now. */
function slotOf({ call, council, hoursAgo }: DemoQuestion, now: Date): Date | null {
  if (call === 'held' || call === 'cancelled') return null
  const { partnership, calendar, day } = rulesOn(now)
  const hours = findCouncil(partnership, council)?.hours
  const rules = callRulesOn(callRules, council, day)
  if (!hours || !rules) return null
  if (call !== 'passed') return callTimes(rules, hours, calendar, now)[call.next] ?? null
  // Asked for some days back, so that a weekend or a holiday between leaves a time that has passed.
  const from = new Date(now.getTime() - (hoursAgo + 24 * 6) * HOUR)
  const passed = callTimes({ ...rules, days: 12 }, hours, calendar, from)
  return passed.findLast(at => at.getTime() <= now.getTime() - (hoursAgo - 2) * HOUR) ?? null
}

function decisionRows(plan: DemoDecision, cast: Cast, now: Date, chance: Chance) {
  const writer = cast.named(plan.writer)
  const today = londonDay(now)
  const createdAt = londonInstant(addDays(today, -plan.daysAgo), '15:40')
  const id = chance.uuid()
  const by = { authorId: writer.id, authorName: writer.person.name }
  const reviewOn = addDays(today, plan.lookInDays)
  const { reviewed } = plan
  const entry: DecidedEntry = {
    kind: 'decided',
    considered: plan.considered,
    own: {
      level: plan.level,
      why: plan.why,
      whyNotAbove: plan.whyNotAbove,
      whyNotBelow: plan.whyNotBelow,
      differsBecause: null,
    },
    levelName: rulesOn(createdAt).guide.levels[plan.level].name,
    instead: plan.instead,
    byWhom: plan.byWhom,
    reviewOn: reviewed ? addDays(today, -reviewed.daysAgo) : reviewOn,
    isImmediate: false,
    whyNotNow: '',
  }
  const changedAt = reviewed ? londonInstant(addDays(today, -reviewed.daysAgo), '16:05') : createdAt
  return {
    record: {
      ...by,
      id,
      reference: reference(chance),
      organisationId: writer.organisationId,
      child: plan.child,
      guide: null,
      state: reviewed?.closed ? 'closed' : 'open',
      reviewOn: entry.reviewOn,
      createdAt,
      changedAt,
    },
    entries: [
      {
        ...by,
        id: chance.uuid(),
        noReferralId: id,
        kind: 'decided',
        content: entry,
        at: createdAt,
      },
      ...(reviewed
        ? [
            {
              ...by,
              id: chance.uuid(),
              noReferralId: id,
              kind: 'reviewed',
              content: {
                kind: 'reviewed',
                outcome: reviewed.closed ? 'closed' : 'still',
                words: reviewed.words,
                reviewOn: null,
              },
              at: changedAt,
            },
          ]
        : []),
    ],
  }
}

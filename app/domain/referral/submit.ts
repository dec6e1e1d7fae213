/**
 * What a draft becomes when it is sent: who it goes to, how urgent it is, when a decision is due, its frozen
 * document, and one contact for each child. A pure function: the same draft, rules and stamp give the same result.
 */
import type { FormDocument } from '../forms/document.ts'
import { dataItemsOf, wordsOf, type DataItems } from '../forms/data-items.ts'
import type { FormDefinition } from '../forms/definition.ts'
import type { Partnership } from '../partnership/partnership.ts'
import { findIndicator, type Guide } from '../threshold/guide.ts'
import type { Calendar } from '../time/calendar.ts'
import { matchKeys } from '../triage/match-keys.ts'
import { childRecordOf, postcodeOf } from './child-record.ts'
import { draftUrgency, levelStated, type UrgencyRules } from './draft-urgency.ts'
import { dueAtOf } from './form-clock.ts'
import { routeOf, type FormRoute } from './form-route.ts'
import { findReference } from './reference.ts'
import { route, type District } from './routing.ts'
import { gradeOf } from '../police/read-checklist.ts'
import { queueRank, type Draft, type Sent, type SentContact } from './referral.ts'
import type { Urgency } from './urgency.ts'

/** The local rules sending reads. */
export interface SendRules extends UrgencyRules {
  readonly partnership: Partnership
  readonly districts: readonly District[]
  readonly calendar: Calendar
  readonly guide: Guide
  readonly formRoutes: readonly FormRoute[]
}

export interface Sender {
  readonly councilCode: string
}

/** What only the moment of sending knows. */
export interface SendStamp {
  readonly at: Date
  readonly reference: string
  /** Exactly what the sender checked, with what was recorded about agreement. */
  readonly document: FormDocument
  readonly documentHash: string
  /** The quality check as it stood, kept to compare with what a person scores. */
  readonly quality: unknown
}

/** The code for a referral sent before its agreement check was finished, which only an urgent one may be. */
export const agreementUnfinished = 'UNFINISHED'

/** The code for a form that never asks the agreement check. */
export const agreementNotAsked = 'NOT_ASKED'

export function submit(
  draft: Draft,
  form: FormDefinition,
  sender: Sender,
  rules: SendRules,
  stamp: SendStamp,
): Sent {
  const items = dataItemsOf(form, draft.answers)
  const urgency = draftUrgency(draft, items, rules)
  const outcome = rules.tree.outcomes.find(({ id }) => id === draft.agreement?.outcome)
  const formRoute = routeOf(rules.formRoutes, form.id)
  const level = levelStated(items, draft.guide)
  const children = items.lists.children ?? []
  const place = children.map(postcodeOf).find(({ postcode }) => postcode !== '')
  const routing = route(
    {
      postcode: place?.postcode ?? '',
      senderCouncilCode: sender.councilCode,
      at: stamp.at,
      urgent: urgency.level !== 'routine',
      wantsEarlyHelp: level === 2 && outcome?.sendsAs === 'request',
      ...(formRoute.lane ? { formLane: formRoute.lane } : {}),
    },
    rules.partnership,
    rules.districts,
    rules.calendar,
  )
  const harmTags = harmTagsOf(draft, items, rules.guide, formRoute.harmTags ?? [])
  const addsTo = findReference(wordsOf(items.values, 'route.earlierReference'))
  const contacts = children.map((child, index): SentContact => {
    const record = childRecordOf(child, index)
    return {
      position: index + 1,
      child: record,
      matchKeys: matchKeys({ ...record, ...motherOf(items) }),
      harmTags,
      urgency: urgency.level,
      rank: queueRank(urgency.level, gradeOf(items)),
      addressUnknown: routing.addressUnknown,
    }
  })
  return {
    reference: stamp.reference,
    documentHash: stamp.documentHash,
    document: stamp.document,
    quality: stamp.quality,
    receivedAt: stamp.at,
    dueAt: dueAtOf(items, stamp.at, rules.calendar),
    councilCode: routing.councilCode,
    lane: routing.lane,
    urgency: urgency.level,
    urgencyBecause: urgency.because,
    routingNotes: routing.because,
    levelStated: level ?? null,
    agreementOutcome:
      draft.agreement?.outcome ??
      (formRoute.agreement === 'notAsked' ? agreementNotAsked : agreementUnfinished),
    harmTags,
    isRestricted: formRoute.restricted === true,
    phoned: wordsOf(items.values, 'safety.phoned') === 'yes',
    ...(addsTo === undefined ? {} : { addsTo }),
    // Nothing sent may be invisible: a referral with no child added still has a row in the queue.
    contacts:
      contacts.length > 0 ? contacts : [childUnknown(urgency, harmTags, routing.addressUnknown)],
  }
}

function childUnknown(
  urgency: Urgency,
  harmTags: readonly string[],
  addressUnknown: boolean,
): SentContact {
  return {
    position: 1,
    child: { ...childRecordOf({ id: '', values: {} }, 0), name: 'Child not yet named' },
    matchKeys: [],
    harmTags,
    urgency: urgency.level,
    rank: queueRank(urgency.level, undefined),
    addressUnknown,
  }
}

/** What the form is always about, the harm types the sender ticked and those of the indicators they picked. */
function harmTagsOf(
  draft: Draft,
  items: DataItems,
  guide: Guide,
  always: readonly string[],
): readonly string[] {
  const ticked = items.values['concern.harmTypes']
  // A pick keeps its harms: the guide in force may have dropped the indicator since.
  const fromPicks = (draft.guide?.indicators ?? []).flatMap(
    ({ id, harms }) => harms ?? findIndicator(guide, id)?.harms ?? [],
  )
  const all = [...always, ...(Array.isArray(ticked) ? ticked.map(String) : []), ...fromPicks]
  const notHarms = new Set(['notSure', 'strength', 'immediate'])
  return [...new Set(all)].filter(tag => !notHarms.has(tag)).sort()
}

function motherOf({ lists }: DataItems): {
  readonly motherName?: string
  readonly motherBornOn?: string | null
} {
  const mother = lists.adults?.find(({ values }) =>
    ['mother', 'pregnant_person'].includes(wordsOf(values, 'adult.relationship')),
  )
  if (!mother) return {}
  return {
    motherName: wordsOf(mother.values, 'adult.name'),
    motherBornOn: wordsOf(mother.values, 'adult.bornOn') || null,
  }
}

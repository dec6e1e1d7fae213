/** The demonstration’s world as rows: pure, so that the same moment always gives the same world. */
import type { Answers } from '#app/domain/forms/answers.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import type { OutcomeId } from '#app/domain/consent/tree.ts'
import type { LevelNumber } from '#app/domain/partnership/partnership.ts'
import {
  referenceBodyLength,
  referenceFrom,
  referenceSigns,
} from '#app/domain/referral/reference.ts'
import type { Draft, Sent } from '#app/domain/referral/referral.ts'
import type { Quality } from '#app/domain/quality/quality.ts'
import { submit } from '#app/domain/referral/submit.ts'
import { snapshot } from '#app/domain/threshold/snapshot.ts'
import { addDays, addWorkingDays, daysBetween } from '#app/domain/time/calendar.ts'
import { londonDay, londonTime } from '#app/domain/time/london.ts'
import { historyFlags, type EarlierContact } from '#app/domain/triage/history.ts'
import type { DecisionFacts } from '#app/domain/triage/outcomes.ts'
import { tipsV1 } from '#content/quality/tips-v1.ts'
import { checkQuality } from '#app/services/referral/check-quality.ts'
import { reviewDraft } from '#app/services/referral/review-draft.ts'
import type { AuditType } from '#app/services/record.ts'
import { rulesOn } from '#app/services/rules.ts'
import { addedInformation, disagreements } from '#content/demonstration/front-door-words.ts'
import { findForm } from '#content/forms/forms.ts'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { contactKeyRows, contactRow, sentColumns } from '#db/queries/referrals.ts'
import type { World } from '#db/seed.ts'
import { makeAdvice } from './advice.ts'
import { agreementFor } from './agreement.ts'
import { makeCast, type Cast, type Member } from './cast.ts'
import { chanceFrom, type Chance } from './chance.ts'
import {
  careOf,
  chooseIncident,
  chooseOutcome,
  chooseScene,
  type Chosen,
  type Families,
} from './choose.ts'
import { decide } from './decide.ts'
import { demoDrafts } from './drafts.ts'
import { demoForms, type DemoForm } from './demo-forms.ts'
import { referralFacts } from './facts.ts'
import { fillForm } from './fill-form.ts'
import { makeFormEvents } from './form-events.ts'
import { answeredAt, rhythmOf, workingDayBefore } from './moments.ts'
import { planWorld, type Plan } from './plan.ts'
import { policeFacts } from './police-facts.ts'
import { makePractice } from './practice.ts'
import { gradeReferral } from './score.ts'
import { colleague, wordsFor } from './tell.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const DAYS_OF_HISTORY = 548
const SEED = 'a made-up world, version 1'
const REQUEST = 'demonstration'

type ContactRow = ReturnType<typeof contactRow>

type Rows = { -readonly [Table in keyof World]: World[Table][number][] }

/** Everything that is made as the world goes along. */
interface Making {
  readonly rows: Rows
  readonly cast: Cast
  readonly chance: Chance
  readonly families: Families
  readonly references: Set<string>
  readonly now: Date
}

/** One referral as it was sent. */
interface SentReferral {
  readonly plan: Plan
  readonly draft: Draft
  readonly sent: Sent
  readonly author: Member
  readonly chosen: Chosen
  readonly care: number
  readonly policeGrade?: 'S' | 'M' | 'H'
  readonly storyWords: (template: string) => string
}

/**
 * Builds the whole world as it stands at this moment. The same moment gives the same world. `size` is the share
 * of the history to make, from 0 to 1; today’s queues and the families who come back are always all there.
 */
export function buildWorld(now: Date, size = 1): World {
  const chance = chanceFrom(`${SEED}/${londonDay(now)}`)
  const cast = makeCast(
    new Date(now.getTime() - (DAYS_OF_HISTORY + 20) * 24 * 60 * MINUTE),
    chance.fork('cast'),
  )
  const making: Making = {
    rows: {
      organisations: [...cast.organisationRows],
      ...makePractice(cast, now, chance.fork('practice')),
      formEvents: makeFormEvents(now, chance.fork('forms')),
      ...makeAdvice(cast, now, chance.fork('advice')),
      referrals: [],
      contacts: [],
      contactKeys: [],
      decisions: [],
      decisionActions: [],
      feedback: [],
      scores: [],
      events: [],
      messages: [],
      audits: [],
      draftChanges: [],
      countersignEntries: [],
      handOvers: [],
    },
    cast,
    chance,
    families: new Map(),
    references: new Set(),
    now,
  }
  planWorld(now, englandCalendar, chance.fork('plan'), size).forEach((plan, index) => {
    make(making, plan, chance.fork(`referral ${String(index)}`))
  })
  const { drafts, changes, asked, handedOver } = demoDrafts(now, cast, chance.fork('drafts'))
  for (const draft of drafts) {
    making.rows.referrals.push({ ...draft, visitedPages: [...draft.visitedPages], status: 'draft' })
    addLook(
      making.rows,
      chance,
      'draft.started',
      draft.createdAt,
      cast.withId(draft.authorId),
      draft.id,
    )
  }
  making.rows.draftChanges.push(...changes)
  making.rows.countersignEntries.push(...asked)
  making.rows.handOvers.push(...handedOver)
  const formsChance = chance.fork('forms')
  const reference = () => {
    const made = newReference(making.references, formsChance)
    making.references.add(made)
    return made
  }
  for (const form of demoForms(now, cast, formsChance, reference))
    keepForm(making.rows, formsChance, form)
  return making.rows
}

/** A special form, sent and waiting to be opened, or begun by somebody who leaves. */
function keepForm(rows: Rows, chance: Chance, { draft, sent, author, isLeft }: DemoForm): void {
  addLook(rows, chance, 'draft.started', draft.createdAt, author, draft.id)
  if (isLeft) {
    rows.referrals.push({ ...draft, visitedPages: [...draft.visitedPages], status: 'draft' })
    return
  }
  rows.referrals.push({
    ...draft,
    ...sentColumns(draft, sent),
    visitedPages: [...draft.visitedPages],
  })
  for (const one of sent.contacts) {
    const row = contactRow(draft, sent, one, chance.uuid())
    rows.contacts.push(row)
    rows.contactKeys.push(...contactKeyRows(row, one))
  }
  rows.events.push({
    id: chance.uuid(),
    referralId: draft.id,
    type: 'sent',
    accountId: draft.authorId,
    at: sent.receivedAt,
  })
  addLook(rows, chance, 'referral.submitted', sent.receivedAt, author, draft.id)
}

function make(making: Making, plan: Plan, chance: Chance): void {
  const referral = send(making, plan, chance)
  const answer = answerFor(making, referral, chance)
  // Nothing has been decided in the future: what would be is left out rather than left waiting.
  if (plan.state === 'decided' && answer.decidedAt.getTime() >= making.now.getTime()) return
  making.references.add(referral.sent.reference)
  const contacts = keepSent(making, referral, plan)
  if (plan.state !== 'waiting') keepOpened(making, referral, contacts, answer)
  if (plan.state === 'decided') keepDecided(making, referral, contacts, answer, chance)
}

/** Writes and sends one referral with the product’s own rules. */
function send(making: Making, plan: Plan, chance: Chance): SentReferral {
  const { cast, families, now } = making
  const { organisation, at } = plan
  const day = londonDay(at)
  const rules = rulesOn(at)
  const author = cast.author(organisation, chance)
  const progress = 1 - daysBetween(day, londonDay(now)) / DAYS_OF_HISTORY
  const care = careOf(organisation, progress, chance)
  const isNotification =
    plan.isNotification ?? (organisation.kind === 'police' && !plan.story && chance.happens(0.86))
  const written = isNotification
    ? writeNotification(plan, day, author, families, chance)
    : writeReferral(plan, day, author, care, making, chance)
  const { form, answers, pages, chosen, outcome } = written
  const agreement = agreementFor(
    outcome,
    { id: author.id, name: author.person.name },
    new Date(at.getTime() - 25 * MINUTE),
    rules.tree,
    rules.calendar,
    isNotification,
  )
  const draft: Draft = {
    id: chance.uuid(),
    organisationId: cast.idOf(organisation),
    authorId: author.id,
    formId: form.id,
    formVersion: form.version,
    revision: pages.length + chance.whole(2, 9),
    answers,
    visitedPages: pages,
    agreement,
    guide: written.picks.length > 0 ? snapshot(rules.guide, written.picks) : null,
    submissionKey: chance.uuid(),
    createdAt: new Date(at.getTime() - chance.whole(28, 95) * MINUTE),
    savedAt: at,
  }
  const review = reviewDraft(draft, form, rules)
  if (review.blockers.length > 0 || written.guessed.length > 0) {
    throw new Error(
      `A made-up referral could not be sent: ${[...review.blockers, ...review.gaps.map(({ field }) => field), ...written.guessed].join(', ')}`,
    )
  }
  const sent = submit(draft, form, { councilCode: organisation.councilCode }, rules, {
    at,
    reference: newReference(making.references, chance),
    document: review.document,
    documentHash: review.documentHash,
    quality: checkQuality(draft, form, review),
  })
  return {
    plan,
    draft,
    sent,
    author,
    chosen,
    care,
    storyWords: written.words,
    ...(written.policeGrade ? { policeGrade: written.policeGrade } : {}),
  }
}

interface Written {
  readonly form: FormDefinition
  readonly answers: Answers
  readonly pages: readonly string[]
  readonly guessed: readonly string[]
  readonly chosen: Chosen
  readonly outcome: OutcomeId
  readonly picks: readonly string[]
  readonly words: (template: string) => string
  readonly policeGrade?: 'S' | 'M' | 'H'
}

function formCalled(id: string): FormDefinition {
  const form = findForm(id)
  if (!form) throw new Error(`there is no form ${id}`)
  return form
}

function writeReferral(
  plan: Plan,
  day: string,
  author: Member,
  care: number,
  { families, cast }: Making,
  chance: Chance,
): Written {
  const scene = chooseScene(plan, day, families, chance)
  const { family, about, story, telling } = scene
  families.set(scene.key, {
    family,
    story,
    lastOn: day,
    contacts: scene.earlier,
  })
  const outcome = chooseOutcome(plan, scene, care, chance)
  const calendar = englandCalendar
  const back = telling.level === 4 ? 0 : chance.whole(0, 2)
  // A school or a clinic saw it on a day it was open.
  const eventOn = workingDayBefore(addDays(day, -back), rhythmOf(plan.organisation.kind), calendar)
  const hour = Math.max(0, Number(londonTime(plan.at).slice(0, 2)) - 2)
  const eventTime = `${String(eventOn === day ? hour : chance.whole(9, 14)).padStart(2, '0')}:${String(chance.whole(10, 54))}`
  const words = wordsFor(
    family,
    about[0] ?? missingChild(),
    colleague(chance),
    { on: eventOn, time: eventTime },
    chance,
  )
  const others = cast.organisationRows.filter(
    ({ kind, councilCode }) =>
      (kind === 'gp' || kind === 'voluntary_sector') && councilCode === family.councilCode,
  )
  const isShort =
    plan.urgentForm ??
    (telling.level === 4 &&
      ['emergency_department', 'ambulance', 'hospital_ward'].includes(plan.organisation.kind) &&
      chance.happens(0.6))
  const form = formCalled(isShort ? 'urgent-referral' : 'childrens-referral')
  const facts = referralFacts(
    {
      family,
      about,
      story,
      telling,
      outcome,
      agencyKind: plan.organisation.kind,
      author: {
        name: author.person.name,
        jobTitle: author.person.jobTitle,
        phone: author.phone,
        email: author.email,
        isLead: author.person.roles.includes('safeguarding_lead'),
      },
      at: plan.at,
      eventOn,
      eventTime,
      care,
      earlier: scene.earlier.length,
      addressUnknown: plan.addressUnknown ?? chance.happens(0.015),
      words,
      others:
        others.length > 0
          ? [chance.pick(others)].map(({ name, service }) => ({ name, service }))
          : [],
    },
    chance,
  )
  const { answers, guessed, pages } = fillForm(form, facts, () => chance.uuid())
  const usesGuide = care > 0.3 && chance.happens(care + 0.15)
  return {
    form,
    answers,
    pages,
    guessed,
    chosen: scene,
    outcome,
    picks: usesGuide ? telling.picks : [],
    words,
  }
}

function writeNotification(
  plan: Plan,
  day: string,
  author: Member,
  families: Families,
  chance: Chance,
): Written {
  const chosen = chooseIncident(plan, day, families, chance)
  const { family, incident } = chosen
  const known = families.get(chosen.key)
  families.set(chosen.key, { family, story: known?.story, lastOn: day, contacts: chosen.earlier })
  const facts = policeFacts(
    {
      family,
      about: chosen.about,
      incident,
      occurredAt: new Date(plan.at.getTime() - chance.whole(50, 300) * MINUTE),
      number: `DEMO-${day.replaceAll('-', '')}-${String(chance.whole(100, 999))}`,
      earlier: chosen.earlier.length,
      officer: { jobTitle: author.person.jobTitle, phone: author.phone, email: author.email },
    },
    chance,
  )
  const form = formCalled('police-domestic-abuse-notification')
  const { answers, guessed, pages } = fillForm(form, facts, () => chance.uuid())
  return {
    form,
    answers,
    pages,
    guessed,
    chosen,
    outcome: 'OUT_G',
    picks: [],
    words: template => template.replaceAll('{child}', chosen.about[0]?.forename ?? 'the child'),
    policeGrade: incident.grade,
  }
}

function missingChild(): never {
  throw new Error('a family without children')
}

function newReference(taken: ReadonlySet<string>, chance: Chance): string {
  for (;;) {
    const reference = referenceFrom(
      Array.from({ length: referenceBodyLength }, () => chance.whole(0, referenceSigns.length - 1)),
    )
    if (!taken.has(reference)) return reference
  }
}

interface AnswerTimes {
  readonly openedAt: Date
  readonly decidedAt: Date
  readonly by: Member
}

/** How often a council decides late; Leicester’s improves over the demonstration. */
function lateChance(councilCode: string, progress: number): number {
  if (councilCode === '856') return 0.24 - 0.12 * progress
  return councilCode === '857' ? 0.07 : 0.11
}

function answerFor(
  { cast, now }: Making,
  { sent, plan }: SentReferral,
  chance: Chance,
): AnswerTimes {
  const progress = 1 - daysBetween(londonDay(sent.receivedAt), londonDay(now)) / DAYS_OF_HISTORY
  const times = answeredAt(
    sent.receivedAt,
    sent.urgency,
    lateChance(sent.councilCode, progress),
    englandCalendar,
    chance,
  )
  const role = sent.lane === 'out_of_hours' ? 'out_of_hours' : 'front_door_manager'
  const by = cast.worker(sent.councilCode, role, chance)
  if (plan.state !== 'opened') return { ...times, by }
  // Somebody has it open now: opened at some moment since it came, and not yet decided.
  const since = (now.getTime() - sent.receivedAt.getTime()) * (0.2 + chance.next() * 0.7)
  return { ...times, openedAt: new Date(sent.receivedAt.getTime() + since), by }
}

function keepSent(
  { rows, families, chance }: Making,
  referral: SentReferral,
  plan: Plan,
): readonly ContactRow[] {
  const { draft, sent, author, chosen } = referral
  const { contacts, ...columns } = sent
  rows.referrals.push({
    ...draft,
    ...columns,
    visitedPages: [...draft.visitedPages],
    urgencyBecause: [...sent.urgencyBecause],
    routingNotes: [...sent.routingNotes],
    harmTags: [...sent.harmTags],
    status: plan.state === 'decided' ? 'decided' : 'sent',
  })
  const contactRows = contacts.map(one => {
    const row = contactRow(draft, sent, one, chance.uuid())
    rows.contacts.push(row)
    rows.contactKeys.push(...contactKeyRows(row, one))
    return row
  })
  rows.events.push({
    id: chance.uuid(),
    referralId: draft.id,
    type: 'sent',
    accountId: draft.authorId,
    at: sent.receivedAt,
  })
  addLook(rows, chance, 'draft.started', draft.createdAt, author, draft.id)
  addLook(
    rows,
    chance,
    'agreement.answered',
    new Date(draft.agreement?.answeredAt ?? draft.createdAt),
    author,
    draft.id,
  )
  addLook(rows, chance, 'referral.submitted', sent.receivedAt, author, draft.id)
  remember(families, chosen.key, {
    receivedOn: londonDay(sent.receivedAt),
    harmTags: sent.harmTags,
    outcomeCode: null,
    level: levelOf(sent),
  })
  return contactRows
}

const levelOf = ({ levelStated }: Sent): LevelNumber | null =>
  levelStated === 1 || levelStated === 2 || levelStated === 3 || levelStated === 4
    ? levelStated
    : null

function remember(families: Families, key: string, contact: EarlierContact): void {
  const known = families.get(key)
  if (known) families.set(key, { ...known, contacts: [...known.contacts, contact] })
}

function keepOpened(
  { rows, chance }: Making,
  { draft }: SentReferral,
  contacts: readonly ContactRow[],
  answer: AnswerTimes,
): void {
  for (const row of contacts) {
    row.state = 'opened'
    row.openedAt = answer.openedAt
    row.openedBy = answer.by.id
    rows.events.push({
      id: chance.uuid(),
      referralId: draft.id,
      type: 'opened',
      accountId: answer.by.id,
      at: answer.openedAt,
    })
    addLook(rows, chance, 'contact.viewed', answer.openedAt, answer.by, draft.id, row.id)
    addLook(rows, chance, 'contact.opened', answer.openedAt, answer.by, draft.id, row.id)
  }
}

function keepDecided(
  making: Making,
  referral: SentReferral,
  contacts: readonly ContactRow[],
  answer: AnswerTimes,
  chance: Chance,
): void {
  const { rows, families } = making
  const { draft, sent, plan, chosen } = referral
  const { decidedAt, by } = answer
  const decidedOn = londonDay(decidedAt)
  const flags = historyFlags(chosen.earlier, {
    receivedOn: londonDay(sent.receivedAt),
    harmTags: sent.harmTags,
    level: levelOf(sent),
  })
  const facts: DecisionFacts = {
    agreementOutcome: draft.agreement?.outcome as OutcomeId,
    urgency: sent.urgency,
    harmTags: sent.harmTags,
    firstDecision: true,
    duplicateOfSameSender: false,
    noFurtherActionOnSameIssue: flags.noFurtherActionOnSameIssue,
    today: decidedOn,
  }
  const decided = decide(
    {
      sent,
      facts,
      earlier: flags.earlierIn12Months,
      ...(referral.policeGrade ? { policeGrade: referral.policeGrade } : {}),
      ...(plan.decision ? { wanted: plan.decision } : {}),
    },
    chance,
  )
  const isRead = decidedAt.getTime() < making.now.getTime() - 2 * DAY && chance.happens(0.78)
  const readAt = isRead ? new Date(decidedAt.getTime() + chance.whole(15, 2400) * MINUTE) : null
  for (const row of contacts) {
    row.state = 'decided'
    row.decidedAt = decidedAt
    const decisionId = chance.uuid()
    rows.decisions.push({
      id: decisionId,
      contactId: row.id,
      councilCode: sent.councilCode,
      outcomeCode: decided.outcomeCode,
      level: decided.level,
      rationale: decided.rationale,
      historyConsidered: decided.historyConsidered,
      noFurtherAction: decided.noFurtherAction,
      decidedBy: by.id,
      decidedByName: by.person.name,
      decidedAt,
    })
    rows.decisionActions.push(
      ...decided.actions.map((what, index) => ({
        id: chance.uuid(),
        decisionId,
        councilCode: sent.councilCode,
        what,
        owner: index === 0 ? 'Allocated worker' : by.person.name,
        dueOn:
          decided.level === 4
            ? decidedOn
            : addWorkingDays(decidedOn, 1 + index * 2, englandCalendar),
      })),
    )
    rows.feedback.push({
      id: chance.uuid(),
      referralId: draft.id,
      contactId: row.id,
      organisationId: draft.organisationId,
      councilCode: sent.councilCode,
      outcomeCode: decided.outcomeCode,
      levelDecided: decided.level,
      reason: decided.reason,
      nextSteps: decided.nextSteps,
      decidedAt,
      openedAt: readAt,
    })
    addLook(rows, chance, 'contact.decided', decidedAt, by, draft.id, row.id)
  }
  const event = (type: string, accountId: string, at: Date) =>
    rows.events.push({ id: chance.uuid(), referralId: draft.id, type, accountId, at })
  event('decided', by.id, decidedAt)
  if (readAt) {
    event('feedbackRead', draft.authorId, readAt)
    addLook(rows, chance, 'feedback.viewed', readAt, referral.author, draft.id)
  }
  settle(families, chosen.key, decided.outcomeCode, decided.level)
  keepScore(making, referral, decidedAt, chance)
  keepMessages(making, referral, { decidedAt, readAt }, chance)
}

/** The family’s latest contact now has an outcome, which the next one’s history will read. */
function settle(families: Families, key: string, outcomeCode: string, level: LevelNumber): void {
  const known = families.get(key)
  const last = known?.contacts.at(-1)
  if (!known || !last) return
  families.set(key, {
    ...known,
    contacts: [...known.contacts.slice(0, -1), { ...last, outcomeCode, level }],
  })
}

function keepScore(making: Making, referral: SentReferral, decidedAt: Date, chance: Chance): void {
  const { rows, cast, now } = making
  const { draft, sent, plan, care } = referral
  const scoredAt = new Date(decidedAt.getTime() + chance.whole(4, 45) * MINUTE)
  if (!chance.happens(0.7) || scoredAt.getTime() >= now.getTime()) return
  const quality = sent.quality as Quality
  const graded = gradeReferral(care, plan.organisation.key, quality.dimensions, chance)
  const by = cast.worker(sent.councilCode, 'front_door_manager', chance)
  rows.scores.push({
    id: chance.uuid(),
    referralId: draft.id,
    organisationId: draft.organisationId,
    councilCode: sent.councilCode,
    dimensions: graded.dimensions,
    hints: Object.fromEntries(
      quality.dimensions.filter(({ asked }) => asked).map(({ key, hint }) => [key, hint]),
    ),
    total: graded.total,
    // An officer at the scene has acted: a person would not count the missing call against them.
    criticalFails: referral.policeGrade ? [] : [...quality.criticalFails],
    tip: tipsV1[graded.weakest][graded.dimensions[graded.weakest]],
    scoredBy: by.id,
    scoredAt,
  })
  rows.events.push({
    id: chance.uuid(),
    referralId: draft.id,
    type: 'scored',
    accountId: by.id,
    at: scoredAt,
  })
  addLook(rows, chance, 'referral.scored', scoredAt, by, draft.id)
}

/** Now and then the sender adds something before the decision, or does not agree with it afterwards. */
function keepMessages(
  { rows, now }: Making,
  { draft, sent, author, storyWords }: SentReferral,
  { decidedAt, readAt }: { readonly decidedAt: Date; readonly readAt: Date | null },
  chance: Chance,
): void {
  const add = (kind: 'information' | 'disagreement', from: readonly string[], at: Date) => {
    if (at.getTime() >= now.getTime()) return
    rows.messages.push({
      id: chance.uuid(),
      referralId: draft.id,
      kind,
      words: storyWords(chance.pick(from)),
      authorId: author.id,
      authorName: author.person.name,
      at,
    })
    const type = kind === 'information' ? 'informationAdded' : 'disagreed'
    rows.events.push({
      id: chance.uuid(),
      referralId: draft.id,
      type,
      accountId: author.id,
      at,
    })
    addLook(rows, chance, `referral.${type}`, at, author, draft.id)
  }
  const wait = decidedAt.getTime() - sent.receivedAt.getTime()
  if (chance.happens(0.05)) {
    add('information', addedInformation, new Date(sent.receivedAt.getTime() + wait * 0.6))
  }
  if (readAt && chance.happens(0.03)) {
    add('disagreement', disagreements, new Date(readAt.getTime() + chance.whole(9, 600) * MINUTE))
  }
}

/** A row of the record of looks and changes, as the product would have written it. */
function addLook(
  rows: Rows,
  chance: Chance,
  type: AuditType,
  at: Date,
  by: Member,
  referralId: string,
  contactId: string | null = null,
): void {
  rows.audits.push({
    id: chance.uuid(),
    at,
    accountId: by.id,
    organisationId: by.organisationId,
    type,
    referralId,
    contactId,
    requestId: REQUEST,
  })
}

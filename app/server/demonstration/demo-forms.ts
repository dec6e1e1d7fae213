/**
 * One or two of each special form, sent today and waiting, so that each can be seen as the front door sees it, and one
 * whose writer leaves before it is sent.
 */
import type { Draft, Sent } from '#app/domain/referral/referral.ts'
import { submit } from '#app/domain/referral/submit.ts'
import { routeOf } from '#app/domain/referral/form-route.ts'
import { addDays } from '#app/domain/time/calendar.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { checkQuality } from '#app/services/referral/check-quality.ts'
import { reviewDraft } from '#app/services/referral/review-draft.ts'
import { rulesOn } from '#app/services/rules.ts'
import { leaver } from '#content/demonstration/leaver.ts'
import { organisations } from '#content/demonstration/organisations.ts'
import { findForm } from '#content/forms/forms.ts'
import { agreementFor } from './agreement.ts'
import type { Cast, Member } from './cast.ts'
import type { Chance } from './chance.ts'
import { fillForm, type Facts } from './fill-form.ts'

interface FormPlan {
  readonly formId: string
  readonly author: string
  readonly hoursAgo: number
  readonly child: Facts['values']
  readonly values: (day: string) => Facts['values']
  /** The agreement check's outcome, on a form that asks it. */
  readonly outcome?: 'OUT_I'
  /** Begun and never sent: its writer leaves (leave-unsent.ts). */
  readonly isLeft?: true
}

const at = (line1: string, town: string, postcode: string) => ({
  'child.address': { line1, line2: '', town, postcode },
})

const plans: readonly FormPlan[] = [
  {
    formId: 'staff-allegation',
    author: 'Callum Treddick',
    hoursAgo: 3,
    child: { 'child.forename': 'Otto', 'child.surname': 'Wrenfield', 'child.bornOn': '2018-05-14' },
    values: day => ({
      personRole: 'Lunchtime supervisor',
      'concern.account':
        'At lunch a supervisor took Otto by the arm and pulled him to the bench. Otto said “she always does that to me”. There was a red mark that had gone by 2pm.',
      'allegation.knownOn': day,
      'allegation.contactWithChildren': 'watched',
      'ask.safetyNow': 'The supervisor is working in the office until we have spoken with you.',
    }),
  },
  {
    formId: 'exploitation-screening',
    author: 'Femi Adebanjo-Hurst',
    hoursAgo: 4,
    child: {
      'child.forename': 'Kit',
      'child.surname': 'Barleyman',
      'child.bornOn': '2014-09-02',
      'child.disability': ['LD'],
      ...at('4 Fennel Row', 'Loughborough', 'LE11 1AA'),
    },
    values: () => ({
      'concern.harmTypes': ['cce'],
      'exploitation.goods': 'low',
      'exploitation.older': 'low',
      'exploitation.missing': 'none',
      'exploitation.judgement': 'low',
      'concern.account':
        'Kit has had two phones this week and said “it’s from my mate, he sorts me out”. A grey car waited for him on Monday and Wednesday.',
      'ask.ownActions': 'His key adult meets him at the gate every morning.',
    }),
    outcome: 'OUT_I',
  },
  {
    formId: 'missing-episode',
    author: 'PC Danyal Westerhope',
    hoursAgo: 2,
    child: {
      'child.forename': 'Isla',
      'child.surname': 'Copperidge',
      'child.bornOn': '2011-01-19',
      ...at('22 Saltmarsh Close', 'Wigston', 'LE18 1AA'),
    },
    values: day => ({
      'missing.now': 'back',
      'missing.startedOn': addDays(day, -1),
      'missing.startedTime': '9:40pm',
      'missing.returnedOn': day,
      'missing.returnedTime': '5:10am',
      'missing.episodes': '3',
      'missing.exploitation': 'notKnown',
      'missing.interview': 'no',
      interviewNotWhy: 'She went straight to bed. We ask the independent visitor to ring today.',
      'concern.worry': 'This is the third time, and each time she has come back later.',
    }),
  },
  {
    formId: 'pre-birth-referral',
    author: 'Siobhan Marlpit',
    hoursAgo: 5,
    child: {
      'child.knownAs': 'Unborn baby of Lowri Tamsett',
      'child.dueOn': 'in 140 days',
      ...at('9 Dyer’s Yard', 'Hinckley', 'LE10 1AA'),
    },
    values: () => ({
      'concern.harmTypes': ['pre_birth', 'parental_substance'],
      'concern.account':
        'Ms Tamsett came to booking at 20 weeks and smelled of alcohol at 10am. She said she drinks most evenings. Her son lives with his grandmother under a court order from 2023.',
      'concern.worry': 'The baby may be harmed before birth, and there is nobody at home to help.',
      'ask.want': 'An assessment that includes the father, and a plan before 30 weeks.',
      'ask.ownActions': 'I will see her every two weeks and offer our specialist midwife.',
    }),
    outcome: 'OUT_I',
  },
  {
    formId: 'private-fostering',
    author: 'Harpreet Sandhollow',
    hoursAgo: 6,
    child: {
      'child.forename': 'Ines',
      'child.surname': 'Valadares',
      'child.bornOn': '2015-11-30',
      ...at('17 Hosiery Lane', 'Coalville', 'LE67 1AA'),
    },
    values: day => ({
      'fostering.startedOn': addDays(day, -40),
      carerRelated: 'no',
      'concern.account':
        'Ines came to stay with a friend of her mother six weeks ago and goes to school from there. Her mother works abroad and rings on Sundays.',
      parentsContact: 'yes',
    }),
  },
  {
    formId: 'staff-allegation',
    author: leaver.name,
    hoursAgo: 30,
    isLeft: true,
    child: {
      'child.forename': 'Perrin',
      'child.surname': 'Hollowell',
      'child.bornOn': '2017-02-08',
    },
    values: day => ({
      personRole: 'After-school club leader',
      'concern.account':
        'Perrin said the club leader sends him messages at night and told him not to show his mother. I have not seen the messages.',
      'allegation.knownOn': day,
      'allegation.contactWithChildren': 'yes',
      'ask.safetyNow': 'Nothing yet. I wanted to ask what I may do before I say anything.',
    }),
  },
]

/** A special form as it was sent. */
export interface DemoForm {
  readonly draft: Draft
  readonly sent: Sent
  readonly author: Member
  readonly isLeft: boolean
}

export function demoForms(
  now: Date,
  cast: Cast,
  chance: Chance,
  newReference: () => string,
): readonly DemoForm[] {
  return plans.map(plan => demoForm(plan, now, cast, chance, newReference()))
}

function demoForm(
  plan: FormPlan,
  now: Date,
  cast: Cast,
  chance: Chance,
  reference: string,
): DemoForm {
  const form = findForm(plan.formId)
  const author = cast.named(plan.author)
  const agency = organisations.find(({ key }) => key === author.person.organisation)
  if (!form || !agency) throw new Error(`the demonstration has no ${plan.formId}`)
  const sentAt = new Date(now.getTime() - plan.hoursAgo * 3_600_000)
  const day = londonDay(sentAt)
  const rules = rulesOn(sentAt)
  const { agreement: mode, restricted } = routeOf(rules.formRoutes, form.id)
  const outcome = mode === 'notification' ? 'OUT_G' : (plan.outcome ?? 'OUT_I')
  const facts = {
    agencyKind: agency.kind,
    agreementOutcome: outcome,
  }
  const child = Object.fromEntries(
    Object.entries(plan.child).map(([item, value]) => [
      item,
      value === 'in 140 days' ? addDays(day, 140) : value,
    ]),
  )
  const filled = fillForm(
    form,
    {
      values: {
        ...facts,
        'safety.dangerNow': 'no',
        'family.told': 'yes',
        'family.toldWho': 'The mother',
        'family.toldOn': day,
        'family.toldHow': 'inPerson',
        'family.toldLanguage': 'English',
        'family.whoAgreed': 'The mother',
        'declaration.accurate': ['accurate'],
        'declaration.familyCopy': 'yes',
        'referrer.role': author.person.jobTitle,
        'referrer.relationship': 'Through work',
        'referrer.phone': author.phone,
        'referrer.email': author.email,
        'referrer.leadTold': 'yes',
        'referrer.protectIdentity': 'no',
        agreedExplained: 'What is shared, with whom and why.',
        ...plan.values(day),
      },
      lists: {
        children: [{ values: child }],
        adults: [
          { values: { 'adult.relationship': 'mother', 'adult.parentalResponsibility': 'yes' } },
        ],
      },
    },
    () => chance.uuid(),
  )
  const begun = new Date(sentAt.getTime() - 25 * 60_000)
  const draft: Draft = {
    id: chance.uuid(),
    organisationId: author.organisationId,
    authorId: author.id,
    formId: form.id,
    formVersion: form.version,
    revision: 1 + filled.pages.length,
    answers: { ...filled.answers, ...facts },
    visitedPages: filled.pages,
    agreement: agreementFor(
      outcome,
      { id: author.id, name: author.person.name },
      begun,
      rules.tree,
      rules.calendar,
      mode === 'notification',
    ),
    guide: null,
    submissionKey: chance.uuid(),
    ...(restricted ? { isRestricted: true } : {}),
    createdAt: begun,
    savedAt: sentAt,
  }
  const review = reviewDraft(draft, form, rules)
  if (review.blockers.length > 0) {
    throw new Error(`${form.id}: ${review.gaps.map(({ field }) => field).join(', ')}`)
  }
  const sent = submit(draft, form, { councilCode: agency.councilCode }, rules, {
    at: sentAt,
    reference,
    document: review.document,
    documentHash: review.documentHash,
    quality: checkQuality(draft, form, review),
  })
  return { draft, sent, author, isLeft: plan.isLeft ?? false }
}

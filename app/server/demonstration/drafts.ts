/** What is not sent yet: the first persona's, what waits for a lead to countersign, and what was handed over. */
import type { OutcomeId } from '#app/domain/consent/tree.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { snapshot } from '#app/domain/threshold/snapshot.ts'
import { addDays } from '#app/domain/time/calendar.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { reviewDraft } from '#app/services/referral/review-draft.ts'
import { rulesOn } from '#app/services/rules.ts'
import { organisations } from '#content/demonstration/organisations.ts'
import { stories } from '#content/demonstration/stories/stories.ts'
import { findForm } from '#content/forms/forms.ts'
import type { World } from '#db/seed.ts'
import { agreementFor } from './agreement.ts'
import type { Cast } from './cast.ts'
import type { Chance } from './chance.ts'
import { referralFacts } from './facts.ts'
import { fillForm } from './fill-form.ts'
import { makeHousehold } from './households.ts'
import { colleague, wordsFor } from './tell.ts'

const firstPersona = 'Rukhsana Ellwood'

interface DraftPlan {
  readonly story: string
  readonly level: 2 | 3
  readonly age: number
  readonly siblings: number
  /** Null when the agreement check has not begun. */
  readonly outcome: OutcomeId | null
  /** How much of the form is filled in, from 0 to 1. */
  readonly filled: number
  readonly hoursAgo: number
  /** The first persona when left out. */
  readonly author?: string
  /** Its writer has asked for it to be countersigned. */
  readonly isAsked?: true
  /** The agency's lead handed it over from this colleague to its writer. */
  readonly handedOver?: { readonly from: string; readonly by: string }
}

const wanted: readonly DraftPlan[] = [
  {
    story: 'parent-unwell',
    level: 3,
    age: 7,
    siblings: 1,
    outcome: 'OUT_I',
    filled: 1,
    hoursAgo: 2,
  },
  {
    story: 'hungry-and-tired',
    level: 3,
    age: 6,
    siblings: 2,
    outcome: 'OUT_I',
    filled: 0.5,
    hoursAgo: 26,
  },
  {
    story: 'parents-at-war',
    level: 2,
    age: 9,
    siblings: 0,
    outcome: 'OUT_K',
    filled: 0.3,
    hoursAgo: 47,
  },
  {
    story: 'untreated-health',
    level: 2,
    age: 10,
    siblings: 0,
    outcome: null,
    filled: 0,
    hoursAgo: 5,
  },
  {
    story: 'parent-unwell',
    level: 3,
    age: 13,
    siblings: 1,
    outcome: 'OUT_I',
    filled: 1,
    hoursAgo: 1,
    author: 'Chidi Rossendale',
    isAsked: true,
  },
  {
    story: 'untreated-health',
    level: 2,
    age: 12,
    siblings: 0,
    outcome: 'OUT_I',
    filled: 1,
    hoursAgo: 3,
    author: 'Megan Ashdowne',
    isAsked: true,
  },
  {
    story: 'hungry-and-tired',
    level: 3,
    age: 14,
    siblings: 1,
    outcome: 'OUT_I',
    filled: 0.4,
    hoursAgo: 30,
    author: 'Chidi Rossendale',
    handedOver: { from: 'Megan Ashdowne', by: 'Femi Adebanjo-Hurst' },
  },
]

/** Drafts with what happened to them between colleagues. */
export interface DemoDrafts {
  readonly drafts: readonly Draft[]
  readonly changes: World['draftChanges']
  readonly asked: World['countersignEntries']
  readonly handedOver: World['handOvers']
}

/** The drafts, the same at the same moment. */
export function demoDrafts(now: Date, cast: Cast, chance: Chance): DemoDrafts {
  const made = wanted.map((plan, index) => ({
    plan,
    draft: demoDraft(plan, index, now, cast, chance),
  }))
  const between = made.map(({ plan, draft }) => betweenColleagues(plan, draft, cast, chance))
  return {
    drafts: made.map(({ draft }) => draft),
    changes: between.flatMap(({ changes }) => changes),
    asked: between.flatMap(({ asked }) => asked),
    handedOver: between.flatMap(({ handedOver }) => handedOver),
  }
}

const MINUTE = 60_000

function betweenColleagues(plan: DraftPlan, draft: Draft, cast: Cast, chance: Chance) {
  const writer = cast.named(plan.author ?? firstPersona)
  const form = findForm(draft.formId)
  if (!form) throw new Error('a form of the demonstration has gone')
  const by = { accountId: writer.id, accountName: writer.person.name, referralId: draft.id }
  const later = (minutes: number) => new Date(draft.savedAt.getTime() + minutes * MINUTE)
  const page = draft.visitedPages.at(-1)
  // Whoever looked after it when it was last saved.
  const saver = plan.handedOver ? cast.named(plan.handedOver.from) : writer
  return {
    changes:
      page === undefined
        ? []
        : [
            {
              id: chance.uuid(),
              referralId: draft.id,
              pageKey: page,
              accountId: saver.id,
              accountName: saver.person.name,
              at: draft.savedAt,
            },
          ],
    asked: plan.isAsked
      ? [
          {
            ...by,
            id: chance.uuid(),
            kind: 'asked',
            documentHash: reviewDraft(draft, form, rulesOn(draft.savedAt)).documentHash,
            at: later(10),
          },
        ]
      : [],
    handedOver: plan.handedOver
      ? [
          {
            id: chance.uuid(),
            referralId: draft.id,
            fromAccountId: cast.named(plan.handedOver.from).id,
            fromName: plan.handedOver.from,
            toAccountId: writer.id,
            toName: writer.person.name,
            byAccountId: cast.named(plan.handedOver.by).id,
            byName: plan.handedOver.by,
            why: 'away',
            at: later(10),
          },
        ]
      : [],
  }
}

function demoDraft(plan: DraftPlan, index: number, now: Date, cast: Cast, chance: Chance): Draft {
  const author = cast.named(plan.author ?? firstPersona)
  const school = organisations.find(({ key }) => key === author.person.organisation)
  const story = stories.find(({ id }) => id === plan.story)
  const telling = story?.tellings.find(({ level }) => level === plan.level)
  const form = findForm('childrens-referral')
  if (!school || !story || !telling || !form)
    throw new Error('a draft of the demonstration has gone')
  const at = new Date(now.getTime() - plan.hoursAgo * 3_600_000)
  const day = londonDay(at)
  const rules = rulesOn(at)
  const family = makeHousehold(
    { councilCode: '855', onDay: day, age: plan.age, siblings: plan.siblings, school },
    // Beyond every family of the world, so that no test number is used twice.
    90_000 + index,
    organisations,
    chance,
  )
  const [child] = family.children
  if (!child) throw new Error('a family without children')
  const event = { on: addDays(day, -1), time: '10:20' }
  const facts = referralFacts(
    {
      family,
      about: [child],
      story,
      telling,
      outcome: plan.outcome === 'OUT_K' || plan.outcome === null ? 'OUT_I' : plan.outcome,
      agencyKind: school.kind,
      author: {
        name: author.person.name,
        jobTitle: author.person.jobTitle,
        phone: author.phone,
        email: author.email,
        isLead: author.person.roles.includes('safeguarding_lead'),
      },
      at,
      eventOn: event.on,
      eventTime: event.time,
      care: 0.95,
      earlier: 0,
      addressUnknown: false,
      words: wordsFor(family, child, colleague(chance), event, chance),
      others: [],
    },
    chance,
  )
  const { answers, pages } = fillForm(form, facts, () => chance.uuid())
  const visited = pages.slice(0, Math.ceil(pages.length * plan.filled))
  const asked = new Set(
    form.sections
      .flatMap(section => section.pages)
      .filter(({ id }) => visited.includes(id))
      .flatMap(page => (page.kind === 'repeat' ? [page.id] : page.questions.map(({ id }) => id))),
  )
  return {
    id: chance.uuid(),
    organisationId: author.organisationId,
    authorId: author.id,
    formId: form.id,
    formVersion: form.version,
    revision: 1 + visited.length,
    answers: {
      ...Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id))),
      agencyKind: school.kind,
      ...(plan.outcome ? { agreementOutcome: plan.outcome } : {}),
    },
    visitedPages: visited,
    agreement: plan.outcome
      ? agreementFor(
          plan.outcome,
          { id: author.id, name: author.person.name },
          at,
          rules.tree,
          rules.calendar,
        )
      : null,
    guide: snapshot(rules.guide, telling.picks),
    submissionKey: chance.uuid(),
    createdAt: new Date(at.getTime() - 40 * 60_000),
    savedAt: at,
  }
}

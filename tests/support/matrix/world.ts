/** Two agencies and two councils, each with referrals that carry a word found nowhere else. */
import { randomUUID } from 'node:crypto'
import type { Actor, Role } from '#app/domain/access/actor.ts'
import { systemActor } from '#app/domain/access/actor.ts'
import { itemsOf } from '#app/domain/forms/answers.ts'
import { dimensions } from '#app/domain/quality/rubric.ts'
import type { Context } from '#app/services/context.ts'
import { systemIds } from '#app/server/ids.server.ts'
import { askAdvice } from '#app/services/advice/ask-advice.ts'
import { giveAdvice } from '#app/services/advice/give-advice.ts'
import { decideNotToRefer } from '#app/services/no-referral/decide-not-to-refer.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { findForm } from '#content/forms/forms.ts'
import { openDatabase } from '#db/database.server.ts'
import { saveDecided, saveReferralDecided } from '#db/queries/contacts.ts'
import { addDecisions } from '#db/queries/decisions.ts'
import { addFeedback } from '#db/queries/feedback.ts'
import { addMessage, addEvent, getDraft, saveDraft } from '#db/queries/referrals.ts'
import { addScore } from '#db/queries/scores.ts'
import { filled } from './answers.ts'
import { asSystem } from './as-system.ts'

export const people = [
  'author',
  'colleague',
  'lead',
  'foreign',
  'officer',
  'manager',
  'elsewhere',
  'earlyHelp',
  'analyst',
] as const
export type Person = (typeof people)[number]

/** One agency's referrals, at every stage of their life. */
export interface Referrals {
  readonly draft: string
  readonly draftItem: string
  readonly sent: string
  readonly sentContact: string
  readonly decided: string
  readonly decidedContact: string
  /** A question for advice, answered, and a decision not to refer. */
  readonly advice: string
  readonly noReferral: string
  /** A word in every answer and every child's name of each. */
  readonly words: Readonly<Record<'draft' | 'sent' | 'decided' | 'advice' | 'noReferral', string>>
  /** A word in the council's own record of the decision, which no sender may ever read. */
  readonly notes: string
  /** Who wrote all of it. */
  readonly writer: string
}

export interface World {
  readonly actors: Readonly<Record<Person, Actor>>
  readonly own: Referrals
  readonly foreign: Referrals
  /** A context in which verbs can be called without the portal's process. */
  readonly as: (person: Person) => Context
  readonly close: () => Promise<void>
}

const formId = 'urgent-referral'

/** Makes the world in an empty database, through the portal's own verbs wherever there is one. */
export async function makeWorld(url: string): Promise<World> {
  const database = openDatabase(url, 4)
  const organisations = {
    oakfield: { id: randomUUID(), kind: 'school_or_college', code: '857' },
    elmside: { id: randomUUID(), kind: 'school_or_college', code: '856' },
    rutland: { id: randomUUID(), kind: 'front_door', code: '857' },
    leicester: { id: randomUUID(), kind: 'front_door', code: '856' },
  } as const
  const actor = (name: string, of: keyof typeof organisations, role: Role): Actor => {
    const { id, kind, code } = organisations[of]
    return {
      kind: kind === 'front_door' ? 'frontDoor' : 'partner',
      accountId: randomUUID(),
      name,
      jobTitle: 'Worker',
      organisationId: id,
      organisationName: of,
      agencyKind: kind,
      councilCode: code,
      roles: [role],
    }
  }
  const actors: Record<Person, Actor> = {
    author: actor('Ada Author', 'oakfield', 'referrer'),
    colleague: actor('Cal Colleague', 'oakfield', 'referrer'),
    lead: actor('Lea Lead', 'oakfield', 'safeguarding_lead'),
    foreign: actor('Fay Foreign', 'elmside', 'safeguarding_lead'),
    officer: actor('Olu Officer', 'rutland', 'front_door_officer'),
    manager: actor('Mo Manager', 'rutland', 'front_door_manager'),
    elsewhere: actor('Eli Elsewhere', 'leicester', 'front_door_manager'),
    earlyHelp: actor('Eve Early', 'rutland', 'early_help'),
    analyst: actor('Ann Analyst', 'rutland', 'partnership_analyst'),
  }
  await asSystem(url, async sql => {
    const at = new Date()
    for (const [key, { id, kind, code }] of Object.entries(organisations)) {
      await sql`insert into organisation (id, key, name, kind, service, town, council_code, source_code, created_at)
        values (${id}, ${key}, ${key}, ${kind}, '', 'Oakham', ${code}, '1A', ${at})`
    }
    for (const [key, one] of Object.entries(actors)) {
      await sql`insert into account
        (id, organisation_id, name, email, job_title, phone, roles, persona, created_at)
        values (${one.accountId}, ${one.organisationId}, ${one.name}, ${`${key}@example.org`}, 'Worker',
          '01632 960001', ${[...one.roles]}, ${key}, ${at})`
    }
  })
  const contextOf = (one: Actor): Context => ({
    actor: one,
    requestId: 'seed',
    clock: { now: () => new Date() },
    ids: systemIds,
    transaction: work => database.transaction(one, work),
  })
  const start = async (ctx: Context, words: string) => {
    const { id } = await startReferral(ctx, { formId, picks: [] })
    const form = findForm(formId)
    if (!form) throw new Error('no urgent form')
    const answers = await ctx.transaction(async tx => {
      const draft = await getDraft(tx, id)
      const given = { ...draft.answers, ...filled(form, words) }
      await saveDraft(tx, draft, { answers: given }, new Date())
      return given
    })
    return { id, item: itemsOf(answers, 'children')[0]?.id ?? '' }
  }
  const send = async (ctx: Context, words: string) => {
    const { id } = await start(ctx, words)
    const check = await getCheck(ctx, { id })
    if (check === 'sent') throw new Error('sent already')
    const { submissionKey, documentHash } = check
    const sent = await submitReferral(ctx, { id, submissionKey, documentHash })
    if (!sent.ok) throw new Error(sent.reason)
    const rows = await asSystem(url, sql => sql`select id from contact where referral_id = ${id}`)
    return { id, contact: String(rows[0]?.id) }
  }
  const make = async (from: Actor, to: Actor, name: string): Promise<Referrals> => {
    const ctx = contextOf(from)
    const words = {
      draft: `Canary${name}draft`,
      sent: `Canary${name}sent`,
      decided: `Canary${name}decided`,
      advice: `Canary${name}advice`,
      noReferral: `Canary${name}unreferred`,
    }
    const { advice, noReferral } = await consult(ctx, contextOf(to), words)
    const notes = `Canary${name}notes`
    const draft = await start(ctx, words.draft)
    const sent = await send(ctx, words.sent)
    const decided = await send(ctx, words.decided)
    await database.transaction(systemActor, async tx => {
      const at = new Date()
      const by = to.accountId
      const decisionId = randomUUID()
      const { councilCode } = to
      const { organisationId } = from
      const shared = { referralId: decided.id, organisationId, councilCode }
      await addDecisions(
        tx,
        [
          {
            id: decisionId,
            contactId: decided.contact,
            councilCode,
            outcomeCode: 'C06',
            level: 4,
            rationale: notes,
            historyConsidered: notes,
            decidedBy: by,
            decidedByName: to.name,
            decidedAt: at,
          },
        ],
        [
          {
            id: randomUUID(),
            decisionId,
            councilCode,
            what: notes,
            owner: notes,
            dueOn: '2099-03-27',
          },
        ],
      )
      await addFeedback(tx, [
        {
          ...shared,
          id: randomUUID(),
          contactId: decided.contact,
          outcomeCode: 'C06',
          levelDecided: 4,
          reason: words.decided,
          nextSteps: words.decided,
          decidedAt: at,
        },
      ])
      await addScore(tx, {
        ...shared,
        id: randomUUID(),
        dimensions: Object.fromEntries(dimensions.map(key => [key, 2])),
        hints: {},
        total: 20,
        criticalFails: [],
        tip: 'Keep going',
        scoredBy: by,
        scoredAt: at,
      })
      await saveDecided(tx, [decided.contact], { by, at })
      await saveReferralDecided(tx, decided.id)
      await addEvent(tx, {
        id: randomUUID(),
        referralId: decided.id,
        type: 'decided',
        accountId: by,
        at,
      })
      await addMessage(tx, {
        id: randomUUID(),
        referralId: decided.id,
        kind: 'information',
        words: words.decided,
        authorId: from.accountId,
        authorName: from.name,
        at,
      })
    })
    return {
      draft: draft.id,
      draftItem: draft.item,
      sent: sent.id,
      sentContact: sent.contact,
      decided: decided.id,
      decidedContact: decided.contact,
      advice,
      noReferral,
      words,
      notes,
      writer: from.accountId,
    }
  }
  return {
    actors,
    own: await make(actors.author, actors.manager, 'own'),
    foreign: await make(actors.foreign, actors.elsewhere, 'foreign'),
    as: person => contextOf(actors[person]),
    close: () => database.close(),
  }
}

/** A call that was written down and answered, and a decision not to refer, with a word of their own in every answer. */
async function consult(
  asker: Context,
  frontDoor: Context,
  words: Referrals['words'],
): Promise<Pick<Referrals, 'advice' | 'noReferral'>> {
  const child = (word: string) => ({ naming: ['yes'], forename: [word], surname: [word] })
  const asked = await askAdvice(asker, {
    ...child(words.advice),
    way: ['held'],
    council: [frontDoor.actor.councilCode],
    question: [words.advice],
    heldWith: [words.advice],
    'heldOn-day': ['20'],
    'heldOn-month': ['11'],
    'heldOn-year': ['2025'],
    heldSaid: [words.advice],
  })
  if (!asked.ok) throw new Error(JSON.stringify(asked.problems))
  const given = await giveAdvice(frontDoor, {
    id: asked.id,
    posted: { words: [words.advice], level: ['2'], agreed: [words.advice], referNow: ['no'] },
  })
  if (!given.ok) throw new Error(JSON.stringify(given.problems))
  const nextYear = new Date(Date.now() + 300 * 86_400_000)
  const decided = await decideNotToRefer(asker, {
    posted: {
      ...child(words.noReferral),
      considered: [words.noReferral],
      ownLevel: ['1'],
      whyLevel: [words.noReferral],
      whyNotAbove: [words.noReferral],
      instead: [words.noReferral],
      byWhom: [words.noReferral],
      'reviewOn-day': ['1'],
      'reviewOn-month': [String(nextYear.getUTCMonth() + 1)],
      'reviewOn-year': [String(nextYear.getUTCFullYear())],
    },
    consultationId: undefined,
  })
  if (!decided.ok) throw new Error(JSON.stringify(decided.problems))
  return { advice: asked.id, noReferral: decided.id }
}

import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '#tests/support/database.ts'

/**
 * Every table against every role, read from the database itself: a table that nobody wrote an expectation for fails.
 * The app role is asked directly, with no code of the portal between, so this is the second of two locks.
 */
const database = useDatabase()
let owner: postgres.Sql

const roles = [
  'author',
  'colleague',
  'lead',
  'otherAgency',
  'frontDoor',
  'otherCouncil',
  'system',
  'nobody',
] as const
type Role = (typeof roles)[number]

const people = Object.fromEntries(roles.map(role => [role, randomUUID()])) as Record<Role, string>
const agency = { oakfield: randomUUID(), elmside: randomUUID() }
const council = { rutland: randomUUID(), leicester: randomUUID() }

interface Settings {
  readonly kind: string
  readonly organisation: string
  readonly council: string
  readonly wholeAgency: 'yes' | 'no'
}

/** What withActor would set for each of them; nobody sets nothing at all. */
const settings: Readonly<Record<Exclude<Role, 'nobody'>, Settings>> = {
  author: { kind: 'partner', organisation: agency.oakfield, council: '857', wholeAgency: 'no' },
  colleague: { kind: 'partner', organisation: agency.oakfield, council: '857', wholeAgency: 'no' },
  lead: { kind: 'partner', organisation: agency.oakfield, council: '857', wholeAgency: 'yes' },
  otherAgency: {
    kind: 'partner',
    organisation: agency.elmside,
    council: '857',
    wholeAgency: 'yes',
  },
  frontDoor: {
    kind: 'frontDoor',
    organisation: council.rutland,
    council: '857',
    wholeAgency: 'no',
  },
  otherCouncil: {
    kind: 'frontDoor',
    organisation: council.leicester,
    council: '856',
    wholeAgency: 'no',
  },
  system: { kind: 'system', organisation: '', council: '', wholeAgency: 'no' },
}

/** Rows of every table carry one of these names. Elmside sends to the other council. */
type Label = 'draft' | 'sent' | 'elmsideDraft' | 'elmsideSent'
const labels = ['draft', 'sent', 'elmsideDraft', 'elmsideSent'] as const
const referralIds = Object.fromEntries(labels.map(label => [label, randomUUID()])) as Record<
  Label,
  string
>
/** An allegation that its writer left unsent: in the keeping of Rutland's designated officer. */
const leftId = randomUUID()
const contactIds: Readonly<Record<'sent' | 'elmsideSent', string>> = {
  sent: randomUUID(),
  elmsideSent: randomUUID(),
}
const decisionIds: Readonly<Record<'sent' | 'elmsideSent', string>> = {
  sent: randomUUID(),
  elmsideSent: randomUUID(),
}

const setIds = { oakfield: randomUUID(), elmside: randomUUID() } as const

const queryIds: Readonly<Record<'sent' | 'elmsideSent', string>> = {
  sent: randomUUID(),
  elmsideSent: randomUUID(),
}

/** Questions for advice: one of each agency, and one that became the referral the other council was sent. */
const questionIds = { asked: randomUUID(), carried: randomUUID(), elsewhere: randomUUID() } as const
const recordIds = { record: randomUUID(), elmsideRecord: randomUUID() } as const

type Row = Readonly<Record<string, unknown>>
type Reach = Readonly<Record<Role, readonly string[]>>

/** Nobody may do it, because the app role was never granted it. */
const refused = 'refused'

interface Attempt {
  readonly what: string
  readonly row: (role: Role) => Row
  readonly allowed: readonly Role[]
}

interface Expectation {
  readonly select: Reach
  /** The column a harmless update writes to itself. */
  readonly update: typeof refused | { readonly column: string; readonly reach: Reach }
  readonly delete: typeof refused | Reach
  /** What a deletion is tried on, where other rows hold some of the table's. */
  readonly deleteWhere?: string
  readonly insert: readonly Attempt[]
}

const none: Reach = {
  author: [],
  colleague: [],
  lead: [],
  otherAgency: [],
  frontDoor: [],
  otherCouncil: [],
  system: [],
  nobody: [],
}
const at = new Date('2026-11-20T09:00:00Z')
const orgOf = (role: Role): string =>
  role === 'nobody' || role === 'system' ? agency.oakfield : settings[role].organisation
const councilOf = (role: Role): string =>
  role === 'nobody' || role === 'system' ? '857' : settings[role].council
/** Without an actor of their own, the portal and nobody try it as the author. */
const idOf = (role: Role): string =>
  role === 'nobody' || role === 'system' ? people.author : people[role]

function referralRow(role: Role, over: Row = {}): Row {
  return {
    id: randomUUID(),
    organisation_id: orgOf(role),
    author_id: idOf(role),
    form_id: 'urgent-referral',
    form_version: 1,
    status: 'draft',
    revision: 1,
    answers: {},
    visited_pages: [],
    submission_key: randomUUID(),
    created_at: at,
    saved_at: at,
    ...over,
  }
}

function contactRow(over: Row): Row {
  return {
    id: randomUUID(),
    referral_id: referralIds.sent,
    organisation_id: agency.oakfield,
    council_code: '857',
    lane: 'front_door',
    position: 1,
    child_name: 'Sam Ashdown',
    child: {},
    harm_tags: [],
    urgency: 'routine',
    urgency_rank: 3,
    received_at: at,
    due_at: at,
    address_unknown: false,
    state: 'waiting',
    ...over,
  }
}

function decisionRow(over: Row): Row {
  return {
    id: randomUUID(),
    contact_id: contactIds.sent,
    council_code: '857',
    outcome_code: 'C01',
    level: 2,
    rationale: 'words',
    history_considered: 'words',
    decided_by: people.frontDoor,
    decided_by_name: 'Mo Manager',
    decided_at: at,
    ...over,
  }
}

function feedbackRow(over: Row): Row {
  return {
    id: randomUUID(),
    referral_id: referralIds.sent,
    contact_id: contactIds.sent,
    organisation_id: agency.oakfield,
    council_code: '857',
    outcome_code: 'C01',
    level_decided: 2,
    reason: 'words',
    next_steps: 'words',
    decided_at: at,
    ...over,
  }
}

function scoreRow(over: Row): Row {
  return {
    id: randomUUID(),
    referral_id: referralIds.sent,
    organisation_id: agency.oakfield,
    council_code: '857',
    dimensions: {},
    hints: {},
    total: 20,
    critical_fails: [],
    tip: 'words',
    scored_by: people.frontDoor,
    scored_at: at,
    ...over,
  }
}

const accountRow = (over: Row): Row => {
  const id = randomUUID()
  return {
    id,
    organisation_id: agency.oakfield,
    name: 'Ada Teacher',
    email: `${id}@example.org`,
    job_title: 'Teacher',
    phone: '01632 960 001',
    roles: ['referrer'],
    created_at: at,
    ...over,
  }
}

const partners = ['author', 'colleague', 'lead', 'otherAgency'] as const
const everyone = [...partners, 'frontDoor', 'otherCouncil', 'system'] as const

/** Rows that hang on a sent referral: its sender, the sender's lead, the council it went to. */
const onSent: Reach = {
  ...none,
  author: ['sent'],
  lead: ['sent'],
  otherAgency: ['elmsideSent'],
  frontDoor: ['sent'],
  otherCouncil: ['elmsideSent'],
  system: ['elmsideSent', 'sent'],
}
/** The council's own record. */
const councilOnly: Reach = {
  ...none,
  frontDoor: ['sent'],
  otherCouncil: ['elmsideSent'],
  system: ['elmsideSent', 'sent'],
}
/** Copies: the sender and the sender's lead, and no council. */
const senderOnly: Reach = { ...onSent, frontDoor: [], otherCouncil: [] }
const ownDrafts: Reach = {
  ...none,
  author: ['draft'],
  lead: ['draft'],
  otherAgency: ['elmsideDraft'],
}
const systemOnly = (...rows: readonly string[]): Reach => ({ ...none, system: rows })

const everySignedIn = (...rows: readonly string[]): Reach => ({
  ...(Object.fromEntries(roles.map(role => [role, rows])) as unknown as Reach),
  nobody: [],
})

const editionIds = { draft: randomUUID(), approved: randomUUID(), published: randomUUID() } as const

let editions = 1
function editionRow(over: Row = {}): Row {
  editions += 1
  return {
    id: randomUUID(),
    number: editions,
    based_on: '2026-11',
    status: 'draft',
    content: {},
    summary: 'words',
    revision: 1,
    content_hash: 'hash',
    created_by: people.frontDoor,
    created_by_name: 'Mo Manager',
    created_at: at,
    saved_at: at,
    ...over,
  }
}
function verdictRow(reviewerId: string, kind: string, over: Row = {}): Row {
  return {
    id: randomUUID(),
    edition_id: editionIds.approved,
    reviewer_id: reviewerId,
    reviewer_name: 'Ada Teacher',
    organisation_name: 'oakfield',
    organisation_kind: kind,
    verdict: 'approved',
    note: '',
    revision: 1,
    content_hash: 'hash',
    at,
    ...over,
  }
}
function typingRow(referralId: string, accountId: string): Row {
  return {
    id: randomUUID(),
    referral_id: referralId,
    page_key: 'worry',
    window_id: randomUUID(),
    sequence: 1,
    seen: 'seen',
    fields: '{}',
    account_id: accountId,
    account_name: 'Ada Teacher',
    at,
  }
}
function changeRow(referralId: string, accountId: string): Row {
  const name = { account_id: accountId, account_name: 'Ada Teacher' }
  return { id: randomUUID(), referral_id: referralId, page_key: 'worry', ...name, at }
}
function countersignRow(referralId: string, accountId: string): Row {
  const name = { account_id: accountId, account_name: 'Ada Teacher' }
  return { id: randomUUID(), referral_id: referralId, kind: 'asked', ...name, at }
}
function handOverRow(referralId: string, byId: string): Row {
  return {
    id: randomUUID(),
    referral_id: referralId,
    from_account_id: people.author,
    from_name: 'Ada Teacher',
    to_account_id: people.colleague,
    to_name: 'Col Teacher',
    by_account_id: byId,
    by_name: 'Lee Lead',
    at,
  }
}
function leftRow(referralId: string, over: Row = {}): Row {
  return {
    referral_id: referralId,
    organisation_id: agency.oakfield,
    council_code: '857',
    document: {},
    document_hash: 'hash',
    urgency: 'routine',
    urgency_because: [],
    writer_id: people.author,
    writer_name: 'Ada Teacher',
    writer_job_title: 'Teacher',
    begun_at: at,
    saved_at: at,
    left_at: at,
    due_at: at,
    ...over,
  }
}
function leftDecisionRow(referralId: string, byId: string, over: Row = {}): Row {
  const by = { decided_by: byId, decided_by_name: 'Dee Officer', decided_at: at }
  const said = { kind: 'notTakenOn', case_manager: '', why: 'words' }
  return { referral_id: referralId, council_code: '857', ...said, ...by, ...over }
}
function guideChangeRow(accountId: string | null, over: Row = {}): Row {
  return {
    id: randomUUID(),
    edition_id: editionIds.draft,
    type: 'edited',
    account_id: accountId,
    account_name: 'Mo Manager',
    detail: 'Introduction',
    revision: 2,
    at,
    ...over,
  }
}

const staff = ['frontDoor', 'otherCouncil'] as const
const agencyPeople = ['author', 'colleague', 'lead'] as const

const expectations: Readonly<Record<string, Expectation>> = {
  guide_edition: {
    // Whoever works on the guide sees its drafts too: below, in "the guide's editions".
    select: {
      ...everySignedIn('published'),
      system: ['approved', 'draft', 'published'],
    },
    update: { column: 'saved_at', reach: systemOnly('approved', 'draft', 'published') },
    delete: refused,
    insert: [
      {
        what: 'a draft of my own',
        row: role => editionRow({ created_by: idOf(role) }),
        allowed: ['system'],
      },
    ],
  },
  guide_review: {
    select: systemOnly('verdict'),
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a verdict of my own',
        row: role => verdictRow(idOf(role), 'school_or_college'),
        allowed: ['system'],
      },
    ],
  },
  guide_change: {
    select: systemOnly('started'),
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a change of my own',
        row: role => guideChangeRow(idOf(role)),
        allowed: ['system'],
      },
    ],
  },
  organisation: {
    select: Object.fromEntries(
      roles.map(role => [role, ['elmside', 'leicester', 'oakfield', 'rutland']]),
    ) as unknown as Reach,
    // A row that stays as it is may be written by anybody; what a lead alone may change is told further down.
    update: {
      column: 'countersigns',
      reach: Object.fromEntries(
        roles.map(role => [role, ['elmside', 'leicester', 'oakfield', 'rutland']]),
      ) as unknown as Reach,
    },
    delete: refused,
    insert: [],
  },
  account: {
    select: {
      author: [...agencyPeople, ...staff].sort(),
      colleague: [...agencyPeople, ...staff].sort(),
      lead: [...agencyPeople, ...staff].sort(),
      otherAgency: [...staff, 'otherAgency'].sort(),
      frontDoor: [...agencyPeople, ...staff, 'otherAgency'].sort(),
      otherCouncil: [...agencyPeople, ...staff, 'otherAgency'].sort(),
      system: [...agencyPeople, ...staff, 'otherAgency'].sort(),
      nobody: [],
    },
    update: {
      column: 'active',
      // A lead, the colleagues of the agency and never herself.
      reach: {
        ...systemOnly(...[...agencyPeople, ...staff, 'otherAgency'].sort()),
        lead: agencyPeople.filter(name => name !== 'lead').sort(),
      },
    },
    delete: refused,
    insert: [
      {
        what: 'a person of my own organisation',
        row: role => accountRow({ organisation_id: orgOf(role) }),
        allowed: ['system'],
      },
    ],
  },
  session: {
    select: systemOnly('author', 'otherAgency'),
    update: { column: 'last_seen_at', reach: systemOnly('author', 'otherAgency') },
    delete: refused,
    insert: [
      {
        what: 'a session of my own',
        row: role => ({
          id: randomUUID(),
          token_hash: randomUUID(),
          account_id: idOf(role),
          created_at: at,
          last_seen_at: at,
        }),
        allowed: ['system'],
      },
    ],
  },
  parked_post: {
    select: {
      ...none,
      author: ['author'],
      otherAgency: ['otherAgency'],
      system: ['author', 'otherAgency'],
    },
    update: refused,
    delete: {
      ...none,
      author: ['author'],
      otherAgency: ['otherAgency'],
      system: ['author', 'otherAgency'],
    },
    insert: [
      {
        what: 'a kept post of my own',
        row: role => parkedRow(idOf(role)),
        allowed: everyone,
      },
      {
        what: 'a kept post of somebody else',
        row: role => parkedRow(role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  referral: {
    select: {
      ...none,
      author: ['draft', 'sent'],
      lead: ['draft', 'sent'],
      otherAgency: ['elmsideDraft', 'elmsideSent'],
      frontDoor: ['sent'],
      otherCouncil: ['elmsideSent'],
      // What was left unsent is for the designated officer: below, in "an allegation left unsent".
      system: [...labels, 'left'].sort(),
    },
    update: {
      column: 'revision',
      reach: {
        ...ownDrafts,
        // To pass a colleague's work on: a trigger holds every other column.
        lead: ['draft', 'sent'],
        otherAgency: ['elmsideDraft', 'elmsideSent'],
        frontDoor: ['sent'],
        otherCouncil: ['elmsideSent'],
        system: [...labels, 'left'].sort(),
      },
    },
    // Only what was never sent; what has a history is held by it.
    delete: { ...none, otherAgency: ['elmsideDraft'], system: ['elmsideDraft'] },
    deleteWhere: `where not exists (select from referral_event e where e.referral_id = referral.id)
      and not exists (select from left_allegation l where l.referral_id = referral.id)`,
    insert: [
      {
        what: 'a draft of my own',
        row: role => referralRow(role),
        allowed: [...partners, 'system'],
      },
      {
        what: 'a draft in the name of a colleague',
        row: role =>
          referralRow(role, {
            author_id: role === 'colleague' ? people.author : people.colleague,
          }),
        allowed: ['system'],
      },
      {
        what: 'a draft of another agency',
        row: role =>
          referralRow(role, {
            organisation_id: role === 'otherAgency' ? agency.oakfield : agency.elmside,
          }),
        allowed: ['system'],
      },
      {
        what: 'one that looks sent',
        row: role => referralRow(role, { status: 'sent', council_code: councilOf(role) }),
        allowed: ['system'],
      },
    ],
  },
  referral_event: {
    select: {
      ...none,
      author: ['draft', 'sent'],
      lead: ['draft', 'sent'],
      otherAgency: ['elmsideSent'],
      frontDoor: ['sent'],
      otherCouncil: ['elmsideSent'],
      system: ['draft', 'elmsideSent', 'sent'],
    },
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'what happened to the Oakfield referral',
        row: role => eventRow(referralIds.sent, idOf(role)),
        allowed: ['author', 'lead', 'frontDoor', 'system'],
      },
      {
        what: 'what happened to the Elmside referral',
        row: role => eventRow(referralIds.elmsideSent, idOf(role)),
        allowed: ['otherAgency', 'otherCouncil', 'system'],
      },
    ],
  },
  referral_message: {
    select: onSent,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'words of my own about the Oakfield referral',
        row: role => messageRow(referralIds.sent, idOf(role)),
        allowed: ['author', 'lead', 'frontDoor', 'system'],
      },
      {
        what: 'words in the name of somebody else',
        row: role => messageRow(referralIds.sent, role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  // What each person said: the sending agency adds, and the council adds what it heard itself, as its own.
  agreement_entry: {
    select: onSent,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'what a parent of the Oakfield referral said',
        row: role => agreementRow(referralIds.sent, idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'what a parent said, in a draft of Oakfield',
        row: role => agreementRow(referralIds.draft, idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'what a parent of the Elmside referral said',
        row: role => agreementRow(referralIds.elmsideSent, idOf(role)),
        allowed: ['otherAgency', 'system'],
      },
      {
        what: 'what a parent of the Oakfield referral said to the front door',
        row: role => agreementRow(referralIds.sent, idOf(role), { recorded_by: 'frontDoor' }),
        allowed: ['frontDoor', 'system'],
      },
      {
        what: 'what a parent of the Elmside referral said to the front door of another council',
        row: role =>
          agreementRow(referralIds.elmsideSent, idOf(role), { recorded_by: 'frontDoor' }),
        allowed: ['otherCouncil', 'system'],
      },
      {
        what: 'a legal ground for sharing, by the front door',
        row: role =>
          agreementRow(referralIds.sent, idOf(role), {
            recorded_by: 'frontDoor',
            kind: 'lawfulBasis',
          }),
        allowed: ['system'],
      },
      {
        what: 'an entry in the name of somebody else',
        row: role => agreementRow(referralIds.sent, role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  // What is still being typed: the writer and the agency's leads, and only while it is a draft.
  draft_typing: {
    select: { ...ownDrafts, system: ['draft', 'elmsideDraft'] },
    update: refused,
    delete: { ...ownDrafts, system: ['draft', 'elmsideDraft'] },
    insert: [
      {
        what: 'my own words in a draft of Oakfield',
        row: role => typingRow(referralIds.draft, idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'words in what was sent',
        row: role => typingRow(referralIds.sent, idOf(role)),
        allowed: ['system'],
      },
      {
        what: 'words in the name of somebody else',
        row: role => typingRow(referralIds.draft, role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  draft_change: {
    select: { ...ownDrafts, system: ['draft', 'elmsideDraft'] },
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'that I saved a page of a draft of Oakfield',
        row: role => changeRow(referralIds.draft, idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'that somebody else saved it',
        row: role => changeRow(referralIds.draft, role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  countersign_entry: {
    select: { ...ownDrafts, system: ['draft', 'elmsideDraft'] },
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'that I asked for a draft of Oakfield to be read',
        row: role => countersignRow(referralIds.draft, idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'in the name of somebody else',
        row: role =>
          countersignRow(referralIds.draft, role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  hand_over: {
    select: { ...ownDrafts, system: ['draft', 'elmsideDraft'] },
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a draft of Oakfield, passed on by me',
        row: role => handOverRow(referralIds.draft, idOf(role)),
        allowed: ['lead', 'system'],
      },
      {
        what: 'in the name of somebody else',
        row: role => handOverRow(referralIds.draft, role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  left_allegation: {
    select: systemOnly('left'),
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'an allegation that I say was left',
        row: role => leftRow(referralIds.sent, { council_code: councilOf(role) }),
        allowed: ['system'],
      },
    ],
  },
  left_allegation_decision: {
    select: systemOnly('left'),
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a decision of my own about one',
        row: role =>
          leftDecisionRow(referralIds.sent, idOf(role), { council_code: councilOf(role) }),
        allowed: ['system'],
      },
    ],
  },
  contact: {
    select: onSent,
    update: { column: 'state', reach: councilOnly },
    delete: refused,
    insert: [
      {
        what: 'a child of my own referral',
        row: () => contactRow({}),
        allowed: ['author', 'lead', 'frontDoor', 'system'],
      },
      {
        what: 'a child of another agency’s referral',
        row: () =>
          contactRow({
            referral_id: referralIds.elmsideSent,
            organisation_id: agency.elmside,
            council_code: '856',
          }),
        allowed: ['otherAgency', 'otherCouncil', 'system'],
      },
      {
        what: 'a child of another agency’s referral under my own name',
        row: role =>
          contactRow({ referral_id: referralIds.elmsideSent, organisation_id: orgOf(role) }),
        allowed: ['otherAgency', 'frontDoor', 'system'],
      },
    ],
  },
  // What a child may be found by: written with the child, and read by the council alone.
  contact_key: {
    select: councilOnly,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a key of a child of my own referral',
        row: () => keyRow('sent', '857'),
        allowed: ['author', 'lead', 'frontDoor', 'system'],
      },
      {
        what: 'a key of a child of another agency’s referral',
        row: () => keyRow('elmsideSent', '856'),
        allowed: ['otherAgency', 'otherCouncil', 'system'],
      },
      {
        what: 'a key that another council would find',
        row: () => keyRow('sent', '856'),
        allowed: ['system'],
      },
    ],
  },
  decision: {
    select: councilOnly,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a decision of this council',
        row: () => decisionRow({}),
        allowed: ['frontDoor', 'system'],
      },
      {
        what: 'a decision of the other council',
        row: () => decisionRow({ contact_id: contactIds.elmsideSent, council_code: '856' }),
        allowed: ['otherCouncil', 'system'],
      },
    ],
  },
  decision_action: {
    select: councilOnly,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'an action of this council',
        row: () => actionRow(decisionIds.sent, '857'),
        allowed: ['frontDoor', 'system'],
      },
    ],
  },
  feedback: {
    select: onSent,
    update: { column: 'opened_at', reach: onSent },
    delete: refused,
    insert: [
      {
        what: 'an answer to the Oakfield referral',
        row: () => feedbackRow({}),
        allowed: ['frontDoor', 'system'],
      },
      {
        what: 'an answer of the other council',
        row: () => feedbackRow({ referral_id: referralIds.elmsideSent, council_code: '856' }),
        allowed: ['otherCouncil', 'system'],
      },
    ],
  },
  score: {
    select: onSent,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a grade of the Oakfield referral',
        row: () => scoreRow({}),
        allowed: ['frontDoor', 'system'],
      },
    ],
  },
  consultation: {
    select: {
      ...none,
      author: ['asked', 'carried'],
      lead: ['asked', 'carried'],
      otherAgency: ['elsewhere'],
      frontDoor: ['asked', 'carried'],
      otherCouncil: ['carried', 'elsewhere'],
      system: ['asked', 'carried', 'elsewhere'],
    },
    update: {
      column: 'changed_at',
      reach: {
        ...none,
        author: ['asked', 'carried'],
        lead: ['asked', 'carried'],
        otherAgency: ['elsewhere'],
        frontDoor: ['asked'],
        otherCouncil: ['carried', 'elsewhere'],
        system: ['asked', 'carried', 'elsewhere'],
      },
    },
    delete: refused,
    insert: [
      {
        what: 'a question of my own',
        row: role => questionRow(role),
        allowed: [...partners, 'system'],
      },
      {
        what: 'a question in the name of a colleague',
        row: role =>
          questionRow(role, {
            author_id: role === 'colleague' ? people.author : people.colleague,
          }),
        allowed: ['system'],
      },
      {
        what: 'one that looks answered',
        row: role => questionRow(role, { state: 'answered' }),
        allowed: ['system'],
      },
    ],
  },
  // A time and nothing else, so everybody who may ask for one sees it.
  consultation_slot: {
    select: {
      ...none,
      author: ['asked', 'elsewhere'],
      colleague: ['asked', 'elsewhere'],
      lead: ['asked', 'elsewhere'],
      otherAgency: ['asked', 'elsewhere'],
      frontDoor: ['asked'],
      otherCouncil: ['elsewhere'],
      system: ['asked', 'elsewhere'],
    },
    update: refused,
    delete: {
      ...none,
      author: ['asked'],
      lead: ['asked'],
      otherAgency: ['elsewhere'],
      system: ['asked', 'elsewhere'],
    },
    insert: [
      {
        what: 'a time for the Oakfield question',
        row: () => slotRow('asked', '857', 3),
        allowed: ['author', 'lead', 'system'],
      },
    ],
  },
  consultation_advice: {
    select: {
      ...none,
      author: ['asked', 'carried'],
      lead: ['asked', 'carried'],
      otherAgency: ['elsewhere'],
      frontDoor: ['asked', 'carried'],
      otherCouncil: ['carried', 'elsewhere'],
      system: ['asked', 'carried', 'elsewhere'],
    },
    update: {
      column: 'seen_at',
      reach: {
        ...none,
        author: ['asked', 'carried'],
        lead: ['asked', 'carried'],
        otherAgency: ['elsewhere'],
      },
    },
    delete: refused,
    insert: [
      {
        what: 'advice on the Oakfield question',
        row: role => adviceRow('asked', '857', idOf(role)),
        allowed: ['frontDoor', 'system'],
      },
      {
        what: 'advice of a council that was not asked',
        row: role => adviceRow('asked', '856', idOf(role)),
        allowed: ['system'],
      },
      {
        what: 'advice in the name of somebody else',
        row: role =>
          adviceRow('asked', '857', role === 'frontDoor' ? people.otherCouncil : people.frontDoor),
        allowed: ['system'],
      },
    ],
  },
  // The agency's own: its writer's and its lead's, and no front door's.
  no_referral: {
    select: {
      ...none,
      author: ['record'],
      lead: ['record'],
      otherAgency: ['elmsideRecord'],
      system: ['elmsideRecord', 'record'],
    },
    update: {
      column: 'changed_at',
      reach: {
        ...none,
        author: ['record'],
        lead: ['record'],
        otherAgency: ['elmsideRecord'],
        system: ['elmsideRecord', 'record'],
      },
    },
    delete: refused,
    insert: [
      {
        what: 'a record of my own',
        row: role => decisionNotToReferRow(role),
        allowed: [...partners, 'system'],
      },
      {
        what: 'a record in the name of a colleague',
        row: role =>
          decisionNotToReferRow(role, {
            author_id: role === 'colleague' ? people.author : people.colleague,
          }),
        allowed: ['system'],
      },
      {
        what: 'one that looks closed',
        row: role => decisionNotToReferRow(role, { state: 'closed' }),
        allowed: ['system'],
      },
    ],
  },
  no_referral_entry: {
    select: {
      ...none,
      author: ['record'],
      lead: ['record'],
      otherAgency: ['elmsideRecord'],
      system: ['elmsideRecord', 'record'],
    },
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'words of my own in the Oakfield record',
        row: role => entryRow('record', idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'words in the name of somebody else',
        row: role => entryRow('record', role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  audit: {
    select: {
      ...none,
      lead: ['adviceLook', 'draft', 'recordLook', 'sent'],
      otherAgency: ['elmsideSent'],
      // Never the looks at an allegation: its times alone would tell a lead that there is one.
      // Looks at advice it was asked for; never the looks at a decision not to refer.
      frontDoor: ['adviceLook', 'sent'],
      otherCouncil: ['elmsideSent'],
      system: ['adviceLook', 'draft', 'elmsideSent', 'leftLook', 'list', 'recordLook', 'sent'],
    },
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a look of my own',
        row: role => auditRow(referralIds.sent, idOf(role), orgOf(role)),
        allowed: everyone,
      },
      {
        what: 'a look in the name of somebody else',
        row: role =>
          auditRow(referralIds.sent, role === 'lead' ? people.author : people.lead, orgOf(role)),
        allowed: ['system'],
      },
    ],
  },
  // Nobody's answers, so nobody's to read: people are shown sums that the portal makes.
  school_register: {
    // The national register says nothing about a person.
    select: Object.fromEntries(roles.map(role => [role, ['school']])) as unknown as Reach,
    update: { column: 'status', reach: systemOnly('school') },
    delete: refused,
    insert: [{ what: 'a school', row: () => schoolRow('990002'), allowed: ['system'] }],
  },
  service_register: {
    // Surgeries and hospitals: nothing about a person.
    select: Object.fromEntries(roles.map(role => [role, ['service']])) as unknown as Reach,
    update: { column: 'status', reach: systemOnly('service') },
    delete: refused,
    insert: [{ what: 'a service', row: () => serviceRow('Z90002'), allowed: ['system'] }],
  },
  form_event: {
    // Nobody's, like answers to practice: whoever works on a form adds to the counts and reads none of them.
    select: systemOnly('counted'),
    update: refused,
    delete: systemOnly('counted'),
    insert: [
      {
        what: 'a count of something that happened on a form',
        row: () => formEventRow(),
        allowed: ['author', 'colleague', 'lead', 'otherAgency', 'system'],
      },
    ],
  },
  practice_result: {
    select: systemOnly('answer'),
    update: refused,
    delete: refused,
    insert: [
      { what: 'an answer to a practice case', row: () => practiceRow(), allowed: ['system'] },
    ],
  },
  practice_set: {
    select: {
      ...none,
      author: ['oakfield'],
      colleague: ['oakfield'],
      lead: ['oakfield'],
      otherAgency: ['elmside'],
      system: ['elmside', 'oakfield'],
    },
    update: {
      column: 'withdrawn_at',
      reach: {
        ...none,
        lead: ['oakfield'],
        otherAgency: ['elmside'],
        system: ['elmside', 'oakfield'],
      },
    },
    delete: refused,
    insert: [
      {
        what: 'a set for my own agency',
        row: role => setRow({ organisation_id: orgOf(role), created_by: idOf(role) }),
        allowed: ['lead', 'otherAgency', 'frontDoor', 'otherCouncil', 'system'],
      },
      {
        what: 'a set for another agency',
        row: role =>
          setRow({
            organisation_id: role === 'otherAgency' ? agency.oakfield : agency.elmside,
            created_by: idOf(role),
          }),
        allowed: ['system'],
      },
      {
        what: 'a set in the name of somebody else',
        row: role =>
          setRow({
            organisation_id: orgOf(role),
            created_by: role === 'lead' ? people.author : people.lead,
          }),
        allowed: ['system'],
      },
    ],
  },
  // What one person has done is for their own eyes: not for a lead's, and not for a colleague's.
  practice_done: {
    select: {
      ...none,
      author: ['author'],
      otherAgency: ['otherAgency'],
      system: ['author', 'otherAgency'],
    },
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a case of my agency’s set that I have done',
        row: role => doneRow(setIds.oakfield, idOf(role)),
        allowed: ['author', 'colleague', 'lead', 'system'],
      },
      {
        what: 'a case done by somebody else',
        row: role => doneRow(setIds.oakfield, role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
      {
        what: 'a case of another agency’s set',
        row: role => doneRow(setIds.elmside, idOf(role)),
        allowed: ['otherAgency', 'system'],
      },
    ],
  },
  // A copy is the sender's own: not even the council it went to.
  referral_copy: {
    select: senderOnly,
    update: { column: 'state', reach: systemOnly('elmsideSent', 'sent') },
    delete: refused,
    insert: [
      {
        what: 'a copy of the Oakfield referral that I ask for',
        row: role => copyRow(referralIds.sent, idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'a copy that somebody else asks for',
        row: role => copyRow(referralIds.sent, role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
      {
        what: 'a copy with a file of my own in it',
        row: role =>
          copyRow(referralIds.sent, idOf(role), { state: 'ready', sha256: 'a', byte_count: 1 }),
        allowed: ['system'],
      },
    ],
  },
  // A file: whoever sees the referral sees that it is there. Held by the database itself until it was found clean.
  referral_file: {
    select: onSent,
    update: { column: 'state', reach: systemOnly('elmsideSent', 'sent') },
    delete: systemOnly('elmsideSent', 'sent'),
    insert: [
      {
        what: 'a file of my own on the Oakfield referral',
        row: role => fileRow(referralIds.sent, idOf(role), { state: 'arriving' }),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'a file that says it was scanned',
        row: role => fileRow(referralIds.sent, idOf(role)),
        allowed: ['system'],
      },
      {
        what: 'a file in the name of somebody else',
        row: role =>
          fileRow(referralIds.sent, role === 'lead' ? people.author : people.lead, {
            state: 'arriving',
          }),
        allowed: ['system'],
      },
    ],
  },
  referral_file_chunk: {
    // The Elmside file is not found clean yet: only the portal itself may read it, to have it scanned.
    select: {
      ...none,
      author: ['sent'],
      lead: ['sent'],
      frontDoor: ['sent'],
      system: ['elmsideSent', 'sent'],
    },
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'more bytes into a file that was scanned',
        row: () => pieceRow('sent', 1),
        allowed: ['system'],
      },
    ],
  },
  file_removal: {
    select: systemOnly('gone'),
    update: refused,
    delete: systemOnly('gone'),
    insert: [
      {
        what: 'bytes to be removed',
        row: () => ({ file_id: randomUUID(), store: 'disk', at }),
        allowed: ['system'],
      },
    ],
  },
  referral_query: {
    select: onSent,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a question of this council',
        row: role => queryRow('sent', '857', idOf(role)),
        allowed: ['frontDoor', 'system'],
      },
      {
        what: 'a question about another council’s referral',
        row: role => queryRow('elmsideSent', councilOf(role), idOf(role)),
        allowed: ['otherCouncil', 'system'],
      },
      {
        what: 'a question in the name of somebody else',
        row: () => queryRow('sent', '857', people.lead),
        allowed: ['system'],
      },
    ],
  },
  referral_answer: {
    select: onSent,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'an answer of my own',
        row: role => answerRow('sent', idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'an answer in the name of somebody else',
        row: role => answerRow('sent', role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  referral_amendment: {
    select: onSent,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'a new phone number on the Oakfield referral',
        row: role => amendmentRow('sent', idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'one in the name of somebody else',
        row: role => amendmentRow('sent', role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  referral_withdrawal: {
    select: onSent,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'taking back a referral that is mine',
        row: role => withdrawalRow(referralIds.draft, idOf(role)),
        allowed: ['author', 'lead', 'system'],
      },
      {
        what: 'taking it back in the name of somebody else',
        row: role =>
          withdrawalRow(referralIds.draft, role === 'lead' ? people.author : people.lead),
        allowed: ['system'],
      },
    ],
  },
  referral_seen: {
    select: councilOnly,
    update: refused,
    delete: refused,
    insert: [
      {
        what: 'that I have seen what was added to a referral of this council',
        row: role => seenRow('sent', '857', idOf(role)),
        allowed: ['frontDoor', 'system'],
      },
      {
        what: 'that somebody else has',
        row: () => seenRow('sent', '857', people.lead),
        allowed: ['system'],
      },
    ],
  },
  job: {
    select: { ...none, frontDoor: ['mail'], otherCouncil: ['mail'], system: ['mail'] },
    update: { column: 'state', reach: systemOnly('mail') },
    delete: refused,
    insert: [{ what: 'something to send', row: () => jobRow(), allowed: everyone }],
  },
}

/** Tables without row security, and why that is right. */
const withoutRowSecurity: Readonly<Record<string, string>> = {
  organisation: 'names of agencies and councils: nothing about a person, read by everybody',
}

/**
 * What a connection that is nobody can still read. Every door to the database sets an actor, so nothing of the portal
 * is ever nobody: but a row listed here is a row policy that does not ask.
 */
const knownToNobody: Readonly<Record<string, readonly string[]>> = {
  organisation: ['elmside', 'leicester', 'oakfield', 'rutland'],
  school_register: ['school'],
  service_register: ['service'],
}

function keyRow(of: 'sent' | 'elmsideSent', councilCode: string): Row {
  return {
    contact_id: contactIds[of],
    referral_id: referralIds[of],
    council_code: councilCode,
    received_at: at,
    key: randomUUID(),
  }
}
function formEventRow(): Row {
  return {
    id: randomUUID(),
    form_id: 'urgent-referral',
    form_version: 1,
    agency_kind: 'gp',
    kind: 'page_saved',
    page_id: 'danger',
    happened_on: '2026-11-20',
  }
}
function practiceRow(): Row {
  return {
    id: randomUUID(),
    case_id: 'quiet-at-nursery',
    guide_id: '2026-11',
    agency_kind: 'school_or_college',
    level: 2,
    answered_on: '2026-11-20',
  }
}
function setRow(over: Row): Row {
  return {
    id: randomUUID(),
    name: 'For November',
    case_ids: ['quiet-at-nursery'],
    due_on: '2026-12-04',
    created_at: at,
    ...over,
  }
}
function doneRow(setId: string, accountId: string): Row {
  return { id: randomUUID(), set_id: setId, account_id: accountId, case_id: 'quiet-at-nursery' }
}
function parkedRow(accountId: string): Row {
  return {
    id: randomUUID(),
    account_id: accountId,
    path: '/',
    body: 'words=1',
    created_at: at,
  }
}
function eventRow(referralId: string, accountId: string): Row {
  return { id: randomUUID(), referral_id: referralId, type: 'sent', account_id: accountId, at }
}
function messageRow(referralId: string, authorId: string): Row {
  return {
    id: randomUUID(),
    referral_id: referralId,
    kind: 'information',
    words: 'words',
    author_id: authorId,
    author_name: 'Ada Teacher',
    at,
  }
}
function agreementRow(referralId: string, authorId: string, over: Row = {}): Row {
  return {
    id: randomUUID(),
    referral_id: referralId,
    kind: 'answer',
    person_key: randomUUID(),
    person_kind: 'adult',
    person_name: 'Pat Ashdown',
    form_version: 1,
    answers: {},
    author_id: authorId,
    author_name: 'Ada Teacher',
    at,
    ...over,
  }
}
function actionRow(decisionId: string, councilCode: string): Row {
  return {
    id: randomUUID(),
    decision_id: decisionId,
    council_code: councilCode,
    what: 'ring home',
    owner: 'Mo Manager',
    due_on: '2026-11-23',
  }
}
function auditRow(referralId: string | null, accountId: string, organisationId: string): Row {
  return {
    id: randomUUID(),
    at,
    account_id: accountId,
    organisation_id: organisationId,
    type: 'referral.viewed',
    referral_id: referralId,
    request_id: 'request',
  }
}
function copyRow(referralId: string, requestedBy: string, over: Row = {}): Row {
  return {
    id: randomUUID(),
    referral_id: referralId,
    kind: 'pdf',
    state: 'queued',
    requested_by: requestedBy,
    requested_by_name: 'Ada Teacher',
    requested_at: at,
    expires_at: at,
    ...over,
  }
}
const fileIds = { sent: randomUUID(), elmsideSent: randomUUID() } as const

function fileRow(referralId: string, uploadedBy: string, over: Row = {}): Row {
  return {
    id: randomUUID(),
    referral_id: referralId,
    given_name: 'letter.pdf',
    name: 'letter.pdf',
    kind: 'pdf',
    state: 'clean',
    store: 'database',
    uploaded_by: uploadedBy,
    uploaded_by_name: 'Ada Teacher',
    uploaded_at: at,
    ...over,
  }
}
function pieceRow(of: 'sent' | 'elmsideSent', position: number): Row {
  return { file_id: fileIds[of], position, bytes: Buffer.from('words') }
}
function queryRow(of: 'sent' | 'elmsideSent', councilCode: string, askedBy: string): Row {
  return {
    id: randomUUID(),
    referral_id: referralIds[of],
    council_code: councilCode,
    what: 'words',
    why: 'words',
    needed_on: '2026-11-23',
    asked_by: askedBy,
    asked_by_name: 'Mo Manager',
    asked_at: at,
  }
}
function answerRow(of: 'sent' | 'elmsideSent', authorId: string): Row {
  return {
    id: randomUUID(),
    query_id: queryIds[of],
    referral_id: referralIds[of],
    words: 'words',
    author_id: authorId,
    author_name: 'Ada Teacher',
    at,
  }
}
function amendmentRow(of: 'sent' | 'elmsideSent', authorId: string): Row {
  return {
    id: randomUUID(),
    referral_id: referralIds[of],
    field: 'senderPhone',
    value: '01632 960001',
    why: 'words',
    author_id: authorId,
    author_name: 'Ada Teacher',
    at,
  }
}
function withdrawalRow(referralId: string, authorId: string): Row {
  return {
    referral_id: referralId,
    reason: 'sentInError',
    words: 'words',
    author_id: authorId,
    author_name: 'Ada Teacher',
    at,
  }
}
function seenRow(of: 'sent' | 'elmsideSent', councilCode: string, by: string): Row {
  return {
    id: randomUUID(),
    referral_id: referralIds[of],
    council_code: councilCode,
    kind: 'seen',
    note: '',
    by,
    by_name: 'Mo Manager',
    at,
  }
}
function questionRow(role: Role, over: Row = {}): Row {
  return {
    id: randomUUID(),
    reference: 'CCCC-CCCC',
    organisation_id: orgOf(role),
    author_id: idOf(role),
    author_name: 'Ada Teacher',
    council_code: '857',
    way: 'callback',
    state: 'waiting',
    question: 'words',
    phone: '01632 960 001',
    is_immediate: false,
    created_at: at,
    changed_at: at,
    ...over,
  }
}
function slotRow(of: keyof typeof questionIds, councilCode: string, seat = 1): Row {
  return {
    id: randomUUID(),
    council_code: councilCode,
    starts_at: at,
    seat,
    consultation_id: questionIds[of],
  }
}
function adviceRow(of: keyof typeof questionIds, councilCode: string, givenBy: string): Row {
  return {
    id: randomUUID(),
    consultation_id: questionIds[of],
    organisation_id: of === 'elsewhere' ? agency.elmside : agency.oakfield,
    council_code: councilCode,
    words: 'words',
    agreed: 'words',
    owner: '',
    refer_now: false,
    given_by: givenBy,
    given_by_name: 'Mo Manager',
    given_by_job_title: 'Worker',
    at,
  }
}
function decisionNotToReferRow(role: Role, over: Row = {}): Row {
  return {
    id: randomUUID(),
    reference: 'DDDD-DDDD',
    organisation_id: orgOf(role),
    author_id: idOf(role),
    author_name: 'Ada Teacher',
    state: 'open',
    review_on: '2026-12-04',
    created_at: at,
    changed_at: at,
    ...over,
  }
}
function entryRow(of: keyof typeof recordIds, authorId: string): Row {
  return {
    id: randomUUID(),
    no_referral_id: recordIds[of],
    kind: 'added',
    content: { kind: 'added', words: 'words' },
    author_id: authorId,
    author_name: 'Ada Teacher',
    at,
  }
}
function jobRow(): Row {
  return {
    id: randomUUID(),
    kind: 'none',
    payload: {},
    max_attempts: 1,
    run_at: new Date('2126-11-20T09:00:00Z'),
    created_at: at,
  }
}

function schoolRow(urn: string): Row {
  return {
    urn,
    name: 'Larkmeadow',
    search_name: 'larkmeadow',
    la_code: '857',
    establishment_number: '2001',
    type: 'Academy',
    phase: 'Primary',
    status: 'open',
    street: '',
    town: 'Oakham',
    postcode: '',
    phone: '',
    imported_at: at,
  }
}

function serviceRow(code: string): Row {
  return {
    code,
    kind: 'practice',
    name: 'Larkmeadow Surgery',
    search_name: 'larkmeadow surgery',
    street: '',
    town: 'Oakham',
    postcode: '',
    phone: '',
    status: 'open',
    imported_at: at,
  }
}

const idColumns: Readonly<Record<string, string>> = {
  contact_key: 'contact_id',
  referral_withdrawal: 'referral_id',
  left_allegation: 'referral_id',
  left_allegation_decision: 'referral_id',
  school_register: 'urn',
  service_register: 'code',
  referral_file_chunk: 'file_id',
  file_removal: 'file_id',
}

/** The column that says which row it is. */
const idColumn = (table: string) => idColumns[table] ?? 'id'

/** The name each seeded row goes by, by id. */
const names = new Map<string, string>()

beforeAll(async () => {
  owner = postgres(database.url(), { max: 1, onnotice: () => undefined })
  await as('system', async tx => {
    const add = async (table: string, name: string, row: Row) => {
      names.set(String(row[idColumn(table)]), name)
      await insertInto(tx, table, row)
    }
    const places = [
      ['oakfield', agency.oakfield, 'school_or_college', '857'],
      ['elmside', agency.elmside, 'gp', '856'],
      ['rutland', council.rutland, 'front_door', '857'],
      ['leicester', council.leicester, 'front_door', '856'],
    ] as const
    for (const [key, id, kind, code] of places) {
      await add('organisation', key, {
        id,
        key,
        name: key,
        kind,
        service: '',
        town: 'Oakham',
        council_code: code,
        source_code: '1A',
        created_at: at,
      })
    }
    for (const role of everyone) {
      if (role === 'system') continue
      const { organisation } = settings[role]
      await add('account', role, accountRow({ id: people[role], organisation_id: organisation }))
    }
    for (const role of ['author', 'otherAgency'] as const) {
      await add('session', role, {
        id: randomUUID(),
        token_hash: randomUUID(),
        account_id: people[role],
        created_at: at,
        last_seen_at: at,
      })
      await add('parked_post', role, parkedRow(people[role]))
    }
    await add('school_register', 'school', schoolRow('990001'))
    await add('service_register', 'service', serviceRow('Z90001'))
    await add('practice_result', 'answer', practiceRow())
    await add('form_event', 'counted', formEventRow())
    const sets = [
      ['oakfield', people.lead, 'author'],
      ['elmside', people.otherAgency, 'otherAgency'],
    ] as const
    for (const [place, lead, doer] of sets) {
      const set = { id: setIds[place], organisation_id: agency[place], created_by: lead }
      await add('practice_set', place, setRow(set))
      await add('practice_done', doer, doneRow(setIds[place], people[doer]))
    }
    const sent = { status: 'sent', council_code: '857', reference: 'AAAA-AAAA' }
    await add('referral', 'draft', referralRow('author', { id: referralIds.draft }))
    await add('referral', 'sent', referralRow('author', { id: referralIds.sent, ...sent }))
    await add(
      'referral',
      'elmsideDraft',
      referralRow('otherAgency', { id: referralIds.elmsideDraft }),
    )
    const elsewhere = { status: 'sent', council_code: '856', reference: 'BBBB-BBBB' }
    await add(
      'referral',
      'elmsideSent',
      referralRow('otherAgency', { id: referralIds.elmsideSent, ...elsewhere }),
    )
    await add('referral_event', 'draft', eventRow(referralIds.draft, people.author))
    for (const [name, writer] of [
      ['draft', people.author],
      ['elmsideDraft', people.otherAgency],
    ] as const) {
      await add('draft_typing', name, typingRow(referralIds[name], writer))
      await add('draft_change', name, changeRow(referralIds[name], writer))
      await add('countersign_entry', name, countersignRow(referralIds[name], writer))
      await add('hand_over', name, {
        ...handOverRow(referralIds[name], people.lead),
        from_account_id: writer,
      })
    }
    const left = { status: 'left', council_code: '857', is_restricted: true }
    await add('referral', 'left', referralRow('author', { id: leftId, ...left }))
    await add('left_allegation', 'left', leftRow(leftId))
    await add('left_allegation_decision', 'left', leftDecisionRow(leftId, people.frontDoor))
    await add('audit', 'leftLook', auditRow(leftId, people.author, agency.oakfield))
    await add('audit', 'draft', auditRow(referralIds.draft, people.author, agency.oakfield))
    // A look at no referral in particular, by somebody at the front door.
    await add('audit', 'list', auditRow(null, people.frontDoor, council.rutland))
    await add('consultation', 'asked', questionRow('author', { id: questionIds.asked }))
    const carried = { id: questionIds.carried, council_code: '856', referral_id: referralIds.sent }
    await add('consultation', 'carried', questionRow('author', carried))
    const elsewhereAsked = { id: questionIds.elsewhere, council_code: '856' }
    await add('consultation', 'elsewhere', questionRow('otherAgency', elsewhereAsked))
    for (const [name, code] of [
      ['asked', '857'],
      ['elsewhere', '856'],
    ] as const) {
      await add('consultation_slot', name, slotRow(name, code))
    }
    await add('consultation_advice', 'asked', adviceRow('asked', '857', people.frontDoor))
    await add('consultation_advice', 'carried', adviceRow('carried', '856', people.otherCouncil))
    await add(
      'consultation_advice',
      'elsewhere',
      adviceRow('elsewhere', '856', people.otherCouncil),
    )
    await add('no_referral', 'record', decisionNotToReferRow('author', { id: recordIds.record }))
    const elmsideRecord = { id: recordIds.elmsideRecord }
    await add('no_referral', 'elmsideRecord', decisionNotToReferRow('otherAgency', elmsideRecord))
    await add('no_referral_entry', 'record', entryRow('record', people.author))
    await add('no_referral_entry', 'elmsideRecord', entryRow('elmsideRecord', people.otherAgency))
    await add('audit', 'adviceLook', {
      ...auditRow(null, people.author, agency.oakfield),
      record_id: questionIds.asked,
    })
    await add('audit', 'recordLook', {
      ...auditRow(null, people.author, agency.oakfield),
      record_id: recordIds.record,
    })
    await add('job', 'mail', jobRow())
    await add('file_removal', 'gone', { file_id: randomUUID(), store: 'disk', at })
    for (const status of ['draft', 'approved', 'published'] as const)
      await add(
        'guide_edition',
        status,
        editionRow({ id: editionIds[status], status, effective_on: '2027-01-04' }),
      )
    await add('guide_review', 'verdict', verdictRow(people.author, 'school_or_college'))
    await add('guide_change', 'started', guideChangeRow(people.frontDoor, { type: 'started' }))
    for (const name of ['sent', 'elmsideSent'] as const) {
      const isOwn = name === 'sent'
      const author = isOwn ? people.author : people.otherAgency
      const organisationId = isOwn ? agency.oakfield : agency.elmside
      const councilCode = isOwn ? '857' : '856'
      const shared = { council_code: councilCode }
      const own = { referral_id: referralIds[name], organisation_id: organisationId, ...shared }
      await add('referral_event', name, eventRow(referralIds[name], author))
      await add('referral_message', name, messageRow(referralIds[name], author))
      await add('agreement_entry', name, agreementRow(referralIds[name], author))
      await add('contact', name, contactRow({ id: contactIds[name], ...own }))
      await add('contact_key', name, keyRow(name, councilCode))
      await add(
        'decision',
        name,
        decisionRow({ id: decisionIds[name], contact_id: contactIds[name], ...shared }),
      )
      await add('decision_action', name, actionRow(decisionIds[name], councilCode))
      await add('feedback', name, feedbackRow({ contact_id: contactIds[name], ...own }))
      await add('score', name, scoreRow(own))
      await add('referral_copy', name, copyRow(referralIds[name], author))
      const state = isOwn ? 'clean' : 'waiting'
      await add(
        'referral_file',
        name,
        fileRow(referralIds[name], author, { id: fileIds[name], state }),
      )
      await add('referral_file_chunk', name, pieceRow(name, 0))
      const asker = isOwn ? people.frontDoor : people.otherCouncil
      await add('referral_query', name, {
        ...queryRow(name, councilCode, asker),
        id: queryIds[name],
      })
      await add('referral_answer', name, answerRow(name, author))
      await add('referral_amendment', name, amendmentRow(name, author))
      await add('referral_withdrawal', name, withdrawalRow(referralIds[name], author))
      await add('referral_seen', name, seenRow(name, councilCode, asker))
      await add('audit', name, auditRow(referralIds[name], author, organisationId))
    }
  })
})
afterAll(() => owner.end({ timeout: 5 }))

/** Runs as the app role with this actor set, as withActor would. */
async function as<T>(
  role: Role,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T | undefined> {
  let result: T | undefined
  await owner.begin(async tx => {
    await tx`select set_config('role', 'portal_app', true)`
    if (role !== 'nobody') {
      const { kind, organisation, council: code, wholeAgency } = settings[role]
      await tx`select set_config('app.kind', ${kind}, true),
        set_config('app.account_id', ${role === 'system' ? '' : people[role]}, true),
        set_config('app.organisation_id', ${organisation}, true),
        set_config('app.council_code', ${code}, true),
        set_config('app.whole_agency', ${wholeAgency}, true)`
    }
    result = await work(tx)
  })
  return result
}

class TakenBack extends Error {}

/** The same, but nothing of it stays. Gives the PostgreSQL error code when the work was refused. */
async function tryAs<T>(
  role: Role,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T | string> {
  let result: T | undefined
  try {
    await as(role, async tx => {
      result = await work(tx)
      throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) {
      return error instanceof postgres.PostgresError ? error.code : String(error)
    }
  }
  return result ?? 'nothing came back'
}

/** Without RETURNING: that would ask the policy for reading too. */
async function insertInto(tx: postgres.TransactionSql, table: string, row: Row) {
  const columns = Object.keys(row)
  const values = Object.values(row).map(value =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
      ? tx.json({ ...value })
      : value,
  )
  const places = columns.map((_, index) => `$${index + 1}`).join(', ')
  await tx.unsafe(
    `insert into ${table} (${columns.join(', ')}) values (${places})`,
    values as never[],
  )
  return 'inserted'
}

/** Row security's refusal and a missing grant carry the same code. */
const insufficientPrivilege = '42501'

function named(rows: readonly postgres.Row[]): readonly string[] {
  return rows.map(row => names.get(String(row.id)) ?? String(row.id)).sort()
}

const tables = Object.keys(expectations)
const cells = tables.flatMap(table => roles.map(role => [table, role] as const))

function expectationOf(table: string): Expectation {
  const found = expectations[table]
  if (!found) throw new Error(`no expectation for ${table}`)
  return found
}

describe('the tables', () => {
  it('are all in this test, and this test has no other', async () => {
    const rows = await owner<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')`
    expect(rows.map(({ name }) => name).sort()).toEqual([...tables].sort())
  })

  it('are the only things to read: a view or a function of the owner would read past the policies', async () => {
    const views = await owner`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('v', 'm', 'f')`
    const functions = await owner`
      select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.prosecdef`
    expect([...views, ...functions]).toEqual([])
  })

  it('have row security on, and it binds their owner', async () => {
    const rows = await owner<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity)`
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(withoutRowSecurity))
  })

  it.each(tables.filter(table => !(table in withoutRowSecurity)))(
    'show their owner nothing: %s',
    async table => {
      const rows = await owner.unsafe(`select ${idColumn(table)} as id from ${table}`)
      expect(named(rows)).toEqual(knownToNobody[table] ?? [])
    },
  )

  it('have no unique index on anything about a child: a duplicate would tell that a child is known', async () => {
    const rows = await owner<{ index: string }[]>`
      select t.relname || '(' || string_agg(a.attname, ', ' order by a.attnum) || ')' as index
      from pg_index i join pg_class t on t.oid = i.indrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = any (i.indkey)
      where i.indisunique and t.relnamespace = 'public'::regnamespace
      group by i.indexrelid, t.relname`
    const expressions = await owner`
      select from pg_index i join pg_class t on t.oid = i.indrelid
      where i.indisunique and t.relnamespace = 'public'::regnamespace and i.indexprs is not null`
    expect(expressions).toHaveLength(0)
    expect(rows.map(({ index }) => index).sort()).toEqual(
      [
        ...tables.filter(table => idColumn(table) === 'id').map(table => `${table}(id)`),
        // One withdrawal for a referral, by the referral's own id.
        'referral_withdrawal(referral_id)',
        // One for an allegation that was left, by its own random id.
        'left_allegation(referral_id)',
        'left_allegation_decision(referral_id)',
        // Unique only within one child of one referral: it tells nobody that anybody else wrote about them.
        'contact_key(contact_id, key)',
        'account(email)',
        // A council's time and a seat: it says that a time is taken and nothing else.
        'consultation_slot(council_code, starts_at, seat)',
        'guide_edition(number)',
        'guide_edition(effective_on)',
        'organisation(key)',
        'referral(reference)',
        'school_register(urn)',
        'service_register(code)',
        // By the random id of a file alone.
        'file_removal(file_id)',
        'referral_file_chunk(file_id, position)',
        'session(token_hash)',
      ].sort(),
    )
  })
})

describe('the app role', () => {
  it('owns nothing and is nothing special', async () => {
    const owned = await owner`
      select classid::regclass, objid from pg_shdepend
      where refobjid = 'portal_app'::regrole and deptype = 'o'`
    expect(owned).toHaveLength(0)
    const [role] = await owner`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication
      from pg_roles where rolname = 'portal_app'`
    expect(new Set(Object.values(role ?? { missing: true }))).toEqual(new Set([false]))
    const memberships = await owner`
      select from pg_auth_members where member = 'portal_app'::regrole`
    expect(memberships).toHaveLength(0)
  })

  it.each([
    ['switch row security off', 'alter table referral disable row level security'],
    ['stop it binding the owner', 'alter table referral no force row level security'],
    ['drop a policy', 'drop policy referral_agency_select on referral'],
    ['add a policy', 'create policy mine on referral for select to portal_app using (true)'],
    ['empty a table', 'truncate audit'],
    ['add a table', 'create table mine (id int)'],
    ['add a trigger', 'create trigger t before insert on audit execute function now()'],
    ['read the record of migrations', 'select * from drizzle.__drizzle_migrations'],
    ['look past the policies', 'set local row_security = off; select * from referral'],
    ['run a program', "copy referral to program 'true'"],
    ['read a file', "select pg_read_file('/etc/passwd')"],
    ['change what was decided', "update decision set rationale = 'other'"],
    ['change what the sender was told', "update feedback set reason = 'other'"],
    ['change a job after it was written', "update job set payload = '{}'"],
    ['change whose a set is', 'update practice_set set organisation_id = gen_random_uuid()'],
    ['change for whom a set is', "update practice_set set team = 'other'"],
  ])('may not %s', async (_, statement) => {
    expect(await tryAs('system', tx => tx.unsafe(statement).simple())).toBe(insufficientPrivilege)
  })

  it('may add to the records of what people did, and never change or remove one', async () => {
    for (const table of [
      'audit',
      'decision',
      'decision_action',
      'score',
      'referral_event',
      'referral_message',
      'agreement_entry',
      'draft_change',
      'countersign_entry',
      'hand_over',
      'left_allegation',
      'left_allegation_decision',
      'no_referral_entry',
      'guide_review',
      'guide_change',
    ]) {
      const [grants] = await owner<{ list: string[] }[]>`
        select array_agg(distinct privilege_type::text order by privilege_type::text) as list
        from information_schema.column_privileges
        where grantee = 'portal_app' and table_name = ${table}`
      expect(grants?.list, table).toEqual(['INSERT', 'SELECT'])
      expect(expectationOf(table).delete, table).toBe(refused)
    }
  })
})

describe.each(cells)('%s, %s', (table, role) => {
  const expected = expectationOf(table)

  it('reads', async () => {
    const rows = await tryAs(role, tx => tx.unsafe(`select ${idColumn(table)} as id from ${table}`))
    const reach = role === 'nobody' ? (knownToNobody[table] ?? []) : expected.select[role]
    expect(typeof rows === 'string' ? rows : named(rows)).toEqual(reach)
  })

  it('changes', async () => {
    const column = expected.update === refused ? idColumn(table) : expected.update.column
    const rows = await tryAs(role, tx =>
      tx.unsafe(`update ${table} set ${column} = ${column} returning ${idColumn(table)} as id`),
    )
    if (expected.update === refused) expect(rows).toBe(insufficientPrivilege)
    else expect(typeof rows === 'string' ? rows : named(rows)).toEqual(expected.update.reach[role])
  })

  it('removes', async () => {
    const rows = await tryAs(role, tx =>
      tx.unsafe(
        `delete from ${table} ${expected.deleteWhere ?? ''} returning ${idColumn(table)} as id`,
      ),
    )
    if (expected.delete === refused) expect(rows).toBe(insufficientPrivilege)
    else expect(typeof rows === 'string' ? rows : named(rows)).toEqual(expected.delete[role])
  })

  it('adds', async () => {
    for (const { what, row, allowed } of expected.insert) {
      const outcome = await tryAs(role, tx => insertInto(tx, table, row(role)))
      expect(outcome, what).toBe(allowed.includes(role) ? 'inserted' : insufficientPrivilege)
    }
  })
})

describe('what a lead may change of the agency', () => {
  const change = (role: Role, statement: string) => tryAs(role, tx => tx.unsafe(statement))

  it('is whether it countersigns, and only their own', async () => {
    const turn = (id: string) => `update organisation set countersigns = true where id = '${id}'`
    expect(typeof (await change('lead', turn(agency.oakfield)))).not.toBe('string')
    expect(await change('lead', turn(agency.elmside))).toBe(insufficientPrivilege)
    for (const role of ['author', 'colleague', 'frontDoor', 'nobody'] as const)
      expect(await change(role, turn(agency.oakfield)), role).toBe(insufficientPrivilege)
    for (const column of ["name = 'Other'", "kind = 'front_door'", 'active = false'])
      expect(await change('lead', `update organisation set ${column}`)).toBe(insufficientPrivilege)
  })

  it('is to end the account of a colleague, and nothing else of it', async () => {
    const of = (set: string, who: Role) => `update account set ${set} where id = '${people[who]}'`
    expect(await change('lead', `${of('active = false', 'author')} returning id`)).toHaveLength(1)
    for (const set of ["roles = '{safeguarding_lead}'", "email = 'me@example.org'", "name = 'Me'"])
      expect(await change('lead', of(set, 'author')), set).toBe(insufficientPrivilege)
    for (const who of ['lead', 'otherAgency', 'frontDoor'] as const)
      expect(await change('lead', `${of('active = false', who)} returning id`), who).toEqual([])
    expect(await change('author', `${of('active = false', 'colleague')} returning id`)).toEqual([])
  })

  it('is who looks after advice and decisions, within the agency', async () => {
    const give = (role: Role, table: string, id: string, to: Role) =>
      change(role, `update ${table} set author_id = '${people[to]}' where id = '${id}'`)
    for (const [table, id] of [
      ['consultation', questionIds.asked],
      ['no_referral', recordIds.record],
    ] as const) {
      expect(typeof (await give('lead', table, id, 'colleague')), table).not.toBe('string')
      expect(await give('lead', table, id, 'otherAgency'), table).toBe(insufficientPrivilege)
      expect(await give('author', table, id, 'colleague'), table).toBe(insufficientPrivilege)
    }
  })
})

describe('a draft', () => {
  it('cannot be given to another agency by the person who wrote it', async () => {
    const outcome = await tryAs('author', tx =>
      tx.unsafe(`update referral set organisation_id = '${agency.elmside}' where status = 'draft'`),
    )
    expect(outcome).toBe(insufficientPrivilege)
  })

  it('is passed on by a lead within the agency, and by nobody else', async () => {
    const give = (role: Role, to: string, where: string) =>
      tryAs(role, tx => tx.unsafe(`update referral set author_id = '${to}' where ${where}`))
    for (const where of ["status = 'draft'", "status = 'sent'"]) {
      expect(typeof (await give('lead', people.colleague, where))).not.toBe('string')
      expect(await give('lead', people.otherAgency, where)).toBe(insufficientPrivilege)
    }
    expect(await give('author', people.colleague, "status = 'draft'")).toBe(insufficientPrivilege)
  })

  it('is not changed by its agency once sent, whoever leads it', async () => {
    for (const change of ["answers = '{}'", "status = 'draft'", "reference = 'CCCC-CCCC'"]) {
      const outcome = await tryAs('lead', tx =>
        tx.unsafe(`update referral set ${change}, revision = 9 where status = 'sent'`),
      )
      expect(outcome, change).toBe(insufficientPrivilege)
    }
  })

  it('cannot be taken over by another council once sent', async () => {
    const outcome = await tryAs('frontDoor', tx =>
      tx.unsafe(`update referral set council_code = '856'`),
    )
    expect(outcome).toBe(insufficientPrivilege)
  })
})

describe('an allegation left unsent', () => {
  /** The same person with the role of designated officer, wherever they are. */
  const designated = <T>(role: Role, work: (tx: postgres.TransactionSql) => Promise<T>) =>
    tryAs(role, async tx => {
      await tx`select set_config('app.restricted', 'yes', true)`
      return work(tx)
    })
  const read = (role: Role, table: string) =>
    designated(role, tx => tx.unsafe(`select ${idColumn(table)} as id from ${table}`))

  it.each(roles)(
    'is read by the designated officer of its council, and not by %s elsewhere',
    async role => {
      const isTheirs = role === 'frontDoor' || role === 'system'
      for (const table of ['left_allegation', 'left_allegation_decision', 'referral', 'audit']) {
        const rows = await read(role, table)
        const found = typeof rows === 'string' ? [rows] : named(rows)
        expect(
          found.some(name => name.startsWith('left')),
          table,
        ).toBe(isTheirs)
      }
    },
  )

  it('stays as it was left: whoever reads it may send it on, and change nothing in it', async () => {
    const change = (role: Role, set: string) =>
      designated(role, tx =>
        tx.unsafe(`update referral set ${set} where id = '${leftId}' returning id`),
      )
    expect(await change('frontDoor', "status = 'sent', reference = 'CCCC-CCCC'")).toHaveLength(1)
    for (const set of [
      "answers = '{}', revision = 2",
      `answers = '{"a": "b"}'`,
      "status = 'draft'",
      "status = 'decided'",
      'is_restricted = false',
      `author_id = '${people.lead}'`,
      "agreement = '{}'",
    ])
      expect(await change('frontDoor', set), set).toBe(insufficientPrivilege)
    for (const role of ['author', 'lead', 'otherCouncil', 'nobody'] as const)
      expect(await change(role, 'revision = 1'), role).toEqual([])
  })

  it('is not made of a draft by anybody but the portal', async () => {
    for (const role of ['author', 'lead'] as const) {
      const outcome = await designated(role, tx =>
        tx.unsafe(`update referral set status = 'left' where id = '${referralIds.draft}'`),
      )
      expect(outcome, role).toBe(insufficientPrivilege)
    }
  })

  it('is decided by that officer in their own name', async () => {
    const decide = (role: Role, by: string) =>
      designated(role, async tx => {
        await tx.unsafe(`select set_config('app.kind', 'system', true)`)
        const other = randomUUID()
        const left = { status: 'left', council_code: '857', is_restricted: true }
        await insertInto(tx, 'referral', referralRow('author', { id: other, ...left }))
        await insertInto(tx, 'left_allegation', leftRow(other))
        const kind = role === 'nobody' ? '' : settings[role].kind
        await tx`select set_config('app.kind', ${kind}, true)`
        return insertInto(tx, 'left_allegation_decision', leftDecisionRow(other, by))
      })
    expect(await decide('frontDoor', people.frontDoor)).toBe('inserted')
    expect(await decide('frontDoor', people.lead)).toBe(insufficientPrivilege)
    for (const role of ['author', 'lead', 'otherAgency', 'otherCouncil', 'nobody'] as const)
      expect(await decide(role, idOf(role)), role).toBe(insufficientPrivilege)
  })
})

describe('the guide’s editions', () => {
  /** Somebody who also works on the guide. */
  const withGuide = <T>(
    role: Role,
    part: 'edits' | 'reviews',
    work: (tx: postgres.TransactionSql) => Promise<T>,
  ) =>
    tryAs(role, async tx => {
      await tx`select set_config(${`app.${part}_guide`}, 'yes', true)`
      return work(tx)
    })
  const broken = '23000'

  it.each(['edits', 'reviews'] as const)('are all seen by somebody who %s them', async part => {
    for (const table of ['guide_edition', 'guide_review', 'guide_change'] as const) {
      const rows = await withGuide('author', part, tx => tx.unsafe(`select id from ${table}`))
      expect(typeof rows === 'string' ? rows : named(rows)).toEqual(
        {
          guide_edition: ['approved', 'draft', 'published'],
          guide_review: ['verdict'],
          guide_change: ['started'],
        }[table],
      )
    }
  })

  it('are begun by an editor as a draft and in their own name only', async () => {
    const begin = (over: Row) =>
      withGuide('frontDoor', 'edits', tx => insertInto(tx, 'guide_edition', editionRow(over)))
    expect(await begin({})).toBe('inserted')
    expect(await begin({ status: 'published' })).toBe(insufficientPrivilege)
    expect(await begin({ created_by: people.author })).toBe(insufficientPrivilege)
  })

  it('are judged in one’s own name and agency, and never by whoever wrote in them', async () => {
    const judge = (role: Role, row: Row) =>
      withGuide(role, 'reviews', tx => insertInto(tx, 'guide_review', row))
    const edition = { edition_id: editionIds.draft }
    expect(await judge('lead', verdictRow(people.lead, 'school_or_college', edition))).toBe(
      'inserted',
    )
    expect(await judge('lead', verdictRow(people.author, 'school_or_college', edition))).toBe(
      insufficientPrivilege,
    )
    expect(await judge('frontDoor', verdictRow(people.frontDoor, 'gp', edition))).toBe(
      insufficientPrivilege,
    )
    expect(await judge('frontDoor', verdictRow(people.frontDoor, 'front_door', edition))).toBe(
      insufficientPrivilege,
    )
    expect(
      await judge('otherCouncil', verdictRow(people.otherCouncil, 'front_door', edition)),
    ).toBe('inserted')
  })

  it('never change once published, whoever asks', async () => {
    for (const change of ["summary = 'other'", "content = '[]'", "effective_on = '2027-01-05'"]) {
      const ask = (tx: postgres.TransactionSql) =>
        tx.unsafe(`update guide_edition set ${change} where status = 'published'`)
      expect(await tryAs('system', ask)).toBe(broken)
      expect(await withGuide('frontDoor', 'edits', ask)).toBe(broken)
    }
  })

  it('are not written by a reviewer', async () => {
    const outcome = await withGuide('author', 'reviews', tx =>
      tx.unsafe(`update guide_edition set summary = 'other' where status = 'draft'`),
    )
    expect(outcome).toBe(broken)
  })

  it('are published only when two people, one from outside the council, approved this very text', async () => {
    const publish = (before: (tx: postgres.TransactionSql) => Promise<unknown>) =>
      tryAs('system', async tx => {
        await before(tx)
        await tx.unsafe(
          `update guide_edition set status = 'published', effective_on = '2027-02-01' where id = '${editionIds.approved}'`,
        )
        return 'published'
      })
    const second = (over: Row = {}) => verdictRow(people.otherCouncil, 'front_door', over)
    expect(await publish(() => Promise.resolve())).toBe(broken)
    expect(await publish(tx => insertInto(tx, 'guide_review', second()))).toBe('published')
    for (const row of [
      second({ reviewer_id: people.author }),
      second({ verdict: 'changes_asked' }),
      second({ revision: 2 }),
      second({ content_hash: 'other' }),
    ])
      expect(await publish(tx => insertInto(tx, 'guide_review', row))).toBe(broken)
    // Both from the council.
    expect(
      await publish(async tx => {
        await tx`update guide_edition set revision = 3 where id = ${editionIds.approved}`
        await insertInto(tx, 'guide_review', second({ revision: 3 }))
        await insertInto(
          tx,
          'guide_review',
          verdictRow(people.frontDoor, 'front_door', { revision: 3 }),
        )
      }),
    ).toBe(broken)
    // One of them wrote in it.
    expect(
      await publish(async tx => {
        await insertInto(tx, 'guide_review', second())
        await insertInto(
          tx,
          'guide_change',
          guideChangeRow(people.otherCouncil, { edition_id: editionIds.approved }),
        )
      }),
    ).toBe(broken)
  })
})

/** What every route answers to every person: the table a person reviews. A route that is not in it fails the test. */
import type { Person, Referrals } from './world.ts'

/** Everybody who may ask, and somebody who is not signed in. */
export type Asker = Person | 'out'

export const askers = [
  'out',
  'author',
  'colleague',
  'lead',
  'foreign',
  'officer',
  'manager',
  'elsewhere',
  'earlyHelp',
  'analyst',
] as const satisfies readonly Asker[]

/** The status of an answer. 302 is a redirect: to signing in when nobody is, and onwards when it is right. */
export type Verdicts = Readonly<Record<Asker, number>>

export interface Place {
  /** The address, of one agency's referrals. */
  readonly address: (of: Referrals) => string
  /** The id in the address, when there is one: put another in its place and everybody finds nothing. */
  readonly id?: (of: Referrals) => string
  /** What looking answers. */
  readonly look: Verdicts
  /** What posting answers: 405 where nothing can be posted; 200 stands for every way of being taken in. */
  readonly post: Verdicts | 405
  /** The body of a post that is understood. */
  readonly form?: readonly (readonly [string, string])[]
  /** The audit row that a look that is let through writes; null for pages with nothing about a child. */
  readonly audit: string | null
  /** Whose words may stand on the page, of those who may look. */
  readonly shows?: readonly (keyof Referrals['words'] | 'notes')[]
}

const all = (status: number): Verdicts => ({
  out: status,
  author: status,
  colleague: status,
  lead: status,
  foreign: status,
  officer: status,
  manager: status,
  elsewhere: status,
  earlyHelp: status,
  analyst: status,
})

const signedIn: Verdicts = { ...all(200), out: 302 }

/** Who may do something with the own agency's referral: its author and the agency's lead. */
const sender: Verdicts = {
  out: 302,
  author: 200,
  colleague: 404,
  lead: 200,
  foreign: 404,
  officer: 403,
  manager: 403,
  elsewhere: 403,
  earlyHelp: 403,
  analyst: 403,
}

/** A question for advice: those who asked, and the council that was asked. */
const asker: Verdicts = { ...sender, officer: 200, manager: 200, elsewhere: 404 }

/** Anybody who refers, about their own. */
const partner: Verdicts = { ...sender, colleague: 200, foreign: 200 }

/** Everybody at a front door who reads the queue, their own council's. */
const frontDoor: Verdicts = {
  out: 302,
  author: 403,
  colleague: 403,
  lead: 403,
  foreign: 403,
  officer: 200,
  manager: 200,
  elsewhere: 200,
  earlyHelp: 200,
  analyst: 403,
}

/** Who reads a contact: the council's own front door, and early help only what was passed to it. */
const reader: Verdicts = { ...frontDoor, elsewhere: 404, earlyHelp: 404 }

/** Who decides and who grades. */
const decider: Verdicts = { ...reader, officer: 403, earlyHelp: 403 }

const onwards = (verdicts: Verdicts): Verdicts =>
  Object.fromEntries(
    Object.entries(verdicts).map(([who, status]) => [who, status === 200 ? 302 : status]),
  ) as unknown as Verdicts

const uuid = '00000000-0000-4000-8000-000000000000'
const page = [
  ['seen', 'nothing'],
  ['then', 'later'],
] as const

export const places: Readonly<Record<string, readonly Place[]>> = {
  'routes/account/start.tsx': [open('/')],
  'routes/account/help.tsx': [open('/help')],
  'routes/account/accessibility.tsx': [open('/accessibility')],
  'routes/account/privacy.tsx': [open('/privacy')],
  'routes/account/sign-in.tsx': [
    // Choosing a person is for demonstrations; this one is live.
    { ...open('/sign-in'), post: all(404), form: [['person', uuid]] },
  ],
  'routes/account/sign-out.tsx': [
    { address: () => '/sign-out', look: all(302), post: all(200), form: [], audit: null },
  ],
  'routes/account/desk.tsx': [
    { address: () => '/desk', look: onwards(signedIn), post: 405, audit: null },
  ],
  'routes/threshold/guide.tsx': [open('/thresholds'), open('/thresholds?q=food&pick=x')],
  'routes/account/offline.tsx': [open('/offline'), open('/offline?copy=1')],
  'routes/threshold/search.tsx': [
    {
      ...open('/thresholds/search'),
      post: all(200),
      form: [['words', 'no food in the house']],
    },
  ],
  'routes/threshold/keep.tsx': [open('/thresholds/keep'), open('/thresholds/keep?copy=1')],
  'routes/threshold/copy.tsx': [open('/thresholds/copy.json')],
  'routes/threshold/manifest.tsx': [open('/thresholds/app.webmanifest')],
  'routes/threshold/age.tsx': [
    { ...open('/thresholds/age'), post: all(200), form: [['years', '7']] },
  ],
  'routes/threshold/strengths.tsx': [open('/thresholds/strengths')],
  'routes/threshold/levels.tsx': [open('/thresholds/levels')],
  'routes/threshold/read.tsx': [open('/thresholds/read')],
  'routes/threshold/versions.tsx': [
    open('/thresholds/versions'),
    open('/thresholds/versions?from=2026-11&to=2026-11'),
    {
      address: () => '/thresholds/versions?from=none&to=2026-11',
      look: all(404),
      post: 405,
      audit: null,
    },
  ],
  'routes/threshold/version.tsx': [
    open('/thresholds/versions/2026-11'),
    { address: () => '/thresholds/versions/none', look: all(404), post: 405, audit: null },
  ],
  'routes/threshold/version-file.tsx': [
    open('/thresholds/versions/2026-11/guide.md'),
    { address: () => '/thresholds/versions/none/guide.md', look: all(404), post: 405, audit: null },
  ],
  // Only those who edit or review the guide; nobody here does. Their own steps: tests/integration/guide-editing.
  'routes/guide-editing/editions.tsx': [guideEditing('/guide-editing', [])],
  'routes/guide-editing/import.tsx': [guideEditing('/guide-editing/import', [['file', 'none']])],
  'routes/guide-editing/edition.tsx': [
    guideEditing(`/guide-editing/${uuid}`, [['do', 'send']]),
    guideEditing(`/guide-editing/${uuid}`, [['do', 'withdraw']]),
  ],
  'routes/guide-editing/part.tsx': [
    guideEditing(`/guide-editing/${uuid}/part/introduction`, [['title-0', 'x']]),
  ],
  'routes/guide-editing/domain.tsx': [guideEditing(`/guide-editing/${uuid}/domain/child.health`)],
  'routes/guide-editing/indicator.tsx': [
    guideEditing(`/guide-editing/${uuid}/indicator/HLT-001`, [['do', 'retire']]),
  ],
  'routes/guide-editing/difference.tsx': [guideEditing(`/guide-editing/${uuid}/difference`)],
  'routes/guide-editing/review.tsx': [
    guideEditing(`/guide-editing/${uuid}/review`, [['verdict', 'approved']]),
  ],
  'routes/guide-editing/publish.tsx': [
    guideEditing(`/guide-editing/${uuid}/publish`, [['revision', '1']]),
  ],
  'routes/guide-editing/file.tsx': [guideEditing(`/guide-editing/${uuid}/guide.md`)],
  'routes/threshold/topic.tsx': [
    open('/thresholds/topics'),
    { address: () => '/thresholds/topics/no-such', look: all(404), post: 405, audit: null },
  ],
  'routes/threshold/indicator.tsx': [
    { address: () => '/thresholds/no-such', look: all(404), post: 405, audit: null },
  ],
  'routes/advice/list.tsx': [
    {
      address: () => '/advice',
      look: { ...asker, colleague: 200, foreign: 200, elsewhere: 200 },
      post: 405,
      audit: 'advice.listed',
      shows: ['advice'],
    },
  ],
  'routes/advice/new.tsx': [
    {
      address: () => '/advice/new?way=callback',
      look: partner,
      post: partner,
      form: [
        ['way', 'callback'],
        ['council', '857'],
      ],
      audit: null,
    },
  ],
  'routes/advice/consultation.tsx': [
    {
      address: ({ advice }) => `/advice/${advice}`,
      id: ({ advice }) => advice,
      look: asker,
      post: asker,
      form: [['do', 'read']],
      audit: 'advice.viewed',
      shows: ['advice'],
    },
  ],
  'routes/no-referral/list.tsx': [
    {
      address: () => '/not-referred',
      look: partner,
      post: 405,
      audit: 'noReferral.listed',
      shows: ['noReferral'],
    },
  ],
  'routes/no-referral/new.tsx': [
    {
      address: () => '/not-referred/new',
      look: partner,
      post: partner,
      form: [['considered', '']],
      audit: null,
    },
  ],
  'routes/no-referral/record.tsx': [
    {
      address: ({ noReferral }) => `/not-referred/${noReferral}`,
      id: ({ noReferral }) => noReferral,
      look: sender,
      post: sender,
      form: [['added', '']],
      audit: 'noReferral.viewed',
      shows: ['noReferral'],
    },
  ],
  'routes/no-referral/review.tsx': [
    {
      address: ({ noReferral }) => `/not-referred/${noReferral}/review`,
      id: ({ noReferral }) => noReferral,
      look: sender,
      post: sender,
      form: [['outcome', 'none']],
      audit: 'noReferral.viewed',
      shows: ['noReferral'],
    },
  ],
  'routes/no-referral/print.tsx': [
    {
      address: ({ noReferral }) => `/not-referred/${noReferral}/print`,
      id: ({ noReferral }) => noReferral,
      look: sender,
      post: 405,
      audit: 'noReferral.printed',
      shows: ['noReferral'],
    },
  ],
  'routes/threshold/practise.tsx': [
    open('/practise'),
    open('/practise?topic=neglect&age=5-11&agency=gp'),
    open('/practise?mix=7'),
    { ...open('/practise?mix=new'), look: all(302) },
  ],
  'routes/threshold/practise-case.tsx': [
    // Anybody practises; an answer that names no level is taken in nowhere.
    { ...open('/practise/holes-in-his-shoes'), post: all(200), form: [['level', 'none']] },
    {
      ...open('/practise/holes-in-his-shoes?answer=2&kind=gp&mix=7'),
      post: all(200),
      form: [['level', 'none']],
    },
    { ...open('/practise/no-such'), look: all(404), post: all(404), form: [['level', '2']] },
    // A set is an agency's: nobody else finds it, and nobody who is not signed in is told.
    {
      address: () => `/practise/holes-in-his-shoes?set=${uuid}`,
      look: { ...all(404), out: 302 },
      post: { ...all(404), out: 302 },
      form: [['level', '2']],
      audit: null,
    },
  ],
  'routes/threshold/practise-sets.tsx': [
    {
      address: () => '/practise/sets',
      look: { ...all(403), out: 302, lead: 200, foreign: 200, manager: 200, elsewhere: 200 },
      post: { ...all(403), out: 302, lead: 200, foreign: 200, manager: 200, elsewhere: 200 },
      form: [['name', '']],
      audit: null,
    },
  ],
  'routes/threshold/practise-set-change.tsx': [
    {
      address: () => `/practise/sets/${uuid}/change`,
      look: { ...all(403), out: 302, lead: 404, foreign: 404, manager: 404, elsewhere: 404 },
      post: { ...all(403), out: 302, lead: 404, foreign: 404, manager: 404, elsewhere: 404 },
      form: [['name', '']],
      audit: null,
    },
  ],
  'routes/threshold/practise-set.tsx': [
    {
      address: () => `/practise/sets/${uuid}`,
      look: { ...all(404), out: 302 },
      post: 405,
      audit: null,
    },
  ],
  'routes/threshold/practise-report.tsx': [
    {
      address: () => '/practise/report',
      look: {
        ...all(403),
        out: 302,
        lead: 200,
        foreign: 200,
        manager: 200,
        elsewhere: 200,
        analyst: 200,
      },
      post: 405,
      audit: 'thresholds.reportViewed',
    },
  ],
  'routes/content/forms.tsx': [
    {
      address: () => '/content/forms?form=urgent-referral',
      look: { ...all(403), out: 302, analyst: 200 },
      post: 405,
      audit: 'forms.telemetryViewed',
    },
  ],
  'routes/public/tell-us.tsx': [
    { ...open('/tell-us'), post: all(200), form: [['council', 'none']] },
  ],
  'routes/public/tell-us-sent.tsx': [open('/tell-us/sent?reference=K7TM-4Q2X-9')],
  'routes/referral/list.tsx': [
    {
      address: () => '/referrals',
      look: partner,
      post: partner,
      form: [['words', 'nobody of this name']],
      audit: 'drafts.listed',
      shows: ['sent', 'decided'],
    },
  ],
  'routes/referral/start.tsx': [
    {
      address: () => '/referral/start',
      look: partner,
      post: partner,
      form: [['formId', 'none']],
      audit: null,
    },
  ],
  'routes/referral/task-list.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}`,
      id: ({ draft }) => draft,
      look: sender,
      post: 405,
      audit: 'draft.viewed',
    },
  ],
  'routes/referral/agreement.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/agreement`,
      id: ({ draft }) => draft,
      look: onwards(sender),
      post: sender,
      form: [],
      audit: 'draft.viewed',
    },
    {
      address: ({ draft }) => `/referral/${draft}/agreement/Q1`,
      id: ({ draft }) => draft,
      look: sender,
      post: sender,
      form: [['answer', 'none']],
      audit: 'draft.viewed',
    },
  ],
  'routes/account/talking-to-families.tsx': [
    open('/help/talking-to-families'),
    open('/help/talking-to-families?lang=none'),
  ],
  'routes/account/family-privacy.tsx': [open('/privacy/families')],
  'routes/referral/people-agreement.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/people-agreement`,
      id: ({ draft }) => draft,
      look: sender,
      post: 405,
      audit: 'agreement.viewed',
      shows: ['draft'],
    },
    {
      address: ({ sent }) => `/referral/${sent}/people-agreement`,
      id: ({ sent }) => sent,
      look: sender,
      post: 405,
      audit: 'agreement.viewed',
      shows: ['sent'],
    },
  ],
  'routes/referral/person-agreement.tsx': [
    {
      address: ({ draft, draftItem }) => `/referral/${draft}/people-agreement/${draftItem}`,
      id: ({ draft }) => draft,
      look: sender,
      post: sender,
      form: [['key', uuid]],
      audit: 'agreement.viewed',
      shows: ['draft'],
    },
    {
      address: ({ sent }) => `/referral/${sent}/people-agreement/other`,
      id: ({ sent }) => sent,
      look: sender,
      post: sender,
      form: [['key', uuid]],
      audit: 'agreement.viewed',
      shows: ['sent'],
    },
  ],
  'routes/referral/lawful-basis.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/lawful-basis`,
      id: ({ draft }) => draft,
      look: sender,
      post: sender,
      form: [['key', uuid]],
      audit: 'agreement.viewed',
    },
  ],
  'routes/referral/risk-changed.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/risk-changed`,
      id: ({ sent }) => sent,
      look: sender,
      post: sender,
      form: [
        ['key', uuid],
        ['riskWhat', '\0'],
      ],
      audit: 'agreement.viewed',
    },
  ],
  'routes/referral/page.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/page/danger`,
      id: ({ draft }) => draft,
      look: sender,
      post: sender,
      form: page,
      audit: 'draft.viewed',
      shows: ['draft'],
    },
    {
      address: ({ draft }) => `/referral/${draft}/page/children`,
      id: ({ draft }) => draft,
      look: sender,
      post: sender,
      form: page,
      audit: 'draft.viewed',
      shows: ['draft'],
    },
  ],
  'routes/referral/item.tsx': [
    {
      address: ({ draft, draftItem }) => `/referral/${draft}/page/children/${draftItem}/child`,
      id: ({ draft }) => draft,
      look: sender,
      post: sender,
      form: page,
      audit: 'draft.viewed',
      shows: ['draft'],
    },
  ],
  'routes/referral/delete.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/delete`,
      id: ({ draft }) => draft,
      look: sender,
      // Without the word of its own button nothing is deleted: it asks again.
      post: sender,
      form: [['then', 'ask']],
      audit: 'draft.viewed',
    },
  ],
  'routes/referral/keep.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/keep/danger`,
      id: ({ draft }) => draft,
      look: all(404),
      // Asked by a script, which shows the words of the answer: nobody is sent anywhere.
      post: { ...sender, out: 401 },
      form: [
        ['window', uuid],
        ['sequence', '1'],
        ['account', 'A worry'],
      ],
      audit: null,
    },
    {
      address: ({ draft }) => `/referral/${draft}/keep/@people/lawfulBasis`,
      id: ({ draft }) => draft,
      look: all(404),
      post: { ...sender, out: 401 },
      form: [
        ['window', uuid],
        ['sequence', '1'],
        ['lawfulArticle6', 'LB2'],
      ],
      audit: null,
    },
  ],
  'routes/referral/threshold.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/threshold`,
      id: ({ draft }) => draft,
      look: sender,
      post: sender,
      form: [
        ['seen', 'nothing'],
        ['then', 'later'],
      ],
      audit: 'draft.viewed',
    },
  ],
  // The draft of this world is on a form that has nothing to choose or paste, so its own people find nothing either.
  'routes/referral/choose.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/choose/danger/account`,
      id: ({ draft }) => draft,
      look: { ...sender, author: 404, lead: 404 },
      post: { ...sender, author: 404, lead: 404 },
      form: [['words', 'x']],
      audit: null,
    },
  ],
  'routes/referral/paste.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/paste/children`,
      id: ({ draft }) => draft,
      look: { ...sender, author: 404, lead: 404 },
      post: { ...sender, author: 404, lead: 404 },
      form: [['list', 'x']],
      audit: null,
    },
  ],
  'routes/referral/quality.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/quality`,
      id: ({ draft }) => draft,
      look: sender,
      post: 405,
      audit: 'draft.viewed',
    },
  ],
  'routes/referral/check.tsx': [
    {
      address: ({ draft }) => `/referral/${draft}/check`,
      id: ({ draft }) => draft,
      look: sender,
      post: sender,
      form: [
        ['submissionKey', uuid],
        ['documentHash', 'none'],
      ],
      audit: 'draft.viewed',
      shows: ['draft'],
    },
  ],
  'routes/referral/sent.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/sent`,
      id: ({ sent }) => sent,
      look: sender,
      post: 405,
      audit: 'referral.viewed',
      shows: ['sent'],
    },
  ],
  'routes/referral/print.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/print`,
      id: ({ sent }) => sent,
      look: sender,
      post: 405,
      audit: 'referral.printed',
      shows: ['sent'],
    },
  ],
  'routes/files/files.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/files`,
      id: ({ sent }) => sent,
      look: sender,
      post: sender,
      form: [['remove', uuid]],
      audit: 'files.viewed',
    },
    {
      address: ({ draft }) => `/referral/${draft}/files`,
      id: ({ draft }) => draft,
      look: sender,
      post: sender,
      form: [['remove', uuid]],
      audit: 'files.viewed',
    },
  ],
  'routes/files/download.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/files/${uuid}`,
      id: ({ sent }) => sent,
      // No file of this id is on it, for anybody.
      look: { ...all(404), out: 302, analyst: 403 },
      post: 405,
      audit: null,
    },
  ],
  'routes/copies/copies.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/copies`,
      id: ({ sent }) => sent,
      look: sender,
      post: sender,
      form: [
        ['kind', 'pdf'],
        ['key', uuid],
      ],
      audit: 'copies.viewed',
      shows: ['sent'],
    },
  ],
  'routes/copies/family.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/copies/family?child=nobody&for=child`,
      id: ({ sent }) => sent,
      // The form in this world names a child by an id that changes: nobody of this id is on it.
      look: { ...sender, author: 404, lead: 404 },
      post: { ...sender, author: 404, lead: 404 },
      form: [],
      audit: null,
    },
  ],
  'routes/copies/download.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/copies/${uuid}`,
      id: ({ sent }) => sent,
      look: { ...sender, author: 404, lead: 404 },
      post: 405,
      audit: null,
    },
  ],
  'routes/front-door/queue.tsx': [
    {
      address: () => '/front-door',
      look: frontDoor,
      post: frontDoor,
      form: [['words', 'nobody of this name']],
      audit: 'queue.viewed',
      shows: ['sent'],
    },
  ],
  'routes/front-door/messages.tsx': [
    {
      address: () => '/front-door/messages',
      look: { ...frontDoor, earlyHelp: 403 },
      post: 405,
      audit: 'outbox.viewed',
    },
  ],
  // The designated officer alone, and nobody here is one. What they see: tests/integration/left-allegation.
  'routes/left-allegation/list.tsx': [
    { address: () => '/front-door/left', look: { ...all(403), out: 302 }, post: 405, audit: null },
  ],
  'routes/left-allegation/allegation.tsx': [
    {
      address: () => `/front-door/left/${uuid}`,
      look: { ...all(403), out: 302 },
      post: { ...all(403), out: 302 },
      form: [
        ['decision', 'notTakenOn'],
        ['why', 'words'],
      ],
      audit: null,
    },
  ],
  'routes/front-door/contact.tsx': [
    {
      address: ({ sentContact }) => `/front-door/${sentContact}`,
      id: ({ sentContact }) => sentContact,
      look: reader,
      post: reader,
      form: [],
      audit: 'contact.viewed',
      shows: ['sent', 'decided', 'notes'],
    },
    {
      address: ({ decidedContact }) => `/front-door/${decidedContact}`,
      id: ({ decidedContact }) => decidedContact,
      look: reader,
      post: reader,
      form: [],
      audit: 'contact.viewed',
      shows: ['sent', 'decided', 'notes'],
    },
  ],
  'routes/front-door/decision.tsx': [
    {
      address: ({ sentContact }) => `/front-door/${sentContact}/decision`,
      id: ({ sentContact }) => sentContact,
      look: decider,
      post: decider,
      form: [['do', 'save']],
      audit: 'decision.viewed',
      shows: ['sent', 'decided', 'notes'],
    },
  ],
  'routes/front-door/score.tsx': [
    {
      address: ({ sentContact }) => `/front-door/${sentContact}/score`,
      id: ({ sentContact }) => sentContact,
      look: decider,
      post: decider,
      form: [['key', uuid]],
      audit: 'score.viewed',
      shows: ['sent', 'decided'],
    },
  ],
  'routes/front-door/looks.tsx': [
    {
      address: ({ sentContact }) => `/front-door/${sentContact}/looks`,
      id: ({ sentContact }) => sentContact,
      look: reader,
      post: 405,
      audit: 'looks.viewed',
      shows: ['sent'],
    },
  ],
  'routes/feedback/progress.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/progress`,
      id: ({ sent }) => sent,
      look: sender,
      post: sender,
      form: [],
      audit: 'referral.viewed',
      shows: ['sent'],
    },
    {
      address: ({ decided }) => `/referral/${decided}/progress`,
      id: ({ decided }) => decided,
      look: sender,
      post: sender,
      form: [],
      audit: 'feedback.viewed',
      shows: ['decided'],
    },
  ],
  'routes/feedback/add.tsx': (['information', 'disagreement'] as const).map(kind => ({
    address: ({ sent }: Referrals) => `/referral/${sent}/add/${kind}`,
    id: ({ sent }: Referrals) => sent,
    look: sender,
    post: sender,
    form: [
      ['key', uuid],
      ['words', ''],
    ] as const,
    audit: 'referral.viewed',
    shows: ['sent'] as const,
  })),
  'routes/after-sending/question.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/question/${uuid}`,
      id: ({ sent }) => sent,
      look: { ...sender, author: 404, lead: 404 },
      post: { ...sender, author: 404, lead: 404 },
      form: [],
      audit: null,
    },
  ],
  'routes/after-sending/contact-details.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/contact-details`,
      id: ({ sent }) => sent,
      look: sender,
      post: sender,
      form: [['who', 'nobody']],
      audit: 'referral.viewed',
      shows: ['sent'],
    },
  ],
  'routes/after-sending/withdraw.tsx': [
    {
      address: ({ sent }) => `/referral/${sent}/withdraw`,
      id: ({ sent }) => sent,
      look: sender,
      post: sender,
      form: [['reason', 'none']],
      audit: 'referral.viewed',
      shows: ['sent'],
    },
  ],
  'routes/after-sending/ask.tsx': [
    {
      address: ({ sentContact }) => `/front-door/${sentContact}/ask`,
      id: ({ sentContact }) => sentContact,
      look: reader,
      post: reader,
      form: [['needed', 'none']],
      audit: 'contact.viewed',
      shows: ['sent'],
    },
  ],
  'routes/front-door/people-agreement.tsx': [
    {
      address: ({ sentContact }) => `/front-door/${sentContact}/agreement`,
      id: ({ sentContact }) => sentContact,
      look: reader,
      post: 405,
      audit: 'agreement.viewed',
      shows: ['sent'],
    },
  ],
  'routes/front-door/person-agreement.tsx': [
    {
      address: ({ sentContact }) => `/front-door/${sentContact}/agreement/other`,
      id: ({ sentContact }) => sentContact,
      look: reader,
      post: reader,
      form: [['key', uuid]],
      audit: 'agreement.viewed',
      shows: ['sent'],
    },
  ],
  'routes/after-sending/withdrawal.tsx': [
    {
      address: ({ sentContact }) => `/front-door/${sentContact}/withdrawal`,
      id: ({ sentContact }) => sentContact,
      // Nothing was withdrawn: there is nothing to answer, for anybody.
      look: { ...reader, officer: 404, manager: 404 },
      post: { ...reader, officer: 404, manager: 404 },
      form: [],
      audit: null,
    },
  ],
  'routes/after-sending/added.tsx': [
    {
      address: () => '/front-door/added',
      look: frontDoor,
      post: { ...frontDoor, officer: 404, manager: 404, elsewhere: 404, earlyHelp: 404 },
      form: [['contact', uuid]],
      audit: 'additions.listed',
      shows: ['decided'],
    },
  ],
  'routes/analytics/agency.tsx': [
    {
      address: () => '/agency',
      look: { ...all(403), out: 302, lead: 200, foreign: 200 },
      post: 405,
      audit: 'agency.viewed',
    },
  ],
  // A lead, of her own agency: what is whose says how much and never about whom.
  'routes/agency/people.tsx': [
    {
      address: () => '/agency/people',
      look: { ...all(403), out: 302, lead: 200, foreign: 200 },
      post: { ...all(403), out: 302, lead: 200, foreign: 200 },
      form: [['countersigns', 'no']],
      audit: 'agency.peopleViewed',
    },
  ],
  'routes/agency/colleague.tsx': [
    {
      address: ({ writer }) => `/agency/people/${writer}`,
      id: ({ writer }) => writer,
      look: { ...all(403), out: 302, lead: 200, foreign: 404 },
      post: { ...all(403), out: 302, lead: 200, foreign: 404 },
      form: [['then', 'choose']],
      audit: 'agency.workViewed',
    },
  ],
  'routes/account/not-found.tsx': [
    { address: () => '/no/such/page', look: all(404), post: 405, audit: null },
  ],
}

function guideEditing(address: string, form?: Place['form']): Place {
  const refusedToAll = { ...all(403), out: 302 }
  return {
    address: () => address,
    look: refusedToAll,
    post: form ? refusedToAll : 405,
    ...(form ? { form } : {}),
    audit: null,
  }
}

function open(address: string): Place {
  return { address: () => address, look: all(200), post: 405, audit: null }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, type Answers } from '#app/domain/forms/answers.ts'
import type { FormDefinition, Question } from '#app/domain/forms/definition.ts'
import { familyRules, findFamilyRule } from '#content/family-copy/rules.ts'
import { findForm, forms } from '#content/forms/forms.ts'
import { completeAnswers } from '#tests/forms/support/answers-arbitrary.ts'
import { wordsOfCopy } from './copy-document.ts'
import { familyCopy, familyPeople, theChild, type FamilyFacts } from './family-copy.ts'
import { hasFamilyCopy } from './family-rule.ts'

/** Written out by hand, apart from the rules: the only questions whose words may ever be on a family's copy. */
const mayBeThere: ReadonlySet<string> = new Set([
  'childForename',
  'childSurname',
  'childKnownAs',
  'childUnbornName',
  'babyName',
  'babyDueOn',
  'childBornOn',
  'childDueOn',
  'childLanguage',
  'childInterpreter',
  'childCommunication',
  'childImpact',
  'adultName',
  'adultRelationship',
  'worry',
  'level',
  'eventOn',
  'eventWhat',
  'strengthsWorking',
  'helpWhat',
  'helpWhen',
  'askWant',
  'startedOn',
  'startedTime',
  'returnedOn',
  'returnedTime',
])

const facts: FamilyFacts = {
  reference: 'K7TM-4Q2X-9',
  council: 'Rutland',
  receivedWords: '20 November 2026 at 3:25pm',
  organisation: 'CanaryOrganisation',
  sender: 'CanarySender',
  phone: '01572 758407',
  agreementOutcome: 'OUT_I',
  harmTags: [],
  flags: [],
}

const pagesOf = (form: FormDefinition) => form.sections.flatMap(({ pages }) => pages)
let serial = 0

/** Every answer in words is a word found nowhere else, which says what it answers. */
function withCanaries(form: FormDefinition, answers: Answers) {
  const placed: {
    readonly word: string
    readonly question: string
    readonly entry: string
    /** It names somebody else, a place or who told: it may not come up again in another answer either. */
    readonly isPrivate: boolean
  }[] = []
  const mark = (questions: readonly Question[], given: Answers, entry: string): Answers =>
    Object.fromEntries(
      Object.entries(given).map(([id, value]) => {
        const question = questions.find(one => one.id === id)
        if (!question || typeof value === 'undefined') return [id, value]
        const word = `Canary${(serial += 1)}x`
        if (question.type === 'address') {
          placed.push({ word, question: id, entry, isPrivate: true })
          return [id, { line1: word, line2: word, town: word, postcode: 'LE15 6TT' }]
        }
        if ((question.type === 'text' && !question.format) || question.type === 'longText') {
          const isPrivate =
            question.restricted === true ||
            /^(adult|child|otherChild)\.\w*name$|sourceDetail$/i.test(question.dataItem ?? '')
          placed.push({ word, question: id, entry, isPrivate })
          return [id, question.type === 'text' ? word : `We know that ${word} was there`]
        }
        return [id, value]
      }),
    )
  const marked: Record<string, unknown> = mark(
    pagesOf(form).flatMap(page => (page.kind === 'questions' ? page.questions : [])),
    answers,
    '',
  )
  for (const page of pagesOf(form)) {
    if (page.kind !== 'repeat') continue
    const questions = page.pages.flatMap(part => part.questions)
    marked[page.id] = itemsOf(answers, page.id).map(item => ({
      id: item.id,
      answers: mark(questions, item.answers, item.id),
    }))
  }
  return { marked, placed }
}

const ruled = forms.flatMap(form => {
  const rule = findFamilyRule(form.id, form.version)
  return rule && hasFamilyCopy(rule)
    ? [{ name: `${form.id} version ${form.version}`, rule, form }]
    : []
})

const twoEvents = [
  {
    id: 'e1',
    answers: { eventWhat: 'No coat today.', eventSource: 'saw', eventRestrictedSource: 'no' },
  },
  {
    id: 'e2',
    answers: {
      eventWhat: 'Neighbour heard shouting.',
      eventSource: 'toldByAdult',
      eventRestrictedSource: 'no',
    },
  },
]

/** Enough of the full referral to be told, safe and shared; each test changes one thing. */
const open: Answers = {
  familyTold: 'yes',
  worry: 'Sam is often hungry.',
  agreementOutcome: 'OUT_A',
  protectIdentity: 'no',
  familyCopy: 'yes',
  children: [
    { id: 'sam', answers: child('Sam', { childImpact: 'Sam falls asleep.' }) },
    { id: 'ava', answers: child('Ava', { childImpact: 'Ava cries.' }) },
  ],
  adults: [
    { id: 'mum', answers: { adultName: 'Mary Ashdown', adultContactSafe: ['call'] } },
    { id: 'dad', answers: { adultName: 'David Brook', adultContactSafe: ['call'] } },
  ],
  events: twoEvents,
}
const saw = (eventWhat: string) => ({
  id: 'e9',
  answers: { eventWhat, eventSource: 'saw', eventRestrictedSource: 'no' },
})
/** As much of the family told and safe as the form asks, so that its story may be there. */
function told(answers: Answers): Answers {
  const children = itemsOf(answers, 'children').map(({ id, answers: given }) => ({
    id,
    answers: { ...given, childAddressConfidential: 'no' },
  }))
  return { familyTold: 'yes', children }
}
/** The same answers with these words in each free answer that may be on the copy. */
function inEveryFreeAnswer(answers: Answers, words: string): Answers {
  const free = [
    'worry',
    'childImpact',
    'strengthsWorking',
    'askWant',
    'eventWhat',
    'helpWhat',
    'childCommunication',
  ]
  const put = (given: Answers): Answers =>
    Object.fromEntries(
      Object.entries(given).map(([id, value]) => [id, free.includes(id) ? words : value]),
    )
  const lists = Object.entries(put(answers)).map(([id, value]) => {
    const items = itemsOf(answers, id)
    return [
      id,
      items.length > 0 ? items.map(item => ({ ...item, answers: put(item.answers) })) : value,
    ]
  })
  return Object.fromEntries(lists) as Answers
}
function child(name: string, more: Answers = {}): Answers {
  return {
    childBorn: 'yes',
    childForename: name,
    childAddressConfidential: 'no',
    childAddress: { line1: '1 Mill Lane', line2: '', town: 'Oakham', postcode: 'LE15 6TT' },
    ...more,
  }
}
function made(change: Answers = {}, choice = { childId: 'sam', readerId: 'mum' }, more = {}) {
  const form = findForm('childrens-referral', 1)
  const rule = findFamilyRule('childrens-referral', 1)
  if (!form || !rule || !hasFamilyCopy(rule)) throw new Error('no form or rule')
  const result = familyCopy(form, { ...open, ...change }, rule, choice, { ...facts, ...more })
  if (!result) throw new Error('nobody of that id')
  return { ...result, text: wordsOfCopy(result.copy).join('\n') }
}

describe('a copy for a family', () => {
  it.each(ruled)('never holds a word that is not allowed: $name', { timeout: 120_000 }, one => {
    const { form, rule } = one
    fc.assert(
      fc.property(completeAnswers(form), fc.nat(), fc.nat(), (answers, whichChild, whichReader) => {
        const { marked, placed } = withCanaries(form, answers)
        const { children, adults } = familyPeople(form, marked)
        const subject = children[whichChild % Math.max(children.length, 1)]
        if (!subject) return
        const readers = [theChild, ...adults.map(({ id }) => id)]
        const readerId = readers[whichReader % readers.length] ?? theChild
        const result = familyCopy(form, marked, rule, { childId: subject.id, readerId }, facts)
        const text = wordsOfCopy(result?.copy ?? failed()).join('\n')
        for (const { word, question, entry } of placed) {
          if (!text.includes(word)) continue
          expect(mayBeThere, question).toContain(question)
          if (question.startsWith('child')) expect(entry, question).toBe(subject.id)
          if (question.startsWith('adult')) expect(entry, question).toBe(readerId)
        }
        if (text.includes('Canary') && marked.protectIdentity !== 'no') {
          expect(text).not.toContain('CanarySender')
          expect(text).not.toContain('CanaryOrganisation')
        }
        expect(text).not.toContain('LE15 6TT')
      }),
      { numRuns: 150 },
    )
  })

  it.each(ruled)(
    'holds back an answer that tells again what must not be told: $name',
    { timeout: 120_000 },
    ({ form, rule }) => {
      fc.assert(
        fc.property(completeAnswers(form), fc.nat(), fc.nat(), (answers, which, whichReader) => {
          const { marked, placed } = withCanaries(form, { ...answers, ...told(answers) })
          const { children, adults } = familyPeople(form, marked)
          const [subject] = children
          if (!subject) return
          const readers = [theChild, ...adults.map(({ id }) => id)]
          const readerId = readers[whichReader % readers.length] ?? theChild
          const secrets = placed.filter(
            ({ isPrivate, entry, question }) =>
              isPrivate && !(mayBeThere.has(question) && [subject.id, readerId].includes(entry)),
          )
          const secret = secrets[which % Math.max(secrets.length, 1)]
          if (!secret) return
          const copyWith = (words: string) => {
            const said = inEveryFreeAnswer(marked, words)
            const choice = { childId: subject.id, readerId }
            const { copy } = familyCopy(form, said, rule, choice, facts) ?? failed()
            return wordsOfCopy(copy).join('\n')
          }
          for (const words of [
            `they say ${secret.word} again`,
            secret.word.toLowerCase(),
            `(“${secret.word}”), they say`,
          ]) {
            expect(copyWith(words).toLowerCase(), secret.question).not.toContain(
              secret.word.toLowerCase(),
            )
          }
        }),
        { numRuns: 40 },
      )
    },
  )

  it('has a rule for every version of every form, which says what or why not', () => {
    for (const { id, version } of forms) {
      const of = familyRules.filter(rule => rule.formId === id && rule.formVersion === version)
      expect(of, `${id} v${version}`).toHaveLength(1)
      const [rule] = of
      if (rule && !hasFamilyCopy(rule)) expect(rule.reason).toMatch(/^[A-Z].{60,}\.$/)
    }
    expect(familyRules).toHaveLength(forms.length)
    expect(forms.filter(form => !ruled.some(one => one.form === form)).map(({ id }) => id)).toEqual(
      [
        'police-domestic-abuse-notification',
        'staff-allegation',
        'advice-request',
        'public-concern',
      ],
    )
  })

  it.each([
    ['childrens-referral', 2, ['worry', 'askWant', 'childImpact', 'strengthsWorking', 'eventWhat']],
    ['pre-birth-referral', 1, ['worry', 'askWant']],
    ['early-help-request', 1, ['worry', 'askWant']],
    ['missing-episode', 1, ['worry']],
    ['private-fostering', 1, ['worry']],
  ] as const)(
    'holds the words of the family’s own story: %s version %i',
    (id, version, questions) => {
      const form = findForm(id, version)
      const rule = findFamilyRule(id, version)
      if (!form || !rule || !hasFamilyCopy(rule)) throw new Error('no form or rule')
      const baby = { babyName: 'Sam', babyDueOn: '2027-03-31' }
      const words = 'He is often hungry after the weekend.'
      const children = [{ id: 'sam', answers: child('Sam', { childImpact: words, ...baby }) }]
      const own = Object.fromEntries(questions.map(question => [question, words]))
      const given = { ...open, missingNow: 'no', children, ...own, events: [saw(words)] }
      const choice = { childId: 'sam', readerId: theChild }
      const made = familyCopy(form, given, rule, choice, facts) ?? failed()
      const rows = made.copy.sections.flatMap(({ groups }) => groups.flatMap(group => group.rows))
      expect(rows.filter(({ answer }) => answer === words)).toHaveLength(questions.length)
      expect(made.namesOthers).toEqual([])
    },
  )

  it.each([
    ['another child', 'It is Ava who told Sam to go.'],
    ['another adult', 'He fears david when he drinks.'],
    ['another adult in full', 'DAVID BROOK shouts.'],
    ['the address', 'The house at 1, Mill Lane is cold.'],
    ['the street', 'mill lane is not safe for him.'],
    ['any postcode', 'They moved to SW1A1AA last week.'],
    ['any phone number', 'Ring his uncle on 07700 900 982.'],
    ['any e-mail address', 'Write to dad@example.org first.'],
    ['who told', 'The neighbour hears him cry.'],
    ['who told, in other letters', 'Ｎｅｉｇｈｂｏｕｒ hears him cry.'],
    ['what somebody else told', 'We think that a neighbour heard shouting.'],
  ])('leaves out an answer that names %s, and says which', (_what, worry) => {
    const events = [
      ...twoEvents,
      {
        id: 'e3',
        answers: {
          eventWhat: 'Shouting at night.',
          eventSource: 'toldByAdult',
          eventRestrictedSource: 'yes',
          eventSourceDetailHidden: 'The neighbour',
        },
      },
    ]
    const { text, namesOthers } = made({ worry, events })
    expect(text).not.toContain(worry)
    expect(namesOthers).toEqual(['What worries you most?'])
  })

  it.each([
    ['Davids van is outside.', 'nobody writes every apostrophe'],
    ['AVAS coat is thin.', 'nor when shouting'],
    ['ONeil shouts.', 'nor in a name'],
    ['He stays with oneilsmith.', 'nor a hyphen'],
    ['They moved within LE15.', 'half a postcode is a place'],
  ])('leaves out %j: %s', worry => {
    const adults = [
      { id: 'mum', answers: { adultName: 'Mary Ashdown', adultContactSafe: ['call'] } },
      { id: 'dad', answers: { adultName: 'David Brook', adultContactSafe: ['call'] } },
      { id: 'gran', answers: { adultName: 'Zoë O’Neil-Smith', adultContactSafe: ['call'] } },
    ]
    const children = [
      {
        id: 'sam',
        answers: child('Sam', {
          childAddressConfidential: 'yes',
          childAddressHidden: {
            line1: '1 Mill Lane',
            line2: '',
            town: 'Oakham',
            postcode: 'LE15 6TT',
          },
        }),
      },
      { id: 'ava', answers: child('Ava') },
    ]
    expect(made({ worry, adults, children }).namesOthers).toContain('What worries you most?')
    const plain = 'Sams shoes are too small, and he runs errands.'
    expect(made({ worry: plain, adults, children }).text).toContain(plain)
  })

  it('shows the professional the words that look like names', () => {
    const { text, toCheck } = made({
      worry: 'Since Easter Sam and uncle Terry go to Leeds at night.',
    })
    expect(text).toContain('Terry')
    expect(toCheck).toEqual(['Terry', 'Leeds'])
  })

  it('only has rules that name data items of the form, and none that is restricted alone', () => {
    for (const { form, rule } of ruled) {
      const questions = pagesOf(form).flatMap(page =>
        page.kind === 'repeat' ? page.pages.flatMap(part => part.questions) : page.questions,
      )
      const items = new Set(questions.map(({ dataItem }) => dataItem))
      const used = rule.parts.flatMap(part => part.items)
      expect(used.some(item => items.has(item))).toBe(true)
      for (const item of used) {
        expect(
          questions.filter(({ dataItem, restricted }) => dataItem === item && restricted === true),
          `${form.id} ${item}`,
        ).toEqual([])
      }
    }
  })

  it('holds what the family may read', () => {
    const { text, warnings } = made()
    for (const words of ['Sam', 'Mary Ashdown', 'Sam is often hungry.', 'No coat today.'])
      expect(text).toContain(words)
    expect(warnings).toEqual([])
    expect(text).toContain('CanarySender')
  })

  it.each([
    ['another child', 'Ava'],
    ['another adult', 'David Brook'],
    ['the address, even where it is safe', 'Mill Lane'],
    ['what somebody else told', 'Neighbour heard'],
  ])('leaves out %s', (_what, words) => {
    expect(made().text).not.toContain(words)
  })

  it('keeps the sender’s name from a family it should be kept from', () => {
    for (const protectIdentity of ['yes', undefined])
      expect(made({ protectIdentity }).text).not.toContain('Canary')
  })

  it('holds back everything that was written about a family while it has not been told', () => {
    for (const familyTold of ['notYet', 'notSafe', undefined]) {
      const { text } = made({ familyTold })
      expect(text).toContain('Sam')
      expect(text).not.toContain('hungry')
      expect(text).not.toContain('No coat')
    }
  })

  it('holds it back too while another child on the referral has an address to protect', () => {
    const ava = { id: 'ava', answers: child('Ava', { childAddressConfidential: 'notKnown' }) }
    const sam = { id: 'sam', answers: child('Sam') }
    const { text, warnings } = made({ children: [sam, ava] })
    expect(warnings).toContain('otherChildProtected')
    expect(text).not.toContain('hungry')
    expect(made({ children: [ava, sam] }, { childId: 'ava', readerId: 'mum' }).warnings).toContain(
      'protectedAddress',
    )
  })

  it.each([
    ['saidNotSafe', { familyCopy: 'no' }, {}],
    ['saidNotSafe', { familyCopy: 'someOnly' }, {}],
    ['notSure', { familyCopy: 'notSure' }, {}],
    ['notTold', { familyTold: 'notSafe' }, {}],
    ['notTold', {}, { agreementOutcome: 'OUT_D' }],
    ['domesticAbuse', {}, { harmTags: ['domestic_abuse'] }],
    ['domesticAbuse', { harmTypes: ['forced_marriage_hba'] }, {}],
    ['mayCauseHarm', { harmTypes: ['neglect'], harmPerson: 'Mary, his mum' }, {}],
    [
      'mustNotBeTold',
      {},
      { flags: [{ personKey: 'mum', personName: 'M', mustNotBeTold: true, safeContact: null }] },
    ],
    [
      'unsafeContact',
      {},
      { flags: [{ personKey: 'dad', personName: 'D', mustNotBeTold: false, safeContact: 'text' }] },
    ],
    ['unsafeContact', { adults: [{ id: 'mum', answers: { adultContactSafe: ['none'] } }] }, {}],
  ] as const)('warns of %s', (kind, change, more) => {
    expect(made(change, undefined, more).warnings).toContain(kind)
  })

  it('is for nobody who is not on the referral', () => {
    expect(() => made({}, { childId: 'nobody', readerId: 'mum' })).toThrow('nobody')
    expect(() => made({}, { childId: 'sam', readerId: 'ava' })).toThrow('nobody')
    expect(made({}, { childId: 'sam', readerId: theChild }).text).not.toContain('Mary')
  })

  it('tells the professional which answers are left out, and never what they say', () => {
    const { leftOut } = made()
    expect(leftOut).toContain('Address now')
    expect(leftOut).toContain('What happened?')
    expect(leftOut.join()).not.toContain('Mill Lane')
  })
})

function failed(): never {
  throw new Error('no copy was made')
}

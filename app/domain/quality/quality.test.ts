import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { childrensReferral } from '#content/forms/childrens-referral/v1/form.ts'
import { policeDomesticAbuse } from '#content/forms/police-domestic-abuse-notification/v1/form.ts'
import { urgentReferral } from '#content/forms/urgent-referral/v1/form.ts'
import { phrasesV1 } from '#content/quality/phrases-v1.ts'
import { rubricV1 } from '#content/quality/rubric-v1.ts'
import { rulesV1 } from '#content/quality/rules-v1.ts'
import { tipsV1 } from '#content/quality/tips-v1.ts'
import { completeAnswers, wildAnswers } from '#tests/forms/support/answers-arbitrary.ts'
import { questionsOfForm } from '#tests/forms/support/questions.ts'
import { notKnown, type Answers } from '../forms/answers.ts'
import { dataItemsOf } from '../forms/data-items.ts'
import { nudgesOf } from './nudges.ts'
import { qualityOf, type Quality, type QualityInput } from './quality.ts'
import { bandOf, dimensions } from './rubric.ts'

const item = (id: string, answers: Answers) => ({ id, answers })

/** The poor half of the worked contrast: "School is concerned about Sam. Mum is not engaging. Please assess." */
const poor: Answers = {
  purpose: 'new',
  children: [item('c1', { childBorn: 'yes', childForename: 'Sam', childSurname: notKnown })],
  events: [item('e1', { eventWhat: 'School is concerned about Sam. Mum is not engaging.' })],
  askWant: 'Please assess',
}

/** The strong half, put where the form asks for each part of it. */
const strong: Answers = {
  agreementOutcome: 'OUT_J',
  purpose: 'new',
  dangerNow: 'no',
  children: [
    item('c1', {
      childBorn: 'yes',
      childForename: 'Sam',
      childSurname: 'Brown',
      childBornOn: '2019-03-27',
      childLanguage: 'eng',
      childInterpreter: 'no',
      childEthnicity: 'WBRI',
      childDisability: ['NONE'],
      childImpact:
        'Sam arrives without coat or lunch and falls asleep in class. Attendance 71% this term, was 94%.',
      childVoice: 'On 11 Nov Sam said “Mummy sleeps in the day so I make toast for Ava”',
    }),
  ],
  adults: [
    item('a1', {
      adultName: 'Jo Brown',
      adultRelationship: 'mother',
      adultParentalResponsibility: 'yes',
      adultContactSafe: ['call'],
      adultNeeds: 'Feels very low since August; mornings are hard for her',
    }),
  ],
  fathersKnown: 'some',
  hasOtherChildren: 'yes',
  otherChildren: [item('o1', { otherChildName: 'Ava', otherChildWorried: 'yes' })],
  events: [
    item('e1', {
      eventWhat:
        'On Mon 9 and Wed 11 Nov Sam (7) arrived without coat or lunch and fell asleep in class. He could not be woken easily.',
      eventOn: '2026-11-11',
      eventSource: 'saw',
      eventRestrictedSource: 'no',
      eventSourceDetail: 'Ms A, class teacher',
      eventWords: 'Mummy sleeps in the day so I make toast for Ava',
    }),
  ],
  pattern: 'Since September, about two days in five.',
  direction: 'worse',
  worry:
    'Ava is 2 and may be left with only Sam to look after her if their mother becomes more unwell.',
  dayInLife:
    'Their mother sleeps in the day. Sam makes toast for Ava and gets himself to school. Grandmother collects on Fridays.',
  level: '3',
  levelReason:
    'Often hungry and tired, cares for his sister, attendance has dropped from 94% to 71%.',
  levelWhyNot: 'Not level 2, because early help was offered and it did not last.',
  earlierWorries: 'Breakfast club and an early help assessment were offered on 1 October.',
  helpTried: 'yes',
  previousHelp: [
    item('h1', {
      helpWhat: 'Early help assessment',
      helpWhen: '1 October 2026',
      helpResult: 'Mother agreed, attended once, then cancelled twice.',
    }),
  ],
  strengthsPeople: 'Grandmother collects Fridays and is worried.',
  strengthsWorking: 'When breakfast is offered Sam comes on time.',
  childViewsSought: 'yes',
  childViews: 'Sam wants Mummy to get up like before',
  parentViews: 'She agreed, and told us that she feels very low since August.',
  askWant: 'A Family Help assessment and help with mother’s low mood.',
  askOwnActions: 'We will give breakfast daily and ring each morning.',
  askSafetyNow: 'Grandmother collects on Friday and stays until Monday.',
  askContingency: 'If nobody answers by 10am we will visit and phone the front door.',
  toldWho: 'Mother',
  toldOn: '2026-11-20',
  toldHow: 'inPerson',
  toldLanguage: 'English',
  whoAgreed: 'Jo Brown',
  agreedBasis: 'mother',
  limits: 'She does not want her ex-partner contacted, because of past violence.',
  referrerPhone: '01632 960 001',
  referrerLeadTold: 'yes',
}

function look(answers: Answers, more: Partial<QualityInput> = {}): Quality {
  const outcome = answers.agreementOutcome
  return qualityOf(
    {
      items: dataItemsOf(childrensReferral, answers),
      ...(typeof outcome === 'string' ? { agreementOutcome: outcome } : {}),
      hasGuidePicks: outcome !== undefined,
      urgent: false,
      phoned: false,
      ...more,
    },
    rulesV1,
  )
}

const hintFor = (quality: Quality, key: string) =>
  quality.dimensions.find(dimension => dimension.key === key)?.hint

describe('the worked contrast', () => {
  test('the poor referral is poor, and its gaps are named', () => {
    const quality = look(poor)
    expect(quality.band).toBe('poor')
    expect(quality.criticalFails).toEqual(['service_request_without_agreement'])
    expect(quality.advice.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['concern.specific', 'impact.said', 'voice.considered', 'ask.clear']),
    )
    expect(quality.nudges.map(({ phrase, kind }) => [phrase, kind])).toEqual([
      ['concerned about', 'vague'],
      ['not engaging', 'blaming'],
    ])
  })

  test('the strong referral is strong, and nothing critical is missing', () => {
    const quality = look(strong)
    expect(quality.dimensions.filter(({ hint }) => hint < 2)).toEqual([])
    expect(quality.band).toBe('strong')
    expect(quality.criticalFails).toEqual([])
    expect(quality.nudges).toEqual([])
  })

  test('an empty referral scores nothing', () => {
    const quality = look({})
    expect(quality.total).toBe(0)
    expect(quality.criticalFails).toEqual([
      'child_not_identifiable',
      'no_concern_described',
      'service_request_without_agreement',
    ])
  })
})

describe('what each part is worth', () => {
  test.each([
    ['concern', { events: [] }],
    ['impact', { worry: undefined, dayInLife: undefined }],
    ['voice', { childViews: undefined }],
    ['threshold', { levelWhyNot: undefined }],
    ['consent', { parentViews: undefined }],
    ['household', { fathersKnown: 'notKnown' }],
    ['history', { pattern: notKnown }],
    ['strengths', { strengthsWorking: notKnown }],
    ['ask', { askSafetyNow: notKnown }],
  ])('%s falls when its words are taken away, and the advice says so', (key, without) => {
    const quality = look({ ...strong, ...without })
    expect(hintFor(quality, key)).toBeLessThan(3)
    expect(quality.advice.map(({ dimension }) => dimension)).toContain(key)
  })

  test('not known is recorded but is not knowledge', () => {
    expect(
      hintFor(
        look({ ...strong, strengthsPeople: notKnown, strengthsWorking: notKnown }),
        'strengths',
      ),
    ).toBe(0)
  })

  test('advice about one child leads to that child', () => {
    const second = item('c2', { childBorn: 'yes', childForename: 'Lee', childBornOn: '2021-01-01' })
    const children = [...(strong.children as readonly unknown[]), second]
    const advice = look({ ...strong, children }).advice.find(
      ({ ruleId }) => ruleId === 'impact.eachChild',
    )
    expect(advice?.askedAt).toEqual({
      pageId: 'children',
      itemId: 'c2',
      partId: 'childLife',
      field: 'childImpact',
    })
  })

  test('an unborn baby is not asked for a first language', () => {
    const baby = item('c2', {
      childBorn: 'unborn',
      childUnbornName: 'Unborn baby of Jo Brown',
      childDueOn: '2027-03-01',
      childImpact: 'The baby may be born early and will need a calm home',
    })
    const children = [...(strong.children as readonly unknown[]), baby]
    expect(hintFor(look({ ...strong, children }), 'inclusion')).toBe(3)
  })
})

describe('critical fails', () => {
  test.each([
    ['not phoned', { urgent: true, phoned: false }, ['urgent_concern_not_telephoned']],
    ['phoned', { urgent: true, phoned: true }, []],
    ['not urgent', { urgent: false, phoned: false }, []],
  ])('an urgent concern: %s', (_, facts, expected) => {
    expect(look(strong, facts).criticalFails).toEqual(expected)
  })

  test.each(['OUT_C', 'OUT_H', 'OUT_K', 'OUT_M'])('%s does not hold agreement', outcome => {
    expect(look({ ...strong, agreementOutcome: outcome }).criticalFails).toEqual([
      'service_request_without_agreement',
    ])
  })

  test.each(['notification', 'advice', 'moreInformation'])('%s asks for no service', purpose => {
    expect(look({ ...strong, agreementOutcome: undefined, purpose }).criticalFails).toEqual([])
  })

  test('a child known only by age is not identified, and an unborn baby with a name is', () => {
    const unnamed = item('c1', {
      childBorn: 'yes',
      childForename: notKnown,
      childSurname: notKnown,
      childAgeEstimate: '7',
    })
    expect(look({ ...strong, children: [unnamed] }).criticalFails).toEqual([
      'child_not_identifiable',
    ])
    const unborn = item('c1', { childBorn: 'unborn', childUnbornName: 'Unborn baby of Jo Brown' })
    expect(look({ ...strong, children: [unborn] }).criticalFails).toEqual([])
  })
})

describe('nudges', () => {
  const nudge = (words: string) =>
    nudgesOf(dataItemsOf(childrensReferral, { worry: words }), phrasesV1)

  test('each phrase is found, in any case, with where it stands', () => {
    for (const { phrase, suggestion } of phrasesV1) {
      const words = `We think 😢 ${phrase.toUpperCase()}.`
      const found = nudge(words).filter(one => one.suggestion === suggestion)
      expect(found, phrase).not.toHaveLength(0)
      for (const { start, phrase: as } of found)
        expect(words.slice(start)).toMatch(new RegExp(`^${as}`))
    }
  })

  test('the words of others are left as they said them', () => {
    expect(nudge('Her uncle said “she is promiscuous” and left')).toEqual([])
    const said = {
      children: [item('c1', { childBorn: 'yes', childVoice: 'I have issues with Dad' })],
    }
    expect(nudgesOf(dataItemsOf(childrensReferral, said), phrasesV1)).toEqual([])
  })

  test('part of a longer word is not the word', () => {
    expect(nudge('tissues were on the table, and the prehistoric museum was shut')).toEqual([])
  })

  test('a nudge leads to the entry it stands in', () => {
    const events = [
      item('e1', { eventWhat: 'He fell' }),
      item('e2', { eventWhat: 'Mum was not engaging' }),
    ]
    expect(nudgesOf(dataItemsOf(childrensReferral, { events }), phrasesV1)).toMatchObject([
      { askedAt: { pageId: 'events', itemId: 'e2', partId: 'event', field: 'eventWhat' } },
    ])
  })
})

describe('for every form', () => {
  const forms = [childrensReferral, urgentReferral, policeDomesticAbuse]

  test('a form is judged on what it asks, and a full answer can be strong', () => {
    const urgent = qualityOf(
      {
        items: dataItemsOf(urgentReferral, {
          phoned: 'yes',
          children: [item('c1', { childForename: 'Sam', childWhereNow: 'In class' })],
          account:
            'At 1:20pm today Sam (7) showed me a burn on his left hand. He said “Dad did it with the iron”. His dad collects him at 3:15pm.',
          atHome: 'Dad and Ava (2)',
          familyTold: 'notSafe',
          familyDetail: 'Dad would know that Sam told me',
          referrerPhone: '01632 960 001',
        }),
        hasGuidePicks: false,
        urgent: true,
        phoned: true,
      },
      rulesV1,
    )
    expect(urgent.criticalFails).toEqual([])
    expect(urgent.dimensions.filter(({ asked }) => !asked).map(({ key }) => key)).toContain(
      'strengths',
    )
    expect(urgent.band).toBe('strong')
  })

  test.each(forms.map(form => [form.id, form] as const))(
    '%s: any answers can be looked at, and all advice leads to a question',
    (_, form) => {
      const fields = new Set([
        ...questionsOfForm(form).map(({ id }) => id),
        ...form.sections.flatMap(({ pages }) => pages).map(({ id }) => id),
      ])
      fc.assert(
        fc.property(
          fc.oneof(completeAnswers(form), wildAnswers(form)),
          fc.boolean(),
          fc.boolean(),
          (given, urgent, phoned) => {
            const quality = qualityOf(
              { items: dataItemsOf(form, given), hasGuidePicks: true, urgent, phoned },
              rulesV1,
            )
            expect(quality.total).toBeGreaterThanOrEqual(0)
            expect(quality.total).toBeLessThanOrEqual(30)
            expect(quality.band).toBe(bandOf(quality.total))
            expect(quality.dimensions.map(({ key }) => key)).toEqual([...dimensions])
            for (const { askedAt } of [...quality.advice, ...quality.nudges]) {
              expect(fields.has(askedAt.field)).toBe(true)
            }
          },
        ),
        { numRuns: 40 },
      )
    },
  )
})

describe('the content', () => {
  test('every rule has its own id, and every dimension a rule for each score', () => {
    const ids = rulesV1.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const dimension of dimensions) {
      const scores = rulesV1.rules
        .filter(rule => rule.dimension === dimension)
        .map(rule => rule.score)
      expect([...new Set(scores)].sort(), dimension).toEqual([1, 2, 3])
    }
  })

  test('advice and tips are one kind sentence', () => {
    const sentences = [
      ...rulesV1.rules.flatMap(({ words, reason }) => [words, reason]),
      ...dimensions.flatMap(dimension => Object.values(tipsV1[dimension])),
    ]
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z][^.!?]*\.$/)
      expect(sentence).not.toMatch(
        /\b(must have|should have|fail|you did not|poor|bad|valid|required)\b/i,
      )
    }
    for (const { example } of rulesV1.rules) expect(example.length).toBeGreaterThan(3)
  })

  test('every dimension has its label and four scores', () => {
    for (const dimension of dimensions) {
      expect(rubricV1[dimension].label).toMatch(/^[A-Z]/)
      expect(Object.values(rubricV1[dimension].scores)).toHaveLength(4)
    }
  })

  test.each([
    [0, 'poor'],
    [9, 'poor'],
    [10, 'needsWork'],
    [16, 'needsWork'],
    [17, 'sound'],
    [23, 'sound'],
    [24, 'strong'],
    [30, 'strong'],
  ])('%i of 30 is %s', (total, band) => {
    expect(bandOf(total)).toBe(band)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { evaluateText } from './evaluate-text.ts'

const [guide] = guideVersions
const ids = (text: string, age?: number) =>
  evaluateText(guide, text, age).found.map(({ indicator }) => indicator.id)

describe('evaluateText', () => {
  it.each([
    ['Six week old baby with a bruise on his cheek.', 'HLT-037'],
    ['Dad put his hands round her throat in front of the kids', 'SAF-020'],
    ['He told me his step-dad hits him with a belt', 'SAF-028'],
    ['Five-year-old left home alone all night', 'SLF-006'],
    ['She has been strangled by her partner', 'SAF-020'],
    ['Partner stangled her last night', 'SAF-020'],
    ['his arm is broken and nobody took him to hospital', 'HLT-046'],
    ['her wrist looks broken, no one has got her seen', 'HLT-046'],
    ['she took 30 paracetamol and left a suicide note, 14', 'HLT-049'],
  ])('hears act-now in "%s"', (text, id) => {
    expect(ids(text)).toContain(id)
    expect(evaluateText(guide, text)).toMatchObject({ immediate: true, indicative: 4 })
  })

  it.each([
    'No concerns about bruising, neglect or domestic abuse. Child is happy.',
    'Mum denies any drug use or drinking. Home clean, child settled.',
    'Baby of 4 months: not bruised, nil injuries, thriving.',
    'Domestic abuse: none. Bruising: nil. No concerns.',
  ])('does not hear what is denied: "%s"', text => {
    expect(evaluateText(guide, text).indicative).toBe(1)
  })

  it('takes "no food" for a worry and not for a denial of what follows', () => {
    expect(ids('There is no food in the house and dad drinks every night, girl of 6')).toEqual(
      expect.arrayContaining(['INC-006', 'CAR-010']),
    )
  })

  it.each([
    'Grandmother has arranged the cutting for the holiday, like her older sister. She is seven.',
    'This girl of six has discharge which has grown gonorrhoea.',
    'The wedding is in Mirpur on the 12th and her flights are booked, she is fifteen.',
  ])('never puts low what can mean little else, whatever the other words lean to: "%s"', text => {
    const { weights } = guide.language
    const calmed = { ...weights, start: [-99, -99, -99, -99] as const }
    const leaning = { ...guide, language: { ...guide.language, weights: calmed } }
    expect(evaluateText(guide, text).indicative).toBeGreaterThanOrEqual(3)
    expect(evaluateText(leaning, text).indicative).toBe(3)
  })

  it.each(['x', '.', 'baby', 'hello', 'see attached', '请看附件', 'asdf qwer zxcv'])(
    'makes nothing of "%s", which says nothing',
    text => {
      expect(evaluateText(guide, text)).toMatchObject({
        found: [],
        immediate: false,
        indicative: 1,
      })
    },
  )

  it.each([
    ['Her development is on track and she is a happy child.', 'HLT-049'],
    ['His parents married in June.', 'IDN-009'],
    ['The car broke down so we missed the child at the hub.', 'REL-010'],
    ['They shot hoops in the park and had a penalty shoot out, him and his sister.', 'EXT-025'],
    ['He shows her his phone willingly, his mum told me.', 'HLT-041'],
    ['Bloods done at nine weeks, first baby.', 'HLT-037'],
  ])('does not take an ordinary thing for harm: "%s"', (text, id) => {
    expect(ids(text)).not.toContain(id)
  })

  it.each([
    ['He is dead proud of his badge. Dad hit him with a belt last night.', 'SAF-028'],
    ['She says she will kill the baby, she wants to kill it', 'CAR-017'],
    ['Dad beats them every night, he told me', 'SAF-028'],
    ['Dad stabbed mum with a bread knife in front of the child', 'SAF-020'],
    ['Smoking weed every day at school, 14', 'HLT-032'],
    ['Smoking weed in the garden every day, 14', 'HLT-032'],
    ['Dad hit her in the shops, she told me', 'SAF-028'],
    ['His stepdad slapped him up the head, he told us', 'SAF-028'],
  ])('takes no real harm for a saying: "%s"', (text, id) => {
    expect(ids(text)).toContain(id)
  })

  it.each([
    'suicide',
    'suicde',
    'wants to die',
    'My son wants to die',
    'overdose',
    'stabbed',
    'he got stabbed',
    'strangled',
    'not breathing',
    "isn't breathing",
    'Child unconscious',
    'sexually abused',
    'FGM',
    'cigarette burns',
  ])('takes "%s", when nothing else is said, at its worst', text => {
    expect(evaluateText(guide, text)).toMatchObject({ immediate: true, indicative: 4 })
    expect(evaluateText(guide, text).found[0]?.indicator.immediate).toBe(true)
  })

  it.each([
    'No suicidal thoughts',
    'Denies suicidal thoughts',
    'Not suicidal',
    'Suicide: nil',
    'Does not want to die',
    'No overdose',
    'Nobody stabbed',
    'Denies being strangled',
    'Breathing normally',
    'Never sexually abused',
  ])('hears that "%s" is no such thing', text => {
    expect(evaluateText(guide, text)).toMatchObject({ found: [], immediate: false })
    expect(evaluateText(guide, text).indicative).toBeLessThanOrEqual(2)
  })

  it('hears what is ordinary around harm without putting the phone away', () => {
    const harm = 'Dad hit him with a belt last night, he told me.'
    const told = evaluateText(guide, `${harm} He was laughing at the school play and thrilled.`)
    expect(told).toMatchObject({ immediate: true, indicative: 4 })
  })

  it('uses the age it is given', () => {
    expect(ids('has a bruise on the arm', 0.2)).toContain('HLT-037')
    expect(ids('has a bruise on the arm', 9)).not.toContain('HLT-037')
  })

  it('shows the words that matched as they were written', () => {
    const [first] = evaluateText(guide, 'Newborn BABY has bruises on both legs.').found
    expect(first?.matched.join(' ')).toContain('bruises')
  })

  const worries = [
    'Dad drinks every night and the children are late for school.',
    'She is cutting her arms most weeks.',
    'Attendance has dropped to 88%.',
    'The house is filthy with dog mess on the floor.',
    'Mum was strangled by her partner.',
    'The child is happy and doing well.',
  ]
  const denials = ['drug use', 'bruising', 'self-harm', 'neglect', 'domestic abuse', 'exploitation']

  it('never goes up for a sentence that says there are no concerns about something', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...worries),
        fc.constantFrom(...denials),
        fc.constantFrom(
          'No concerns about',
          'There are no concerns regarding',
          'Nil',
          'Mum denies',
        ),
        (worry, about, no) => {
          const before = evaluateText(guide, worry)
          const after = evaluateText(guide, `${worry} ${no} ${about}.`)
          expect(after.indicative).toBeLessThanOrEqual(before.indicative)
          expect(after.immediate).toBe(before.immediate)
        },
      ),
    )
  })

  it('does not depend on the order of sentences', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(worries, { minLength: 2 }), sentences => {
        const there = evaluateText(guide, sentences.join(' '))
        const back = evaluateText(guide, sentences.toReversed().join(' '))
        expect(back.indicative).toBe(there.indicative)
        expect(back.immediate).toBe(there.immediate)
      }),
    )
  })

  it('never fails, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        const { found, indicative } = evaluateText(guide, text)
        expect([1, 2, 3, 4]).toContain(indicative)
        expect(new Set(found.map(({ indicator }) => indicator.id)).size).toBe(found.length)
      }),
    )
  })

  it('reads a page that could tie a matcher in knots in a few seconds at most', () => {
    const began = performance.now()
    evaluateText(guide, 'dad hit mum hit child '.repeat(1_000))
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

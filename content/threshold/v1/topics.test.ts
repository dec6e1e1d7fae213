import { describe, expect, it } from 'vitest'
import { topicIndicators } from '#app/domain/threshold/topics.ts'
import type { Topic } from '#app/domain/threshold/topics.ts'
import { guideVersions } from '../guide-versions.ts'
import { guideTexts } from './topics-text.ts'

const twenty = [
  'domestic-abuse',
  'neglect',
  'physical-abuse',
  'sexual-abuse',
  'emotional-abuse',
  'exploitation',
  'missing',
  'online',
  'mental-health',
  'substance-misuse',
  'pre-birth',
  'disability',
  'young-carers',
  'radicalisation',
  'fgm',
  'forced-marriage',
  'fabricated-illness',
  'bruising-non-mobile',
  'child-on-child',
  'housing',
]

it('gives every version of the guide its text, and no other', () => {
  expect(guideTexts.map(({ guideId }) => guideId)).toEqual(guideVersions.map(({ id }) => id))
})

describe.each(
  guideTexts.flatMap(text => {
    const guide = guideVersions.find(({ id }) => id === text.guideId)
    return guide ? [{ text, guide, id: guide.id }] : []
  }),
)('topics of $id', ({ text, guide }) => {
  const ids = text.topics.map(({ id }) => id)
  const known = new Set(guide.indicators.map(({ id }) => id))
  const named = ({ shows }: Topic) => [...(shows.ids ?? []), ...(shows.except ?? [])]
  const inTopic = (id: string) => {
    const topic = text.topics.find(one => one.id === id)
    return topic ? topicIndicators(guide, topic).map(one => one.id) : []
  }

  it('has the twenty, each once', () => {
    expect(ids.toSorted()).toEqual(twenty.toSorted())
  })

  it.each(text.topics.map(topic => [topic.id, topic] as const))('is whole: %s', (_id, topic) => {
    const { shows } = topic
    expect(named(topic).filter(id => !known.has(id))).toEqual([])
    expect((shows.harms ?? []).filter(key => !guide.harms.some(h => h.key === key))).toEqual([])
    expect((shows.domains ?? []).filter(key => !guide.domains.some(d => d.key === key))).toEqual([])
    expect(topic.related.filter(id => id === topic.id || !ids.includes(id))).toEqual([])
    expect(topic.duties.filter(id => !text.duties.some(duty => duty.id === id))).toEqual([])
    expect(topic.ask.length).toBeGreaterThanOrEqual(3)
    expect(topic.ask.length).toBeLessThanOrEqual(5)
    expect(topic.contacts.length).toBeGreaterThan(0)
    expect(topic.related.length).toBeGreaterThan(0)
  })

  it.each(text.topics.map(topic => [topic.id, topic] as const))(
    'has something going well and something at level 4: %s',
    (_id, topic) => {
      const shown = topicIndicators(guide, topic)
      expect(shown.some(({ strength }) => strength)).toBe(true)
      expect(shown.some(({ level }) => level === 4)).toBe(true)
    },
  )

  it('names no indicator that its harms already bring in', () => {
    const twice = text.topics.flatMap(topic => {
      const without = { ...topic, shows: { ...topic.shows, ids: [] } }
      const byRule = topicIndicators(guide, without).map(({ id }) => id)
      return (topic.shows.ids ?? []).filter(id => byRule.includes(id))
    })
    expect(twice).toEqual([])
  })

  it('leaves no need with a harm, and nothing that means phone now, out of every topic', () => {
    const shown = new Set(ids.flatMap(inTopic))
    const lost = guide.indicators.filter(
      ({ id, harms, strength, immediate }) =>
        !shown.has(id) &&
        (immediate || (!strength && harms.some(harm => !['attendance_exclusion'].includes(harm)))),
    )
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['fgm', 'fgm-report'],
    ['fgm', 'one-chance'],
    ['forced-marriage', 'one-chance'],
    ['radicalisation', 'prevent'],
    ['fabricated-illness', 'do-not-tell-carer'],
    ['bruising-non-mobile', 'bruising-protocol'],
    ['exploitation', 'nrm'],
    ['housing', 'homeless-16-17'],
    ['child-on-child', 'both-children'],
  ])('says in %s about %s', (topicId, dutyId) => {
    expect(text.topics.find(({ id }) => id === topicId)?.duties).toContain(dutyId)
  })

  it.each([
    ['professional_allegation', 'lado'],
    ['private_fostering', 'private-fostering'],
  ])('says wherever it shows %s what the %s duty is', (harm, dutyId) => {
    const without = text.topics.filter(
      topic => topic.shows.harms?.includes(harm) === true && !topic.duties.includes(dutyId),
    )
    expect(without.map(({ id }) => id)).toEqual([])
    expect(text.topics.some(({ duties }) => duties.includes(dutyId))).toBe(true)
  })

  it('gives every duty a place in some topic', () => {
    const used = new Set(text.topics.flatMap(({ duties }) => duties))
    expect(text.duties.filter(({ id }) => !used.has(id))).toEqual([])
  })

  it('offers nothing between going well and phone now for a mark on a baby', () => {
    const shown = inTopic('bruising-non-mobile')
    const between = guide.indicators.filter(
      ({ id, level }) => shown.includes(id) && (level === 2 || level === 3),
    )
    expect(between).toEqual([])
    expect(shown).toEqual(expect.arrayContaining(['HLT-037', 'HLT-038']))
  })

  it('blames nobody who was harmed, and avoids words the field does not use', () => {
    const words = JSON.stringify([text.topics, text.duties, text.introduction]).toLowerCase()
    for (const word of [
      'promiscuous',
      'prostitut',
      'puts themselves at risk',
      'put themselves at risk',
      'lifestyle',
      'attention seeking',
      'failed to leave',
      'manipulative',
      'engaging in sexual',
      'customer',
      'submission',
      'ticket',
      'please',
      'sorry',
    ]) {
      expect(words).not.toContain(word)
    }
  })
})

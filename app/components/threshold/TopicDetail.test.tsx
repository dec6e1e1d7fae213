import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ageGroups } from '#app/domain/threshold/age-groups.ts'
import { guideEdition } from '#app/domain/threshold/topics-edition.ts'
import { topicPage, topicsPage } from '#app/domain/threshold/topics-page.ts'
import { topicIndicators } from '#app/domain/threshold/topics.ts'
import { paths } from '#app/paths.ts'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { guideTexts } from '#content/threshold/v1/topics-text.ts'
import { TopicDetail } from './TopicDetail.tsx'
import { TopicList } from './TopicList.tsx'

const [guide] = guideVersions
const [text] = guideTexts
const reading = { guide, text, edition: guideEdition(guideVersions, guide, '2026-11-20') }
const phones = [
  {
    council: 'Rutland',
    frontDoor: 'Duty team',
    phone: '01632 960000',
    phoneHref: 'tel:+441632960000',
    openNow: true,
    words: 'open now until 5pm',
  },
]

function draw(id: string, search = ''): string {
  const page = topicPage(reading, id, new URLSearchParams(search))
  return renderToStaticMarkup(<TopicDetail page={page} phones={phones} />)
}

const linked = (html: string) =>
  new Set([...html.matchAll(/href="\/thresholds\/([A-Z]{3}-\d{3})"/g)].map(([, id]) => id ?? ''))

describe.each(text.topics.map(topic => [topic.id, topic] as const))('topic %s', (id, topic) => {
  const html = draw(id)
  const all = topicIndicators(guide, topic)

  it('shows each of its indicators once in the levels, with its lasting address', () => {
    const levels = html.slice(html.indexOf('class="app-same-issue'))
    for (const one of all) {
      expect(levels.split(`href="${paths.indicator(one.id)}"`)).toHaveLength(2)
    }
    expect(linked(html)).toEqual(new Set(all.map(one => one.id)))
  })

  it('has one h1, four levels, and no heading that skips a rank', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/app-same-issue__level/g)).toHaveLength(4)
    const ranks = [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank))
    ranks.forEach((rank, n) => expect(rank - (ranks[n - 1] ?? 0)).toBeLessThanOrEqual(1))
  })

  it('has no id twice, and every place it links to on the page', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, place] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(place)
  })

  it('gives the phone route, then what it is for, before anything to read', () => {
    const order = ['tel:999', 'tel:+441632960000', topic.introduction[0] ?? '', 'id="levels"']
    const places = order.map(part => html.indexOf(part))
    expect(places.every(place => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it.each(ageGroups)('never hides what means phone now, at age %s', group => {
    const immediate = all.filter(one => one.immediate).map(one => one.id)
    const filtered = linked(draw(id, `ageGroup=${group}`))
    expect(immediate.filter(one => !filtered.has(one))).toEqual([])
  })

  it('says version, day, change log, questions and related topics', () => {
    for (const part of ['2026-11', 'As of 20 November 2026', 'First version.', ...topic.ask]) {
      expect(html).toContain(part.replaceAll('&', '&amp;'))
    }
    for (const other of topic.related) expect(html).toContain(`/thresholds/topics/${other}"`)
  })
})

describe('a topic page', () => {
  it('shows only one age, and says how much it leaves out', () => {
    const html = draw('pre-birth', 'ageGroup=0-4')
    expect(html).toMatch(/\d+ indicators about other ages are not shown/)
    expect(html).toContain('<strong aria-current="true">0 to 4 years</strong>')
    expect(draw('pre-birth')).toContain('<strong aria-current="true">All ages</strong>')
  })

  it('draws a page whatever age its address asks for, and says so', () => {
    const html = draw('neglect', 'ageGroup=<script>')
    expect(html).toContain('We did not recognise the age group')
    expect(html).not.toContain('<script')
  })

  it('never says there is a lower level for a mark on a baby', () => {
    const html = draw('bruising-non-mobile')
    expect(html.match(/There is no level [23] for a mark/g)).toHaveLength(2)
  })

  it.each(['no-such', '__proto__', 'constructor', ''])('is not found for "%s"', id => {
    expect(() => topicPage(reading, id, new URLSearchParams())).toThrow('')
  })
})

it('lists the twenty topics by name', () => {
  const html = renderToStaticMarkup(<TopicList page={topicsPage(reading)} />)
  const found = [...html.matchAll(/\/thresholds\/topics\/([a-z-]+)"/g)].map(([, id]) => id)
  expect(found.toSorted()).toEqual(text.topics.map(({ id }) => id).toSorted())
  expect(html.match(/<h1/g)).toHaveLength(1)
})

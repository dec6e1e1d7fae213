import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { guideEdition } from '#app/domain/threshold/topics-edition.ts'
import { readPage } from '#app/domain/threshold/topics-read.ts'
import { paths } from '#app/paths.ts'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { guideTexts } from '#content/threshold/v1/topics-text.ts'
import { ReadGuide } from './ReadGuide.tsx'

const [guide] = guideVersions
const [text] = guideTexts
const page = readPage({ guide, text, edition: guideEdition(guideVersions, guide, '2026-11-20') })
const html = renderToStaticMarkup(<ReadGuide page={page} phones={[]} />)

describe('the guide as a document', () => {
  it('holds every indicator once, marked with its own place and its lasting address', () => {
    for (const { id } of guide.indicators) {
      expect(html.split(` id="${id}"`)).toHaveLength(2)
      expect(html.split(`href="${paths.indicator(id)}"`)).toHaveLength(2)
    }
  })

  it('has a section for each of the 21 domains, and a way to it', () => {
    const sections = page.areas.flatMap(({ domains }) => domains)
    expect(sections).toHaveLength(21)
    for (const [, place] of html.matchAll(/href="#([^"]+)"/g)) {
      expect(html).toContain(` id="${String(place)}"`)
    }
    expect(html.match(/href="#/g)?.length).toBeGreaterThanOrEqual(21)
  })

  it('has no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has one h1, and no heading that skips a rank', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    const ranks = [...html.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank))
    ranks.forEach((rank, n) => expect(rank - (ranks[n - 1] ?? 0)).toBeLessThanOrEqual(1))
  })

  it('says who to phone before anything else', () => {
    expect(html.indexOf('tel:999')).toBeLessThan(html.indexOf('id="contents"'))
  })

  it('puts the most urgent level first, and phone now first in it', () => {
    for (const { levels } of page.areas.flatMap(({ domains }) => domains)) {
      const order = levels.map(({ guidance }) => guidance.level)
      expect(order).toEqual(order.toSorted((a, b) => b - a))
      for (const { indicators } of levels) {
        const marks = indicators.map(({ immediate }) => Number(immediate))
        expect(marks).toEqual(marks.toSorted((a, b) => b - a))
      }
    }
  })

  it('carries introduction, principles, levels, duties, topics, version, day and change log', () => {
    const parts = [
      ...text.introduction.map(({ title }) => title),
      ...guide.principles.map(({ title }) => title),
      ...text.duties.map(({ title }) => title),
      ...text.topics.map(({ id }) => paths.thresholdTopic(id)),
      'Level 4, acute and child protection',
      'Version 2026-11, as of 20 November 2026',
      'First version.',
      'have not approved this wording yet',
    ]
    for (const part of parts) expect(html).toContain(part)
  })
})

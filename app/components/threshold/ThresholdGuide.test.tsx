import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { guidePage } from '#app/domain/threshold/guide-page.ts'
import { indicatorPage, levelsPage } from '#app/domain/threshold/indicator-page.ts'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { IndicatorDetail } from './IndicatorDetail.tsx'
import { LevelsOfNeed } from './LevelsOfNeed.tsx'
import { ThresholdGuide } from './ThresholdGuide.tsx'

const guide = guideVersions[0]
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

function draw(search: string): string {
  const page = guidePage(guide, new URLSearchParams(search))
  return renderToStaticMarkup(<ThresholdGuide page={page} phones={phones} />)
}

const boxes = (html: string) => html.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? []
const ticked = (html: string) =>
  boxes(html).flatMap(box => (box.includes('checked') ? [/value="([^"]+)"/.exec(box)?.[1]] : []))

describe('ThresholdGuide', () => {
  it('opens with ways in, not a wall of boxes', () => {
    const html = draw('')
    expect(boxes(html)).toHaveLength(0)
    expect(html).toContain('Show all 289 indicators')
    expect(html).not.toContain('<svg class="app-windscreen"')
  })

  it('offers all 289 when asked', () => {
    expect(boxes(draw('show=all'))).toHaveLength(289)
  })

  it.each(['', 'q=weed', 'level=2', 'show=all', 'domain=family.housing&ageGroup=unborn'])(
    'keeps every choice, once, in the page for "%s"',
    search => {
      const html = draw(`${search}&pick=HLT-037&pick=EDU-011`)
      expect(ticked(html).toSorted()).toEqual(['EDU-011', 'HLT-037'])
    },
  )

  it('says to phone before the form, and gives the number before the picture', () => {
    const html = draw('pick=HLT-037')
    expect(html.indexOf('phone now')).toBeLessThan(html.indexOf('<form'))
    expect(html.indexOf('tel:+441632960000')).toBeLessThan(html.indexOf('class="app-windscreen"'))
    expect(html.indexOf('tel:999')).toBeLessThan(html.indexOf('tel:+441632960000'))
    expect(draw('pick=HLT-013')).not.toContain('id="phone-now"')
  })

  it('gives the words and a table before the drawing', () => {
    const html = draw('pick=SAF-019&pick=SAF-024')
    const order = [
      'You chose 2 indicators usually seen at level 4',
      '<table',
      '<svg class="app-windscreen"',
    ]
    const places = order.map(part => html.indexOf(part))
    expect(places.every(place => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby/)
    expect(html).toContain('Level 4: 2')
  })

  it('is one form that works by address alone', () => {
    const html = draw('q=weed&pick=HLT-037')
    expect(html.match(/<form/g)).toHaveLength(1)
    expect(html).toContain('method="get"')
    expect(html).toContain('formaction="/referral/start"')
    expect(html).not.toMatch(/ style=| on[a-z]+=/i)
  })

  it('says when the age filter hides something that means phone now', () => {
    expect(draw('q=bruise&ageGroup=5-11')).toMatch(/\d+ of them phone now/)
  })

  it('hides by no age a danger that was described, in however few words', () => {
    const html = draw('q=bruise on baby&ageGroup=5-11')
    expect(html).toContain('value="HLT-037"')
    expect(html).not.toContain('of them phone now')
  })

  it.each([
    ['a script', 'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&pick=%3Cscript%3E&level=%3Cscript%3E'],
    ['nulls', 'q=%00&pick=%00&ageGroup=%00'],
    ['ten thousand letters', `q=${'a'.repeat(10_000)}`],
    ['lists where one is expected', 'q=weed&q=knife&level=3&level=4&ageGroup=0-4&ageGroup=5-11'],
    [
      '500 choices',
      Array.from({ length: 500 }, (_, n) => `pick=EXT-${String(n).padStart(3, '0')}`).join('&'),
    ],
    [
      'names of object parts',
      'level=constructor&domain=__proto__&harm=toString&pick=hasOwnProperty',
    ],
    ['broken encoding', 'q=%zz%E0%A4%A&pick=%E0'],
  ])('draws the page for %s', (_what, search) => {
    const html = draw(search)
    expect(html).toContain('Threshold guide')
    expect(html).not.toContain('<script')
  })
})

describe('IndicatorDetail', () => {
  it('draws every indicator with the four levels side by side', () => {
    for (const { id, immediate } of guide.indicators) {
      const html = renderToStaticMarkup(
        <IndicatorDetail page={indicatorPage(guide, id)} phones={phones} />,
      )
      expect(html.match(/app-same-issue__level/g)).toHaveLength(4)
      expect(html.includes('id="phone-now"')).toBe(immediate)
    }
  })

  it('is not found for an indicator the guide does not have', () => {
    expect(() => indicatorPage(guide, 'HLT-999')).toThrow('')
  })
})

describe('LevelsOfNeed', () => {
  it('explains the four levels, most urgent first', () => {
    const html = renderToStaticMarkup(<LevelsOfNeed page={levelsPage(guide)} />)
    const places = [4, 3, 2, 1].map(level => html.indexOf(`id="level-${level}"`))
    expect(places.every(place => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PageShell } from './PageShell.tsx'
import type { Shell } from './shell.ts'

const shell: Shell = {
  serviceName: 'Refer a child',
  partnershipName: 'Three councils',
  demonstration: true,
  brand: {},
  phones: [
    {
      council: 'Rutland',
      frontDoor: 'Rutland duty team',
      phone: '01572 758407',
      phoneHref: 'tel:+441572758407',
      openNow: true,
      words: 'open now until 5pm',
    },
    {
      council: 'Leicester',
      frontDoor: 'Out-of-hours duty team',
      phone: '0116 496 0123',
      phoneHref: 'tel:+441164960123',
      openNow: false,
      words: 'the office is closed',
      example: true,
    },
  ],
  person: { name: 'Asha Verma', agency: 'Hillside Primary School' },
  navigation: [{ href: '/referrals', text: 'Your referrals', current: true }],
}

function draw(changes: Partial<Shell> = {}) {
  return renderToStaticMarkup(<PageShell shell={{ ...shell, ...changes }}>Page</PageShell>)
}

function section(html: string, label: string) {
  return html.match(new RegExp(`<section[^>]*aria-label="${label}".*?</section>`))?.[0] ?? ''
}

describe('PageShell', () => {
  it('puts the skip link first, and it lands on the main content', () => {
    const html = draw()
    expect(html.match(/<a [^>]*>/)?.[0]).toContain('href="#main-content"')
    expect(html).toMatch(/<main[^>]*id="main-content"/)
  })

  it('says 999 on every page, even when nothing else is known', () => {
    const html = draw({ phones: [], person: undefined, navigation: [], demonstration: false })
    expect(section(html, 'Urgent help by phone')).toContain('href="tel:999"')
  })

  it('gives every council’s number, who answers and when', () => {
    const strip = section(draw(), 'Urgent help by phone')
    for (const phone of shell.phones) {
      expect(strip).toContain(phone.phoneHref)
      expect(strip).toContain(phone.frontDoor)
      expect(strip).toContain(phone.words)
    }
    expect(strip.match(/\(out of hours\)/g)).toHaveLength(1)
  })

  it('says that a demonstration is one, and never offers a number that rings nowhere', () => {
    const banner = section(draw(), 'Demonstration')
    expect(banner).toContain('made-up families')
    expect(banner).toContain('01572 758407')
    expect(banner).not.toContain('0116 496 0123')
    expect(section(draw({ demonstration: false }), 'Demonstration')).toBe('')
  })

  it('shows who is signed in and the way out, and neither when nobody is', () => {
    expect(draw()).toMatch(/Asha Verma, Hillside Primary School.*method="post".*Sign out/)
    expect(draw({ person: undefined })).not.toContain('Sign out')
  })

  it('shows no menu on the pages of a referral', () => {
    expect(draw()).toContain('<nav')
    expect(draw({ navigation: [] })).not.toContain('<nav')
  })
})

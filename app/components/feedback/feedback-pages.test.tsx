import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '#tests/support/html.ts'
import { AddMessagePage } from './AddMessagePage.tsx'
import { ProgressPage } from './ProgressPage.tsx'

type Progress = Parameters<typeof ProgressPage>[0]['progress']
type AddView = Parameters<typeof AddMessagePage>[0]['view']

const frontDoor = {
  name: 'Rutland children’s duty team',
  answersNow: 'Rutland children’s duty team',
  phone: '01632 960001',
  phoneHref: 'tel:+441632960001',
  openWords: 'Rutland children’s duty team is open now',
}

const waiting: Progress = {
  id: 'an-id',
  reference: 'K7TM-4Q2X-W',
  formTitle: 'Referral',
  frontDoor,
  heldBy: null,
  steps: [{ label: 'Sent', isDone: true, words: '20 November 2026 at 10am' }],
  waiting: { dueWords: 'Due tomorrow by 5pm', isLate: false },
  children: [{ name: 'Sam Ashdown', answer: null, earlier: [] }],
  hasAnswer: false,
  readWords: null,
  grade: null,
  guide: null,
  since: { queries: [], amendments: [], withdrawal: null },
  mayWithdraw: true,
  handedOver: [],
  messages: [],
}

const answer = {
  decidedWords: '20 November 2026 at 2:32pm',
  outcome: 'New referral: assessment',
  meaning: 'A social worker will meet the family.',
  reason: 'Two events.\nIn a week.\n\nAnd <b>more</b>.',
  next: 'The worker may ring you.',
  levels: 'You said level 3.',
}

const decided: Progress = {
  ...waiting,
  waiting: null,
  hasAnswer: true,
  children: [{ name: 'Sam Ashdown', answer, earlier: [{ ...answer, decidedWords: 'before' }] }],
  grade: {
    total: 25,
    of: 30,
    band: 'Strong',
    isStrong: true,
    gradedWords: '21 November 2026 at 9am',
    dimensions: [{ label: 'Voice of the child', score: 2, word: 'Sound', meaning: 'Words' }],
    tip: 'Add the day.',
    important: [],
  },
}

const form: AddView = {
  id: 'an-id',
  kind: 'disagreement',
  reference: 'K7TM-4Q2X-W',
  frontDoor,
  key: 'a-key',
  stages: [{ who: 'You talk to the person who decided', when: 'the same day' }],
  added: null,
}

const progressHtml = (progress: Progress) =>
  renderToStaticMarkup(<ProgressPage progress={progress} />)

describe('the progress page', () => {
  it('says who to ring and by when, and offers no disagreement before a decision', () => {
    const html = progressHtml(waiting)
    parseHtml(html)
    expect(html).toContain('Due tomorrow by 5pm')
    expect(html).toContain('If you hear nothing by then, ring')
    expect(html).toContain('href="tel:+441632960001"')
    expect(html).toContain('href="tel:999"')
    expect(html).not.toContain('I disagree')
    expect(html).not.toContain('I have read this')
  })

  it('says so when the answer is late', () => {
    const html = progressHtml({ ...waiting, waiting: { dueWords: 'Late', isLate: true } })
    expect(html).toContain('You should have heard by now.')
    expect(html).not.toContain('If you hear nothing')
  })

  it('puts the answer before the grade and the history, with one green button', () => {
    const html = progressHtml(decided)
    parseHtml(html)
    const order = [
      'New referral: assessment',
      'I have read this',
      'I disagree',
      'How clear',
      'What has happened',
    ]
    const places = order.map(words => html.indexOf(words))
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(html.match(/<button[^>]*class="govuk-button"/g)).toHaveLength(1)
    expect(html).toContain('method="post"')
  })

  it('says the grade in words, and draws it for the eye only', () => {
    const html = progressHtml(decided)
    expect(html).toContain('<strong>Sound</strong> (2 of 3)')
    // The steps so far are drawn above it.
    expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2)
    const [drawing = ''] = /<svg[^>]*class="app-grade-bar"[\s\S]*?<\/svg>/.exec(html) ?? []
    expect(drawing.match(/fill="currentColor"/g)).toHaveLength(2)
    expect(html).toContain('Thank you. This was a strong referral.')
  })

  it('offers no button to somebody who has said that they read it', () => {
    const html = progressHtml({ ...decided, readWords: '21 November 2026 at 9am' })
    expect(html).toContain('Marked as read on 21 November 2026 at 9am')
    expect(html).not.toContain('<button')
  })

  it('keeps the paragraphs that were written, and nothing but words', () => {
    const html = progressHtml(decided)
    expect(html).toContain('Two events.')
    expect(html).toContain('And &lt;b&gt;more&lt;/b&gt;.')
    expect(html).not.toContain('<b>')
  })
})

describe('the page for adding to a referral', () => {
  it('says who to ring before it asks for anything', () => {
    const html = renderToStaticMarkup(<AddMessagePage view={form} words="" problem={null} />)
    parseHtml(html)
    expect(html.indexOf('Ring now')).toBeLessThan(html.indexOf('<form'))
    expect(html.indexOf('You talk to the person who decided')).toBeLessThan(html.indexOf('<form'))
    expect(html).toContain('name="key" value="a-key"')
  })

  it('keeps what was typed, with the same words in the summary and by the box', () => {
    const problem = { message: 'Shorten this by 1 character' }
    const html = renderToStaticMarkup(
      <AddMessagePage view={form} words={'as <typed> & kept'} problem={problem} />,
    )
    expect(html.match(/Shorten this by 1 character/g)).toHaveLength(2)
    expect(html).toContain('href="#words"')
    expect(html).toContain('as &lt;typed&gt; &amp; kept</textarea>')
  })

  it('shows what was kept once it is, and no form', () => {
    const added = { whenWords: '20 November 2026 at 2:32pm', words: 'Kept words' }
    const html = renderToStaticMarkup(
      <AddMessagePage view={{ ...form, added }} words="" problem={null} />,
    )
    parseHtml(html)
    expect(html).toContain('Kept words')
    expect(html).not.toContain('<form')
  })
})

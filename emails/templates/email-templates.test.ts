import { describe, expect, it } from 'vitest'
import type { EmailFacts } from './email-facts.ts'
import { emailTemplates, isEmailTemplate } from './email-templates.ts'

const facts: EmailFacts = {
  reference: 'K7TM-4Q2X-W',
  signInLink: 'https://refer.example.org/sign-in',
}

describe.each(Object.entries(emailTemplates))('%s', (_name, template) => {
  const { subject, text } = template(facts)

  it('says which referral, and where to sign in', () => {
    expect(subject).toContain(facts.reference)
    expect(text).toContain(facts.signInLink)
    expect(text).toContain('999')
  })

  it('has a subject on one line that anybody may read', () => {
    expect(subject).toMatch(/^[\w ,:.-]{10,78}$/)
    expect(subject).not.toMatch(/child|famil|parent|concern|harm|abuse|threshold|social care/i)
  })

  it('has one link and no other address', () => {
    expect(text.match(/https?:/g)).toHaveLength(1)
    expect(text).not.toContain('@')
  })

  it('passes nothing on but what it was made for', () => {
    const more = { ...facts, childName: 'Robin Example', dateOfBirth: '2015-02-03' }
    expect(template(more)).toEqual({ subject, text })
  })
})

it('cannot be given anything about a child', () => {
  // @ts-expect-error: there is no place for a name.
  const facts2: EmailFacts = { ...facts, childName: 'Robin Example' } satisfies EmailFacts
  expect(Object.keys(facts)).toEqual(['reference', 'signInLink'])
  expect(facts2.reference).toBe(facts.reference)
})

it.each(['toString', '__proto__', '', 'welcome'])('%j is none of our e-mails', name => {
  expect(isEmailTemplate(name)).toBe(false)
})

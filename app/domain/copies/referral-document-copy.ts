import type { FormDocument } from '../forms/document.ts'
import type { GuideRecord } from '../threshold/guide-record.ts'
import type { CopyDocument, CopySection } from './copy-document.ts'

export interface SentFacts {
  readonly reference: string
  readonly formTitle: string
  readonly council: string
  readonly receivedWords: string
  readonly organisation: string
  readonly sender: string
  readonly agreementSummary: string
  readonly guide: GuideRecord | null
  readonly document: FormDocument
}

/** The sender's own copy: everything as it was sent, restricted answers marked. */
export function referralDocumentCopy(facts: SentFacts): CopyDocument {
  return {
    title: `${facts.formTitle} ${facts.reference}`,
    marking: 'Official-Sensitive',
    foot: facts.reference,
    paragraphs: [
      `Sent by ${facts.sender}, ${facts.organisation}.`,
      `Received by ${facts.council} on ${facts.receivedWords}.`,
      'It holds private information about a family. Keep it as your agency’s rules say. Restricted answers are for the sender and the front door alone.',
    ],
    sections: [
      agreementSection(facts),
      ...guideSections(facts.guide),
      ...formSections(facts.document),
    ],
  }
}

function agreementSection({ agreementSummary }: SentFacts): CopySection {
  return { title: 'Agreement check', paragraphs: [agreementSummary], list: [], groups: [] }
}

function guideSections(guide: GuideRecord | null): readonly CopySection[] {
  if (!guide) return []
  const row = (question: string, answer: string | null) =>
    answer === null ? [] : [{ question, answer }]
  const rows = [
    ...row('About age', guide.age),
    ...row('People and things that protect', guide.protective),
    ...row('Phone now', guide.phoneNow.length > 0 ? guide.phoneNow.join('\n') : null),
    ...row('The phone-now notice', guide.phoneNowRead),
    ...row('Strengths', guide.strengths.length > 0 ? guide.strengths.join('\n') : null),
    ...guide.own.flatMap(({ label, words }) => row(label, words)),
  ]
  return [
    {
      title: 'The sender’s picture and own level of need',
      paragraphs: [
        ...(guide.words === '' ? [] : [guide.words]),
        `Threshold guide, version ${guide.version}.`,
      ],
      list: guide.indicators,
      groups: rows.length > 0 ? [{ title: null, rows }] : [],
    },
  ]
}

function formSections({ sections }: FormDocument): readonly CopySection[] {
  return sections.map(section => ({
    title: section.title,
    paragraphs: [],
    list: [],
    groups: section.groups.map(group => ({
      title: section.groups.length === 1 && group.title === section.title ? null : group.title,
      rows: group.answers.map(({ question, answer, restricted }) => ({
        question,
        answer: answer ?? 'Not provided',
        ...(answer === null ? { isEmpty: true as const } : {}),
        ...(restricted && answer !== null ? { isRestricted: true as const } : {}),
      })),
    })),
  }))
}

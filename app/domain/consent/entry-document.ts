/** What was recorded about agreement, in words: on the screen, and frozen into the document when it is sent. */
import {
  answerInWords,
  type DocumentAnswer,
  type DocumentGroup,
  type DocumentSection,
} from '../forms/document.ts'
import type { Answers } from '../forms/answers.ts'
import type { FormDefinition, Question } from '../forms/definition.ts'
import { journey } from '../forms/journey.ts'
import { dateAndTime } from '../time/words.ts'
import { everyChild, type AgreementEntry } from './person-entry.ts'

/** Where Change leads for anything in this section, and the id of the section itself. */
export const peopleAgreement = 'people-agreement'

/** The questions an entry answered, by its kind and version. Content: the domain is given them. */
export type EntryForms = (entry: Pick<AgreementEntry, 'kind' | 'formVersion'>) => FormDefinition

interface Named {
  readonly key: string
  readonly name: string
}

/** The questions of an entry that were asked and answered, with the answers in words. */
export function entryAnswers(
  entry: AgreementEntry,
  form: FormDefinition,
  children: readonly Named[],
): readonly DocumentAnswer[] {
  const at = { pageId: peopleAgreement, itemId: entry.id, partId: entry.kind }
  const facts: Answers = { personKind: entry.personKind ?? undefined, ...entry.answers }
  const { steps } = journey(form, facts)
  const asked = steps.flatMap(step => (step.kind === 'questions' ? step.questions : []))
  return [
    ...aboutWords(entry, children).map(answer => ({ ...aboutQuestion, answer, ...at })),
    ...asked.flatMap((question): DocumentAnswer[] => {
      const answer = answerInWords(question, entry.answers[question.id])
      return answer === null ? [] : [documentAnswer(question, answer, at)]
    }),
  ]
}

const aboutQuestion = { id: 'personAbout', question: 'Which children it is about' } as const

function aboutWords(entry: AgreementEntry, children: readonly Named[]): readonly string[] {
  const chosen = entry.answers.personAbout
  if (!Array.isArray(chosen) || chosen.length === 0) return []
  if (chosen.includes(everyChild)) return ['All the children']
  const names = chosen.map(key => children.find(child => child.key === key)?.name)
  return [names.map(name => name ?? 'A child no longer on this referral').join('\n')]
}

function documentAnswer(
  question: Question,
  answer: string,
  at: Pick<DocumentAnswer, 'pageId' | 'itemId' | 'partId'>,
): DocumentAnswer {
  return {
    id: question.id,
    question: question.label,
    answer,
    ...(question.restricted ? { restricted: true as const } : {}),
    ...at,
  }
}

/** The heading of one entry: whose it is and when it was recorded. */
export function entryTitle(entry: AgreementEntry): string {
  const when = dateAndTime(entry.at)
  switch (entry.kind) {
    case 'answer':
      return `${entry.personName}, ${when}`
    case 'lawfulBasis':
      return `Legal ground for sharing, ${when}`
    case 'riskChanged':
      return `Risk has changed, ${when}`
    case 'checkAgain':
      return `Agreement check answered again, ${when}`
  }
}

/** One section of the document with every entry so far, oldest first; none when nothing was recorded. */
export function agreementSection(
  entries: readonly AgreementEntry[],
  forms: EntryForms,
  children: readonly Named[],
): readonly DocumentSection[] {
  if (entries.length === 0) return []
  const groups = entries.map((entry): DocumentGroup => ({
    title: entryTitle(entry),
    answers: [
      ...entryAnswers(entry, forms(entry), children),
      {
        id: 'personRecordedBy',
        question: 'Recorded by',
        answer: entry.authorName,
        pageId: peopleAgreement,
        itemId: entry.id,
        partId: entry.kind,
      },
    ],
  }))
  return [{ id: peopleAgreement, title: 'Agreement, person by person', groups }]
}

import type { AgeGroup } from '#app/domain/threshold/age-groups.ts'
import { ageInWords } from '#app/domain/threshold/practice/practice-case.ts'
import { chosenCases, type PracticeChoice } from '#app/domain/threshold/practice/practice-choice.ts'
import { kindLabel, practiceAt, topicTitle } from './practice-now.ts'

export interface PracticeOption {
  readonly value: string
  readonly text: string
}

/** What there is to practise, and what was chosen of it. Says nothing of any level. */
export interface PracticeList {
  readonly edition: { readonly id: string; readonly effectiveOn: string; readonly size: number }
  readonly choice: PracticeChoice
  readonly topics: readonly PracticeOption[]
  readonly agencies: readonly PracticeOption[]
  readonly ages: readonly AgeGroup[]
  readonly cases: readonly CaseLine[]
}

/** One case in a list. */
export interface CaseLine {
  readonly id: string
  readonly title: string
  readonly teller: string
  readonly age: string
  readonly topic: string
}

/** The cases of a choice, for anybody. */
export function listPractice(at: Date, choice: PracticeChoice): PracticeList {
  const practice = practiceAt(at)
  const { edition, topics } = practice
  const used = <T>(of: (one: (typeof edition.cases)[number]) => T) => new Set(edition.cases.map(of))
  const topicIds = used(one => one.topic)
  return {
    edition: { id: edition.id, effectiveOn: edition.effectiveOn, size: edition.cases.length },
    choice,
    topics: topics
      .filter(({ id }) => topicIds.has(id))
      .map(({ id, title }) => ({ value: id, text: title }))
      .sort(byText),
    agencies: [...used(one => one.agency)]
      .map(code => ({ value: code, text: kindLabel(code) }))
      .sort(byText),
    ages: ['unborn', '0-4', '5-11', '12-15', '16-17'],
    cases: chosenCases(edition.cases, choice).map(one => ({
      id: one.id,
      title: one.title,
      teller: one.teller,
      age: ageInWords(one.age),
      topic: topicTitle(practice, one.topic),
    })),
  }
}

function byText(a: PracticeOption, b: PracticeOption): number {
  return a.text.localeCompare(b.text, 'en-GB')
}

/** What a person chose to say of who a child is, before any referral: nothing at all is a good answer too. */
import type { Problem } from '../errors.ts'
import type { Posted } from '../forms/answers.ts'
import { isIsoDay } from '../forms/iso-date.ts'
import { wordsProblems } from '../given-words.ts'
import { postedDay, postedField } from '../posted-fields.ts'
import { longDate } from '../time/words.ts'

export interface ToldChild {
  readonly forename: string
  readonly surname: string
  /** An ISO day, or empty. */
  readonly bornOn: string
  /** About how old, when the day of birth is not known; for an unborn baby, when it is due. */
  readonly age: string
  readonly school: string
}

/** The fields as typed. */
export interface ChildAnswers {
  readonly naming: string
  readonly forename: string
  readonly surname: string
  readonly bornOn: Readonly<Record<'day' | 'month' | 'year', string>>
  readonly age: string
  readonly school: string
}

export const childLabels = {
  naming: 'Do you want to say who the child is?',
  forename: 'First name',
  surname: 'Last name',
  bornOn: 'Date of birth',
  age: 'Or about how old they are',
  school: 'School, nursery or GP',
} as const

const most = { forename: 200, surname: 200, age: 60, school: 200 } as const

export function childAnswers(posted: Posted): ChildAnswers {
  const one = (name: string) => postedField(posted, name)
  return {
    naming: one('naming'),
    forename: one('forename'),
    surname: one('surname'),
    bornOn: {
      day: one('bornOn-day'),
      month: one('bornOn-month'),
      year: one('bornOn-year'),
    },
    age: one('age'),
    school: one('school'),
  }
}

export type ReadChild =
  | { readonly ok: true; readonly child: ToldChild | null }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads who the child is. `today` is an ISO day. A question that names nobody keeps no name, whatever was typed. */
export function readChild(posted: Posted, today: string): ReadChild {
  const given = childAnswers(posted)
  if (given.naming === 'no') return { ok: true, child: null }
  if (given.naming !== 'yes') {
    return {
      ok: false,
      problems: [{ field: 'naming', message: 'Select whether you want to say who the child is' }],
    }
  }
  const bornOn = postedDay(posted, 'bornOn')
  const problems = [
    ...(['forename', 'surname', 'age', 'school'] as const).flatMap(field =>
      wordsProblems({ field, label: childLabels[field], text: given[field], most: most[field] }),
    ),
    ...bornProblems(bornOn, today),
  ]
  if (problems.length === 0 && `${given.forename}${given.surname}`.trim() === '') {
    problems.push({
      field: 'forename',
      message: 'Enter the child’s first or last name, or select that you do not want to say',
    })
  }
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    child: {
      forename: given.forename.trim(),
      surname: given.surname.trim(),
      bornOn,
      age: given.age.trim(),
      school: given.school.trim(),
    },
  }
}

function bornProblems(bornOn: string, today: string): readonly Problem[] {
  const field = 'bornOn-day'
  if (bornOn === '') return []
  if (!isIsoDay(bornOn)) {
    return [{ field, message: 'Enter a date of birth that is in the calendar, like 27 3 2019' }]
  }
  return bornOn > today
    ? [{ field, message: 'Enter a date of birth that is not in the future' }]
    : []
}

/** The child's name as lists show it. */
export function toldName(child: ToldChild | null): string {
  if (!child) return 'Not named'
  return [child.forename, child.surname].filter(part => part !== '').join(' ')
}

/** Everything that was said, a line for each. */
export function toldLines(
  child: ToldChild | null,
): readonly { readonly key: string; readonly words: string }[] {
  if (!child) return [{ key: 'Child', words: 'Not named' }]
  return [
    { key: 'Child', words: toldName(child) },
    { key: 'Born', words: child.bornOn && longDate(child.bornOn) },
    { key: 'About how old', words: child.age },
    { key: 'School, nursery or GP', words: child.school },
  ].filter(({ words }) => words !== '')
}

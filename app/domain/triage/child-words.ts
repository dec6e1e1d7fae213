import type { ChildRecord } from '../referral/referral.ts'
import { ageInWords } from '../time/age.ts'
import { longDate } from '../time/words.ts'

/** How old a child is, as a worker would say it: a due date for a baby not born yet, and never a blank. */
export function childAge(child: Pick<ChildRecord, 'bornOn' | 'dueOn'>, today: string): string {
  if (child.bornOn) return ageInWords(child.bornOn, today)
  if (child.dueOn) return `Unborn, due ${longDate(child.dueOn)}`
  return 'Age not known'
}

/** A child's name, or words in its place: a row of a list is never blank. */
export function childName(child: Pick<ChildRecord, 'name'>): string {
  return child.name.trim() === '' ? 'Name not known' : child.name
}

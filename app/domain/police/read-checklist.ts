import { wordsOf, type DataItems } from '../forms/data-items.ts'
import type { PoliceGrade } from '../partnership/codes.ts'
import { assess, type Assessment, type Checklist, type ChecklistAnswer } from './checklist.ts'

/** The officer's own grade, as the notification gives it. */
export function gradeOf({ values }: DataItems): PoliceGrade | undefined {
  const grade = wordsOf(values, 'police.grade')
  return grade === 'S' || grade === 'M' || grade === 'H' ? grade : undefined
}

/**
 * The risk checklist of a notification read for people: its count, its band and the red flags that outweigh the
 * count. Undefined when the form asks no checklist or nothing on it has been answered.
 */
export function readChecklist(items: DataItems, checklist: Checklist): Assessment | undefined {
  const given = items.values['police.checklist']
  if (typeof given !== 'object' || given === null) return undefined
  const answers = Object.fromEntries(
    Object.entries(given).map(([key, answer]: [string, unknown]): [string, ChecklistAnswer] => [
      key,
      answer === 'yes' || answer === 'no' ? answer : 'not_known',
    ]),
  )
  const grade = gradeOf(items)
  return assess(checklist, answers, grade ? { grade } : {})
}

import type { Problem } from '#app/domain/errors.ts'

/** What is wrong at one field, as its component takes it. */
export function errorAt(problems: readonly Problem[], field: string) {
  const found = problems.find(problem => problem.field === field)
  return found && { text: found.message }
}

/** Every problem as a line of the error summary that leads to its field. */
export function errorList(problems: readonly Problem[]) {
  return problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))
}

/** The three boxes of a date by their names. */
export function dayValues(
  name: string,
  { day, month, year }: Readonly<Record<'day' | 'month' | 'year', string>>,
): Readonly<Record<string, string>> {
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

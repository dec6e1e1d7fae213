/** Something wrong with a form, as its page shows it. */
export interface PageProblem {
  readonly field: string
  readonly message: string
}

/** The links of the error summary, each to its field. */
export function summaryOf(problems: readonly PageProblem[]) {
  return problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))
}

/** What stands beside one field. */
export function errorAt(problems: readonly PageProblem[], field: string) {
  const message = problems.find(problem => problem.field === field)?.message
  return message === undefined ? undefined : { text: message }
}

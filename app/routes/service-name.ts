import type { Shell } from '#app/components/layout/shell.ts'

interface Match {
  readonly id: string
  readonly data: unknown
}

/** What every page title ends with, and whether it starts "Error: ", from the frame's own data. */
export function frameIn(matches: readonly Match[]): {
  readonly serviceName: string
  readonly hasErrors: boolean
} {
  // The root loader answers with a Shell; when it failed there is none.
  const shell = matches.find(({ id }) => id === 'root')?.data as Shell | undefined
  return { serviceName: shell?.serviceName ?? '', hasErrors: shell?.hasErrors ?? false }
}

/** The service's name alone, for pages that nothing is posted to. */
export function serviceNameIn(matches: readonly Match[]): string {
  return frameIn(matches).serviceName
}

import type { Shell } from '#app/components/layout/shell.ts'

/** The service's name, from the frame's own data, for the end of a page title. */
export function serviceNameIn(
  matches: readonly { readonly id: string; readonly data: unknown }[],
): string {
  // The root loader answers with a Shell; when it failed there is none.
  const shell = matches.find(({ id }) => id === 'root')?.data as Shell | undefined
  return shell?.serviceName ?? ''
}

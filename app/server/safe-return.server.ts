import { paths } from '#app/paths.ts'

/** A path of this site to go back to after signing in; anything that could lead elsewhere is dropped. */
export function safeReturn(value: string): string {
  const isPath = /^\/(?![/\\])[\w\-./?=&%]*$/.test(value) && value.length < 2_000
  return isPath ? value : paths.desk()
}

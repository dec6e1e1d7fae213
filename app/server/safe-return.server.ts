import { paths } from '#app/paths.ts'

/**
 * A path of this site to go back to after signing in; anything that could lead elsewhere is dropped. The plus stands
 * for a space in what a form sent: without it a search in the threshold guide would lose what was chosen there.
 */
export function safeReturn(value: string): string {
  const isPath = /^\/(?![/\\])[\w\-./?=&%+~:]*$/.test(value) && value.length < 2_000
  return isPath ? value : paths.desk()
}

import type { ShellCouncils } from '#app/components/layout/shell.ts'
import type { Partnership } from '#app/domain/partnership/partnership.ts'
import { councilAsked } from '#app/domain/threshold/document/guide-for-council.ts'
import type { Guide } from '#app/domain/threshold/guide.ts'

/** Whose names and responses this page of the guide shows, and the same page for the others. */
export function councilsIn(
  url: URL,
  path: string,
  guide: Guide,
  partnership: Partnership,
): ShellCouncils | undefined {
  const own = guide.councils ?? []
  if (own.length === 0) return undefined
  const asked = councilAsked(guide, url.searchParams)
  const href = (code: string | undefined) => {
    const params = new URLSearchParams(url.searchParams)
    params.delete('council')
    if (code !== undefined) params.set('council', code)
    const query = params.toString()
    return query === '' ? path : `${path}?${query}`
  }
  const named = own.flatMap(council => {
    const name = partnership.councils.find(({ code }) => code === council.code)?.name
    return name === undefined ? [] : [{ ...council, name }]
  })
  const current = named.find(({ code }) => code === asked)
  return {
    current: current
      ? { name: current.name, section17: current.section17, verified: current.verified }
      : null,
    options: [
      { name: 'all councils', href: href(undefined), isCurrent: current === undefined },
      ...named.map(({ code, name }) => ({ name, href: href(code), isCurrent: code === asked })),
    ],
  }
}

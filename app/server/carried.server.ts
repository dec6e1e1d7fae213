import type { Shell } from '#app/components/layout/shell.ts'
import { carriedChoices, unreadPhoneNow } from '#app/domain/threshold/carried-choices.ts'
import { chosen, type Guide } from '#app/domain/threshold/guide.ts'
import { paths } from '#app/paths.ts'

/** The pages that choices from the guide may be carried to; signing in carries them inside its way back. */
function choicesIn(url: URL, path: string): URLSearchParams | undefined {
  if (path === paths.thresholds() || path.startsWith(`${paths.thresholds()}/`)) {
    return url.searchParams
  }
  if (path === paths.referralStart()) return url.searchParams
  if (path !== paths.signIn()) return undefined
  const [, query = ''] = (url.searchParams.get('returnTo') ?? '').split('?')
  return new URLSearchParams(query)
}

/** What this address carries from the guide, and whether the phone comes first because of it. */
export function carriedIn(
  url: URL,
  path: string,
  guide: Guide,
): Pick<Shell, 'carried' | 'phoneNow'> {
  const params = choicesIn(url, path)
  if (!params) return {}
  const carried = carriedChoices(guide, params)
  const immediate = chosen(guide, carried.pick).filter(one => one.immediate)
  if (immediate.length === 0) return { carried }
  return {
    carried,
    phoneNow: {
      unread: unreadPhoneNow(guide, carried).map(({ text }) => text),
      told: immediate.map(({ id }) => id).join(','),
      path,
      // Typed words stay in the address they came in; a form that acknowledges must not lose them.
      params: [...url.searchParams].filter(([name]) => name !== 'told'),
    },
  }
}

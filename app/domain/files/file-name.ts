/** The longest name a file is shown and saved under, in characters. */
export const longestName = 120

/** The longest name that is stored as it was given, in characters. */
const longestGiven = 1_000

/** Names that mean a device on Windows, whatever follows the dot. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A name as it was given, in a form that can be stored: only what cannot be stored at all is replaced. */
export function givenName(given: string): string {
  const stored = given.replaceAll('\0', '\uFFFD').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  return Array.from(stored).slice(0, longestGiven).join('')
}

/**
 * The same name, safe to show and to save under: no folders, nothing invisible, nothing that turns the direction of
 * reading round (so that "gpj.exe" cannot be made to read "exe.jpg"), no device names, not too long. It always ends as
 * its kind does, by what is in the file.
 */
export function safeFileName(given: string, extensions: readonly string[]): string {
  const last = given.split(/[/\\]/).findLast(part => part.trim() !== '') ?? ''
  const visible = last
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\p{Z}+/gu, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '')
  const dot = visible.lastIndexOf('.')
  const ending = dot > 0 ? visible.slice(dot + 1).toLowerCase() : ''
  const isOwn = extensions.includes(ending)
  const stem = (isOwn ? visible.slice(0, dot) : visible).replaceAll(/[. ]+$/g, '')
  const extension = isOwn ? ending : (extensions[0] ?? 'bin')
  const room = longestName - extension.length - 1
  const short = Array.from(stem).slice(0, room).join('').trim() || 'file'
  return `${device.test(short) ? '_' : ''}${short}.${extension}`
}

import type { Posted } from '#app/domain/forms/answers.ts'

/** More fields than the longest page of any form posts, with room: a checklist of 27 and ten addresses is under 100. */
const mostFields = 1_000

/**
 * The only reader of posted bodies. The host has already limited the size and checked the origin; this limits
 * the number of fields and settles line ends as LF; everything else is kept byte for byte.
 */
export async function readForm(request: Request): Promise<Posted> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded'))
    throw new Response(null, { status: 415 })
  return parseForm(await request.text())
}

/** Fields of a urlencoded body. Names that could reach an object's prototype are kept as plain data. */
export function parseForm(body: string): Posted {
  const fields = new Map<string, string[]>()
  let count = 0
  for (const [name, value] of new URLSearchParams(body)) {
    if (++count > mostFields) throw new Response(null, { status: 413 })
    const values = fields.get(name) ?? []
    values.push(value.replace(/\r\n?/g, '\n'))
    fields.set(name, values)
  }
  return Object.fromEntries(fields)
}

/** What the button that was pressed is about: `find-childSchool` gives 'childSchool'. */
export function pressed(posted: Posted, what: string): string | undefined {
  const then = field(posted, 'then')
  const about = then.startsWith(`${what}-`) ? then.slice(what.length + 1) : ''
  return /^[A-Za-z0-9_-]{1,64}$/.test(about) ? about : undefined
}

/** The first value of a field, or an empty string. */
export function field(posted: Posted, name: string): string {
  return (Object.hasOwn(posted, name) ? posted[name]?.[0] : undefined) ?? ''
}

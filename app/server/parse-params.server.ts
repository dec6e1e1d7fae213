import type { Params } from '@remix-run/react'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is an id as we write them. PostgreSQL fails on anything else in the place of one. */
export function isId(text: string): boolean {
  return uuid.test(text)
}

/** An id from the URL. Anything that is not one is answered as not found, before the database is asked. */
export function idParam(params: Params, name: string): string {
  const value = params[name] ?? ''
  if (!isId(value)) throw new Response(null, { status: 404 })
  return value
}

/** A short name from the URL: a page, a part or a question of a form. */
export function nameParam(params: Params, name: string): string {
  const value = params[name] ?? ''
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(value)) throw new Response(null, { status: 404 })
  return value
}

import { Conflict, Forbidden, NotFound } from '#app/domain/errors.ts'

/**
 * The one place that turns a domain error into a status. Someone else's record and no record answer the same.
 * Anything unexpected goes on to the host, which logs its code and shows the page for a fault.
 */
export async function respond<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const status = statusOf(error)
    if (status === undefined) throw error
    throw new Response(null, { status })
  }
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof NotFound) return 404
  if (error instanceof Forbidden) return 403
  if (error instanceof Conflict) return 409
  return undefined
}

import { data, type AppLoadContext } from '@remix-run/node'

/** The page again with what is wrong: 422, or 409 when it was changed elsewhere. Nothing a person typed is dropped. */
export function refused<T>(context: AppLoadContext, view: T, status: 409 | 422 = 422) {
  // Loaders of the same request run after the action, so the frame learns of it in time for the title.
  context.hasErrors = true
  return data(view, { status })
}

/** The service cannot start, and the message says in one line why and what to do. Shown without a stack trace. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}

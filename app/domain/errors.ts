/** The few errors the rules may throw. Only app/server/respond.server.ts turns them into a status. */

/** There is nothing here for this person: the same answer for absent and for someone else's. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The person is signed in but their role may not do this at all. */
export class Forbidden extends Error {
  override name = 'Forbidden'
}

/** What was posted rests on something that has changed since the page was shown. */
export class Conflict extends Error {
  override name = 'Conflict'
}

/** One thing wrong with what a person entered: the field it belongs to and what to do about it. */
export interface Problem {
  readonly field: string
  readonly message: string
}

/** What a person entered cannot be accepted; every problem has the words the page shows. */
export class Invalid extends Error {
  override name = 'Invalid'
  constructor(readonly problems: readonly Problem[]) {
    super('invalid input')
  }
}

import type { Actor } from '#app/domain/access/actor.ts'
import type { Tx } from '#db/queries/tx.ts'

/** What every verb is given: who acts, when it is, where new ids come from, and the only way to the database. */
export interface Context {
  readonly actor: Actor
  readonly requestId: string
  readonly clock: { readonly now: () => Date }
  readonly ids: { readonly uuid: () => string; readonly reference: () => string }
  readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}

/** Which record a verb or an audit row is about. */
export interface About {
  readonly referralId?: string
  readonly contactId?: string
  /** A record that is not a referral: a consultation, a decision not to refer. */
  readonly recordId?: string
}

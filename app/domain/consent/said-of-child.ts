import { flagsFor, type AgreementFlag } from './agreement-flags.ts'
import type { NamedChild } from './people-of.ts'
import type { AgreementEntry } from './person-entry.ts'
import { standingFor } from './standing.ts'
import type { AgreementOutcome } from './tree.ts'

/** What stands out in what people said about one child, for whoever is about to send. */
export interface SaidOfChild {
  readonly key: string
  readonly name: string
  readonly flags: readonly AgreementFlag[]
  /** Somebody said no or changed their mind and nobody who can agree says yes: no service can be asked for. */
  readonly isGone: boolean
}

/**
 * Children about whom something stands out; the rest are left out. Where a child may be suffering significant harm no
 * agreement is needed, so nothing is ever said to be gone.
 */
export function saidOfChildren(
  children: readonly NamedChild[],
  entries: readonly AgreementEntry[],
  outcome: AgreementOutcome | undefined,
): readonly SaidOfChild[] {
  return children
    .map(({ key, name, bornOn }) => ({
      key,
      name,
      flags: flagsFor(key, entries, bornOn),
      isGone: outcome?.sendsAs !== 'protection' && standingFor(key, entries).isGone,
    }))
    .filter(({ flags }) => flags.length > 0)
}

/**
 * An injury, mark or bruise on a child who cannot yet move around. It is acted on at once, whatever the explanation:
 * a review found a front door asking for more information instead (docs, "Bruising in non-mobile children"). Nothing
 * in the portal may answer it by asking for more.
 */
const tag = 'non_mobile_injury'

/** The indicators of the first guide version, for what was kept before harms were kept with each pick. */
const firstVersionIds: ReadonlySet<string> = new Set(['HLT-037', 'HLT-038'])

interface Pick {
  readonly id: string
  readonly harms?: readonly string[]
}

/** Whether what was picked or ticked says so. */
export function isNonMobileInjury(facts: {
  readonly picks?: readonly Pick[]
  readonly harmTags?: readonly string[]
}): boolean {
  const { picks = [], harmTags = [] } = facts
  return (
    harmTags.includes(tag) ||
    picks.some(({ id, harms }) => harms?.includes(tag) ?? firstVersionIds.has(id))
  )
}

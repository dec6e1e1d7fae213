/** Duties to tell somebody else as well as referring: each has its own route, dated, and local where a council runs it. */
import type { Partnership } from '../partnership/partnership.ts'
import type { Indicator } from './guide.ts'
import type { Duty, NationalNumber } from './topics.ts'

/** When a duty is shown, and who in each council takes it. */
export interface DutyRoute extends Duty {
  /** ISO day from which the wording holds. */
  readonly validFrom: string
  /** Harm tags that bring it up, whether picked in the guide or ticked on a form. */
  readonly harms: readonly string[]
  /** Only where the indicator itself is marked as a duty to notify. */
  readonly markedOnly?: boolean
  /** It is also shown when the sender says that the person of concern works with children. */
  readonly whenWorksWithChildren?: boolean
  /** Who takes it, by council code; each is reached through that council's front door. */
  readonly local?: Readonly<Record<string, string>>
}

/** What brings a duty up. */
export interface DutyFacts {
  readonly picks: readonly Pick<Indicator, 'harms' | 'duty'>[]
  /** Harm types ticked on a form. */
  readonly ticked?: readonly string[]
  readonly worksWithChildren?: boolean
}

/** A duty as shown and as kept with a referral: every word and number of the day. */
export interface ShownDuty {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly source: string
  readonly phone: NationalNumber | null
  readonly contacts: readonly {
    readonly who: string
    readonly phone: string
    readonly phoneHref: string
  }[]
}

/** The duties that apply, in the order of the content, as they read on an ISO day. */
export function dutiesFor(
  routes: readonly DutyRoute[],
  facts: DutyFacts,
  { councils }: Pick<Partnership, 'councils'>,
  day: string,
): readonly ShownDuty[] {
  const { picks, ticked = [], worksWithChildren = false } = facts
  const latest = new Map<string, DutyRoute>()
  for (const route of routes.filter(({ validFrom }) => validFrom <= day)) {
    const before = latest.get(route.id)
    if (!before || before.validFrom < route.validFrom) latest.set(route.id, route)
  }
  return [...latest.values()]
    .filter(({ harms, markedOnly = false, whenWorksWithChildren = false }) => {
      const isNamed = (tags: readonly string[]) => tags.some(tag => harms.includes(tag))
      return (
        picks.some(pick => (pick.duty || !markedOnly) && isNamed(pick.harms)) ||
        (!markedOnly && isNamed(ticked)) ||
        (whenWorksWithChildren && worksWithChildren)
      )
    })
    .map(({ id, title, text, source, phone, local = {} }) => ({
      id,
      title,
      text,
      source,
      phone: phone ?? null,
      contacts: councils.flatMap(council => {
        const who = local[council.code]
        return who === undefined
          ? []
          : [{ who, phone: council.phone.number, phoneHref: `tel:${council.phone.dial}` }]
      }),
    }))
}

/** What goes along in the address from page to page of the guide, because the guide itself keeps nothing. */
import { ageGroups } from './age-groups.ts'
import type { AgeGroup } from './age-groups.ts'
import { councilAsked } from './document/guide-for-council.ts'
import { chosen } from './guide.ts'
import type { Guide } from './guide.ts'
import { weeksBands } from './picture-age.ts'
import type { WeeksBand } from './picture-age.ts'

export interface CarriedChoices {
  /** Ids this guide has, in its own order. */
  readonly pick: readonly string[]
  /** Ids of those whose phone route has been read. */
  readonly told: readonly string[]
  /** The draft the choices are for, when a person came from one. */
  readonly use: string | undefined
  readonly ageGroup: AgeGroup | undefined
  /** How far on a pregnancy is; never a date. */
  readonly weeks: WeeksBand | undefined
  /** The council whose names and responses are shown; the shared ones when left out. */
  readonly council?: string | undefined
}

export const nothingCarried: CarriedChoices = {
  pick: [],
  told: [],
  use: undefined,
  ageGroup: undefined,
  weeks: undefined,
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads them from any address; what is not understood is left out. */
export function carriedChoices(guide: Guide, params: URLSearchParams): CarriedChoices {
  const picks = params.has('clear') ? [] : chosen(guide, params.getAll('pick'))
  const told = new Set(params.getAll('told').flatMap(value => value.split(',')))
  const use = params.getAll('use').find(value => uuid.test(value))
  const isWithoutAge = params.getAll('without').includes('ageGroup')
  const ageGroup = isWithoutAge ? undefined : ageGroups.find(one => one === params.get('ageGroup'))
  return {
    pick: picks.map(({ id }) => id),
    told: picks.filter(({ id, immediate }) => immediate && told.has(id)).map(({ id }) => id),
    use,
    ageGroup,
    weeks: ageGroup === 'unborn' ? weeksBands.find(one => one === params.get('weeks')) : undefined,
    council: councilAsked(guide, params),
  }
}

/** The texts of what means phone now and nobody has said they have read. */
export function unreadPhoneNow(
  guide: Guide,
  { pick, told }: CarriedChoices,
): readonly { readonly id: string; readonly text: string }[] {
  return chosen(guide, pick)
    .filter(({ id, immediate }) => immediate && !told.includes(id))
    .map(({ id, text }) => ({ id, text }))
}

/** An address of the guide with what is carried added to it; what the address names itself stays as it is. */
export function withCarried(href: string, carried: CarriedChoices): string {
  const [before = '', anchor] = href.split('#')
  const [path = '', query = ''] = before.split('?')
  const params = new URLSearchParams(query)
  const add = (name: string, values: readonly (string | undefined)[]) => {
    if (params.has(name)) return
    for (const value of values) if (value !== undefined) params.append(name, value)
  }
  add('pick', carried.pick)
  if (carried.told.length > 0) add('told', [carried.told.join(',')])
  add('use', [carried.use])
  add('council', [carried.council])
  // On a topic the age is a filter of its own.
  if (!path.includes('/topics')) {
    add('ageGroup', [carried.ageGroup])
    add('weeks', [carried.weeks])
  }
  const text = params.toString()
  return `${path}${text === '' ? '' : `?${text}`}${anchor === undefined ? '' : `#${anchor}`}`
}

/** Chooses the family, the story and the agreement for a planned referral. */
import type { OutcomeId } from '#app/domain/consent/tree.ts'
import { ageInYears } from '#app/domain/time/age.ts'
import { daysBetween } from '#app/domain/time/calendar.ts'
import { organisations, type DemoOrganisation } from '#content/demonstration/organisations.ts'
import { policeIncidents, type PoliceIncident } from '#content/demonstration/police-incidents.ts'
import { stories } from '#content/demonstration/stories/stories.ts'
import type { Story, Telling } from '#content/demonstration/story.ts'
import type { EarlierContact } from '#app/domain/triage/history.ts'
import type { Chance } from './chance.ts'
import { makeHousehold, type DemoChild, type Household } from './households.ts'
import type { Plan } from './plan.ts'
import { agesOf, settingsOf } from './settings.ts'

/** A family and all that has been sent about it so far. */
export interface Known {
  readonly family: Household
  readonly story: Story | undefined
  readonly lastOn: string
  readonly contacts: readonly EarlierContact[]
}

/** Families by name, in the order they were first met. */
export type Families = Map<string, Known>

/** Agencies that serve the whole area. */
const wholeArea = new Set([
  'fosse-vale-police',
  'queen-adela-maternity',
  'queen-adela-emergency',
  'queen-adela-ward',
  'charnbrook-camhs',
  'middle-shires-ambulance',
  'fosse-vale-probation',
  'ninth-gate',
])
const councils = [
  { code: '855', share: 57 },
  { code: '856', share: 35 },
  { code: '857', share: 8 },
]

/** Harms that touch every child of a home. */
const wholeHome = new Set([
  'neglect',
  'domestic_abuse',
  'parental_mental_health',
  'parental_substance',
  'homelessness',
  'parental_conflict',
  'uasc_immigration',
  'poverty',
  'parental_learning_disability',
])

export interface Chosen {
  readonly key: string
  readonly family: Household
  readonly about: readonly DemoChild[]
  readonly earlier: readonly EarlierContact[]
  readonly isReturning: boolean
}

export interface Scene extends Chosen {
  readonly story: Story
  readonly telling: Telling
}

const siblingCount = (chance: Chance): number =>
  chance.weighted([0, 1, 2, 3], n => [30, 38, 22, 10][n] ?? 0)

export function councilFor(plan: Plan, chance: Chance): string {
  if (plan.councilCode) return plan.councilCode
  return wholeArea.has(plan.organisation.key)
    ? chance.weighted(councils, ({ share }) => share).code
    : plan.organisation.councilCode
}

/** A family and a story that this agency could tell. */
export function chooseScene(plan: Plan, day: string, families: Families, chance: Chance): Scene {
  const { organisation } = plan
  const settings = settingsOf(organisation.kind)
  const canTell = (telling: Telling) => telling.seenBy.some(setting => settings.includes(setting))
  const [youngest, oldest] = agesOf(organisation.kind, organisation.service)
  const fits = (story: Story) =>
    story.tellings.some(canTell) && story.ages[0] <= oldest && story.ages[1] >= youngest
  const councilCode = councilFor(plan, chance)

  const back = plan.family
    ? families.get(plan.family)
    : returning(councilCode, day, families, chance)
  if (
    back &&
    (plan.family !== undefined || isOfAge(back.family.children[0], day, youngest, oldest))
  ) {
    const again =
      stories.find(({ id }) => id === plan.story) ??
      (back.story && fits(back.story) && chance.happens(0.75) ? back.story : undefined)
    const story =
      again ?? stories.find(each => fits(each) && ofAgeFor(each, back.family.children[0], day))
    if (story)
      return scene(plan, story, canTell, chance, {
        key: plan.family ?? back.family.id,
        known: back,
      })
  }

  const story =
    stories.find(({ id }) => id === plan.story) ??
    chance.weighted(stories.filter(fits), ({ share }) => share)
  const low = Math.max(story.ages[0], plan.family ? story.ages[0] : youngest)
  const high = Math.min(story.ages[1], plan.family ? story.ages[1] : oldest)
  const age = plan.age ?? (low > high ? story.ages[0] : chance.whole(low, high))
  const key = plan.family ?? `family-${String(families.size)}`
  const family = makeHousehold(
    {
      councilCode,
      onDay: day,
      age,
      siblings: plan.siblings ?? (story.ages[1] <= 0 ? chance.whole(0, 1) : siblingCount(chance)),
      border: plan.isBorder,
      school:
        organisation.kind === 'school_or_college' || organisation.kind === 'early_years_setting'
          ? organisation
          : undefined,
    },
    families.size,
    organisations,
    chance,
  )
  return scene(plan, story, canTell, chance, {
    key,
    known: { family, story, lastOn: day, contacts: [] },
  })
}

function scene(
  plan: Plan,
  story: Story,
  canTell: (telling: Telling) => boolean,
  chance: Chance,
  { key, known }: { readonly key: string; readonly known: Known },
): Scene {
  const wanted = story.tellings.filter(
    ({ level }) => plan.level === undefined || level === plan.level,
  )
  const possible = wanted.filter(canTell)
  const telling = chance.weighted(
    possible.length > 0 ? possible : wanted.length > 0 ? wanted : story.tellings,
    ({ level }) => [0, 0, 34, 46, 20][level] ?? 1,
  )
  const [first, ...rest] = known.family.children
  const together =
    plan.siblings !== undefined ||
    (story.harms.some(harm => wholeHome.has(harm)) && chance.happens(0.7))
  return {
    key,
    family: known.family,
    about: first ? [first, ...(together ? rest : [])] : [],
    earlier: known.contacts,
    isReturning: known.contacts.length > 0,
    story,
    telling,
  }
}

/** A family and an incident for a police notification. */
export function chooseIncident(
  plan: Plan,
  day: string,
  families: Families,
  chance: Chance,
): Chosen & { readonly incident: PoliceIncident } {
  const councilCode = councilFor(plan, chance)
  const back = plan.family
    ? families.get(plan.family)
    : returning(councilCode, day, families, chance)
  const grade =
    plan.grade ?? chance.weighted(['S', 'M', 'H'] as const, each => ({ S: 66, M: 26, H: 8 })[each])
  const incident = chance.pick(policeIncidents.filter(each => each.grade === grade))
  const usable = back && (back.family.children[0]?.bornOn ?? null) !== null ? back : undefined
  const family =
    usable?.family ??
    makeHousehold(
      {
        councilCode,
        onDay: day,
        age: plan.age ?? chance.whole(0, 14),
        siblings: plan.siblings ?? siblingCount(chance),
      },
      families.size,
      organisations,
      chance,
    )
  return {
    key: plan.family ?? usable?.family.id ?? `family-${String(families.size)}`,
    family,
    about: family.children,
    earlier: usable?.contacts ?? [],
    isReturning: (usable?.contacts.length ?? 0) > 0,
    incident,
  }
}

/** About a quarter of what comes is about a family already known. */
function returning(
  councilCode: string,
  day: string,
  families: Families,
  chance: Chance,
): Known | undefined {
  if (!chance.happens(0.27)) return undefined
  const known = [...families].filter(([key, { family, lastOn }]) => {
    const gap = daysBetween(lastOn, day)
    // A family of the plan comes back when the plan says, and at no other time.
    return family.councilCode === councilCode && key === family.id && gap >= 12 && gap <= 330
  })
  return known.length > 0 ? chance.pick(known)[1] : undefined
}

function isOfAge(
  child: DemoChild | undefined,
  day: string,
  youngest: number,
  oldest: number,
): boolean {
  if (!child) return false
  const age = ageOn(child, day)
  return age >= youngest && age <= oldest
}

function ofAgeFor(story: Story, child: DemoChild | undefined, day: string): boolean {
  return isOfAge(child, day, story.ages[0], story.ages[1])
}

function ageOn(child: DemoChild, day: string): number {
  const bornOn = child.bornOn ?? child.dueOn
  return bornOn === null ? -1 : ageInYears(bornOn, day)
}

/** How the agreement check ended, in realistic proportion, and never in a way that the story makes unsafe. */
export function chooseOutcome(
  plan: Plan,
  { story, telling }: Scene,
  care: number,
  chance: Chance,
): OutcomeId {
  if (plan.outcome) return plan.outcome
  if (telling.level === 4) {
    const quiet = new Set(['told-about-touching', 'honour-and-control'])
    if (quiet.has(story.id)) return 'OUT_D'
    return chance.weighted(
      ['OUT_A', 'OUT_D', 'OUT_E1', 'OUT_E2', 'OUT_F'] as const,
      each => ({ OUT_A: 8, OUT_D: 22, OUT_E1: 40, OUT_E2: 18, OUT_F: 12 })[each],
    )
  }
  const declined = care < 0.35 ? 24 : 13
  return chance.weighted(
    ['OUT_I', 'OUT_J', 'OUT_L'] as const,
    each => ({ OUT_I: 78, OUT_J: 7, OUT_L: declined })[each],
  )
}

/** How much care goes into one referral: the agency’s own level at that time, and the day it is having. */
export function careOf({ writing }: DemoOrganisation, progress: number, chance: Chance): number {
  const usual = writing.from + (writing.to - writing.from) * progress
  return Math.max(0.03, Math.min(0.98, usual + chance.wobble() * 0.16))
}

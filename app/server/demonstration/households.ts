/** Invented families. */
import type { Address } from '#app/domain/forms/answers.ts'
import { addDays } from '#app/domain/time/calendar.ts'
import { backgrounds, type FamilyBackground } from '#content/demonstration/families.ts'
import type { DemoOrganisation } from '#content/demonstration/organisations.ts'
import { places, postcodeUnits, streets, type DemoPlace } from '#content/demonstration/places.ts'
import type { Chance } from './chance.ts'
import { dramaMobile, testNhsNumber, testUpn } from './made-up-numbers.ts'

export interface DemoChild {
  /** Empty for a baby not yet born. */
  readonly forename: string
  readonly surname: string
  readonly sex: 'F' | 'M' | 'U'
  readonly bornOn: string | null
  readonly dueOn: string | null
  readonly nhsNumber: string
  readonly upn: string
  readonly school: string
  readonly ethnicity: string
  readonly disability: string
}

export interface DemoAdult {
  readonly name: string
  readonly forename: string
  readonly bornOn: string
  readonly relationship: 'mother' | 'father' | 'stepparent' | 'pregnant_person' | 'grandparent'
  readonly inHousehold: 'yes' | 'sometimes' | 'no'
  readonly responsibility: 'yes' | 'no' | 'notKnown'
  readonly phone: string
}

export interface Household {
  readonly id: string
  readonly surname: string
  readonly councilCode: string
  readonly place: DemoPlace
  readonly address: Address
  readonly addressSince: string
  readonly language: string
  readonly religion: string
  readonly gp: string
  readonly carer: DemoAdult
  /** Father, step-parent or partner. */
  readonly other: DemoAdult
  /** The child a story is about first, then brothers and sisters. */
  readonly children: readonly DemoChild[]
}

export interface HouseholdWish {
  readonly councilCode: string
  /** London day the first child has the age. */
  readonly onDay: string
  readonly age: number
  readonly siblings: number
  readonly border?: boolean
  /** The school the first child goes to, when a school is writing. */
  readonly school?: DemoOrganisation
}

const DAYS_A_YEAR = 365.25

/** Makes a family in which the first child has this age on this day; an age of -1 is an unborn baby. */
export function makeHousehold(
  wish: HouseholdWish,
  nth: number,
  organisations: readonly DemoOrganisation[],
  chance: Chance,
): Household {
  const background = chance.weighted(backgrounds, ({ share }) => share)
  const place = placeFor(wish, chance)
  const surname = chance.pick(background.surnames)
  const ethnicity = chance.happens(0.06) ? 'NOBT' : chance.pick(background.ethnicities)
  const children = childrenFor(
    wish,
    nth,
    surname,
    ethnicity,
    background,
    place,
    organisations,
    chance,
  )
  const born = children.map(({ bornOn }) => bornOn).filter(day => day !== null)
  const eldest = [...born].sort()[0] ?? wish.onDay
  const adultBorn = () => addDays(eldest, -Math.round((19 + chance.next() * 16) * DAYS_A_YEAR))
  const carerForename = chance.pick(background.women)
  const otherForename = chance.pick(background.men)
  const isStep = chance.happens(0.4)
  return {
    id: `family-${String(nth)}`,
    surname,
    councilCode: wish.councilCode,
    place,
    address: {
      line1: `${String(chance.whole(1, 148))} ${chance.pick(streets)}`,
      line2: '',
      town: place.town,
      postcode: `${place.district} ${String(chance.whole(1, 9))}${chance.pick(postcodeUnits)}`,
    },
    addressSince: chance.pick([
      'About two years',
      'Since last summer',
      'Since birth',
      'About six months',
      'A few weeks',
    ]),
    language: chance.pick(background.languages),
    religion: background.religion,
    gp: chance.pick(
      organisations.filter(
        ({ kind, councilCode }) => kind === 'gp' && councilCode === wish.councilCode,
      ),
    ).name,
    carer: {
      name: `${carerForename} ${surname}`,
      forename: carerForename,
      bornOn: adultBorn(),
      relationship: wish.age < 0 ? 'pregnant_person' : 'mother',
      inHousehold: 'yes',
      responsibility: 'yes',
      phone: dramaMobile(nth * 7),
    },
    other: {
      name: `${otherForename} ${isStep ? chance.pick(background.surnames) : surname}`,
      forename: otherForename,
      bornOn: adultBorn(),
      relationship: isStep ? 'stepparent' : 'father',
      inHousehold: chance.pick(['yes', 'yes', 'sometimes', 'no']),
      responsibility: isStep ? 'no' : chance.pick(['yes', 'yes', 'notKnown']),
      phone: dramaMobile(nth * 7 + 3),
    },
    children,
  }
}

function placeFor({ councilCode, border, school }: HouseholdWish, chance: Chance): DemoPlace {
  const inCouncil = places.filter(place => place.councilCode === councilCode)
  const atBorder = inCouncil.filter(place => place.border)
  const nearSchool = inCouncil.filter(({ town }) => town === school?.town)
  if (!border && nearSchool.length > 0) return chance.pick(nearSchool)
  return chance.weighted(border && atBorder.length > 0 ? atBorder : inCouncil, ({ share }) => share)
}

function childrenFor(
  wish: HouseholdWish,
  nth: number,
  surname: string,
  ethnicity: string,
  background: FamilyBackground,
  place: DemoPlace,
  organisations: readonly DemoOrganisation[],
  chance: Chance,
): readonly DemoChild[] {
  const used = new Set<string>()
  const named = (sex: 'F' | 'M'): string => {
    const names = (sex === 'F' ? background.girls : background.boys).filter(name => !used.has(name))
    const name = chance.pick(names)
    used.add(name)
    return name
  }
  const firstAge = wish.age + chance.next() * 0.9
  const ages = [firstAge]
  for (let more = 0; more < wish.siblings; more += 1) {
    const gap = (1.2 + chance.next() * 2.6) * (more + 1)
    const younger = firstAge - gap
    const age = younger > 0.2 && chance.happens(0.5) ? younger : Math.max(firstAge, 0) + gap
    if (age < 17.5) ages.push(age)
  }
  return ages.map((age, index): DemoChild => {
    if (age < 0) {
      const dueOn = addDays(wish.onDay, chance.whole(40, 170))
      return {
        forename: '',
        surname,
        sex: 'U',
        bornOn: null,
        dueOn,
        nhsNumber: '',
        upn: '',
        school: '',
        ethnicity,
        disability: 'NONE',
      }
    }
    const sex = chance.happens(0.5) ? 'F' : 'M'
    const bornOn = addDays(wish.onDay, -Math.max(9, Math.round(age * DAYS_A_YEAR)))
    const number = nth * 6 + index
    const isTaught = age >= 4.3
    return {
      forename: named(sex),
      surname,
      sex,
      bornOn,
      dueOn: null,
      nhsNumber: testNhsNumber(number),
      upn: isTaught ? testUpn(number, Number(bornOn.slice(0, 4)) + 5) : '',
      school: schoolFor(age, index, wish, place, organisations, chance),
      ethnicity,
      disability: chance.happens(0.85)
        ? 'NONE'
        : chance.pick(['AUT', 'LD', 'COMM', 'BEH', 'HEAR', 'CON']),
    }
  })
}

function schoolFor(
  age: number,
  index: number,
  { school, councilCode }: HouseholdWish,
  place: DemoPlace,
  organisations: readonly DemoOrganisation[],
  chance: Chance,
): string {
  if (index === 0 && school) return school.name
  const phase =
    age < 2
      ? undefined
      : age < 4.3
        ? /nursery|pre-school/i
        : age < 11.2
          ? /primary/i
          : age < 16.3
            ? /secondary/i
            : /college/i
  if (!phase) return 'Not yet at nursery'
  const local = organisations.filter(
    each => each.councilCode === councilCode && phase.test(each.service),
  )
  const near = local.filter(({ town }) => town === place.town)
  const choice = near.length > 0 ? near : local
  return choice.length > 0 ? chance.pick(choice).name : 'Not known'
}

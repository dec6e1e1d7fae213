/** What one professional knows about one family, as data items, told with as much care as they take. */
import type { OutcomeId } from '#app/domain/consent/tree.ts'
import { notKnown } from '#app/domain/forms/answers.ts'
import { addDays } from '#app/domain/time/calendar.ts'
import { ageInYears } from '#app/domain/time/age.ts'
import { counted } from '#app/domain/time/words.ts'
import { londonDay, londonTime } from '#app/domain/time/london.ts'
import {
  contingency,
  earlierWorries,
  goodPeople,
  goodPeopleUnborn,
  ownActions,
  safetyNow,
  shortAccounts,
  shortAsks,
  shortImpact,
  shortOwnActions,
  shortReasons,
  shortWorries,
  untoldParents,
  unwillingParents,
  whatIsDifferent,
} from '#content/demonstration/short-writing.ts'
import type { Story, Telling } from '#content/demonstration/story.ts'
import type { Chance } from './chance.ts'
import type { Facts } from './fill-form.ts'
import type { DemoAdult, DemoChild, Household } from './households.ts'
import type { Words } from './tell.ts'

export interface Occasion {
  readonly family: Household
  /** Children the referral is about, the first being the one the story follows. */
  readonly about: readonly DemoChild[]
  readonly story: Story
  readonly telling: Telling
  readonly outcome: OutcomeId
  readonly agencyKind: string
  readonly author: {
    readonly jobTitle: string
    readonly phone: string
    readonly email: string
    readonly isLead: boolean
    readonly name: string
  }
  readonly at: Date
  readonly eventOn: string
  readonly eventTime: string
  /** 0 to 1: how much is written. */
  readonly care: number
  readonly earlier: number
  readonly addressUnknown: boolean
  readonly words: Words
  readonly others: readonly { readonly name: string; readonly service: string }[]
}

/** Everything the full and the urgent form may ask. Nothing is left for the form to guess. */
export function referralFacts(occasion: Occasion, chance: Chance): Facts {
  const { story, telling, words, care, about, family, agencyKind, outcome } = occasion
  const { author, at, eventOn } = occasion
  const careful = (needed: number) => care + chance.wobble() * 0.1 > needed
  const choose = (good: readonly string[], short: readonly string[], needed: number): string =>
    words(chance.pick(careful(needed) ? good : short)).replace('{level}', String(telling.level))
  const isUrgent = telling.level === 4
  const day = londonDay(at)
  const account = careful(0.32) ? words(telling.what) : words(chance.pick(shortAccounts))
  const help = careful(0.45) ? story.help : []
  const isUnborn = story.ages[0] < 0
  const others = family.children.filter(child => !about.includes(child))
  const isProtection = ['OUT_A', 'OUT_D', 'OUT_E1', 'OUT_E2', 'OUT_F'].includes(outcome)
  const isHarmByOther = story.person === 'other'
  const quietly = outcome === 'OUT_D'
  const isSchool = agencyKind === 'school_or_college' || agencyKind === 'early_years_setting'
  const safetyKind = isUnborn
    ? 'unborn'
    : isUrgent
      ? 'serious'
      : story.harms.includes('domestic_abuse')
        ? 'abuse'
        : 'usual'
  const isVeryYoung = isUnborn || (about[0]?.bornOn ?? '') > addDays(day, -1100)
  const pattern = words(chance.pick(story.pattern))
  return {
    values: {
      agencyKind,
      agreementOutcome: outcome,
      'safety.dangerNow': outcome === 'OUT_A' ? 'yes' : 'no',
      'safety.phoned': isUrgent ? (careful(0.2) ? 'yes' : 'tried') : 'no',
      'safety.phonedOn': day,
      'safety.phonedTime': londonTime(new Date(at.getTime() - 55 * 60_000)),
      'safety.phonedWhom': 'The duty worker',
      childrenLeaveAt: agencyKind === 'school_or_college' ? 'School ends at 3:15pm' : undefined,
      'route.purpose': occasion.earlier > 0 && chance.happens(0.3) ? 'moreInformation' : 'new',
      'household.fathers': careful(0.4) ? 'all' : 'notKnown',
      'household.otherChildren': others.length > 0 ? 'yes' : careful(0.3) ? 'no' : 'notKnown',
      'household.atHome': `${family.carer.name}, ${family.carer.relationship === 'mother' ? 'mother' : 'who is pregnant'}. ${family.other.name} is there ${family.other.inHousehold === 'yes' ? 'most days' : 'sometimes'}.`,
      'concern.account': account,
      'concern.pattern': careful(0.42) ? pattern : notKnown,
      'concern.direction': /worse|more|slip|slide/i.test(pattern)
        ? 'worse'
        : chance.pick(occasion.earlier > 0 ? ['worse', 'same'] : ['first', 'same']),
      'concern.harmTypes': story.harms,
      'harm.person': harmBy(occasion),
      'harm.access': isHarmByOther ? (family.other.inHousehold === 'no' ? 'no' : 'yes') : 'yes',
      'harm.worksWithChildren': chance.happens(0.8) ? 'no' : 'notKnown',
      'injury.present': telling.injury ? 'yes' : 'no',
      'injury.detail': telling.injury,
      'injury.seenByHealth': agencyKind === 'school_or_college' ? 'no' : 'yes',
      'concern.dayInLife': careful(0.5) ? words(chance.pick(story.day)) : notKnown,
      'concern.worry': choose(story.worry, shortWorries, 0.36),
      'concern.level': String(telling.level),
      'concern.levelReason': choose([telling.reason], shortReasons, 0.4),
      'concern.levelWhyNot': careful(0.72) ? whyNot(telling.level) : undefined,
      'history.earlierWorries': careful(0.45)
        ? words(isUnborn ? 'Nothing was known before {month}.' : chance.pick(earlierWorries))
        : notKnown,
      'history.earlyHelp': help.length > 0 ? 'yes' : careful(0.3) ? 'no' : 'notKnown',
      'history.earlierReferrals':
        occasion.earlier > 0 && careful(0.4)
          ? `${occasion.earlier === 1 ? 'One earlier referral' : `${String(occasion.earlier)} earlier referrals`} that we know of, most lately this year.`
          : careful(0.55)
            ? 'None that we know of.'
            : notKnown,
      'history.whatDifferent':
        occasion.earlier > 0 && careful(0.5) ? words(chance.pick(whatIsDifferent)) : undefined,
      'history.helpTried': help.length > 0 ? 'yes' : careful(0.4) ? 'no' : 'notKnown',
      'strengths.people': careful(0.46)
        ? words(chance.pick(isUnborn ? goodPeopleUnborn : goodPeople))
        : notKnown,
      'strengths.working': careful(0.52) ? words(chance.pick(story.working)) : notKnown,
      childViewsSought: isVeryYoung ? 'tooYoung' : careful(0.5) ? 'yes' : 'no',
      'views.child': words(chance.pick(voicesOf(story))),
      'views.childNotSought': isUnborn
        ? 'The baby is not born.'
        : isVeryYoung
          ? words('{child} is too young to say in words. We have written down what we saw.')
          : words('There was no chance to speak with {him} alone.'),
      'views.parents': careful(0.44) ? words(chance.pick(parentsFor(occasion))) : notKnown,
      'ask.want': choose([askFor(story, telling.level)], shortAsks, 0.4),
      'ask.ownActions': choose(
        ownActions[isUnborn ? 'unborn' : isSchool ? 'school' : 'elsewhere'],
        shortOwnActions,
        0.42,
      ),
      'ask.safetyNow': careful(0.5) ? words(chance.pick(safetyNow[safetyKind])) : notKnown,
      'ask.contingency': careful(0.66)
        ? words(chance.pick(contingency[isUnborn ? 'unborn' : 'born']))
        : undefined,
      'agencies.known': occasion.others.length > 0 && careful(0.4) ? 'yes' : 'notKnown',
      ...familyFacts(occasion, isProtection),
      'referrer.role': author.jobTitle,
      'referrer.relationship': careful(0.35)
        ? chance.pick([
            'I have known the family for two years',
            'First met on the day of this referral',
            'I see them most weeks',
            'Since September',
          ])
        : 'Professional',
      'referrer.phone': author.phone,
      'referrer.email': author.email,
      'referrer.outOfHours': careful(0.7)
        ? `${author.name}, on the same number until 8pm`
        : undefined,
      'referrer.leadTold': author.isLead ? 'iAmLead' : 'yes',
      'referrer.protectIdentity': quietly && chance.happens(0.2) ? 'yes' : 'no',
      'referrer.protectWhy': 'The person who is a worry has threatened staff before.',
      'declaration.accurate': ['accurate'],
      keepsCopy: agencyKind === 'school_or_college' ? 'yes' : 'notNeeded',
      'declaration.familyCopy': quietly ? 'no' : chance.pick(['yes', 'someOnly', 'notSure']),
    },
    lists: {
      children: about.map((child, index) => childFacts(child, index, occasion, careful, chance)),
      adults: adultsOf(occasion, careful),
      otherChildren: others.map(child => ({
        values: {
          'otherChild.name': child.forename ? `${child.forename} ${child.surname}` : notKnown,
          'otherChild.bornOn': child.bornOn,
          'otherChild.relationship': 'Brother or sister',
          'otherChild.livesWhere': 'In the same home',
          'otherChild.worried': chance.pick(['no', 'notSure', 'notSure']),
        },
      })),
      events: [
        {
          values: {
            'event.what': account,
            'event.on': careful(0.3) ? eventOn : undefined,
            'event.time': careful(0.5) ? occasion.eventTime : undefined,
            'event.where': careful(0.4) ? words(telling.where) : undefined,
            'event.source': telling.source,
            'event.restrictedSource': 'no',
            'event.sourceDetail': careful(0.4) ? words('Seen or heard by {staff}') : notKnown,
            'event.words': telling.words && careful(0.5) ? telling.words : undefined,
          },
        },
      ],
      previousHelp: help.map(([what, result]) => ({
        values: {
          'help.what': words(what),
          'help.when': words('From {since}'),
          'help.who': 'Our service, with the family',
          'help.result': words(result),
        },
      })),
      agencies: occasion.others.map(({ name, service }) => ({
        values: {
          'agency.name': name,
          'agency.role': service,
          'agency.contact': notKnown,
          'agency.knows': careful(0.6) ? 'How the family has been over the last year' : undefined,
        },
      })),
    },
  }
}

const tooYoungToSay =
  '{child} is too young to say in words. {He} was watchful at first and settled when held.'

/** What a child who can speak has said or shown; an unborn baby’s story has only what others say. */
function voicesOf({ voice, ages }: Story): readonly string[] {
  const said = voice.filter(each => !/too young|not been seen|was not asked/.test(each))
  return said.length > 0 && ages[0] >= 0 ? said : voice
}

/**
 * Effects are listed mildest first, so that a lower level is not told with the worst of them, and a child too
 * young for school is not told with lessons.
 */
function impactsOf({ impact, ages }: Story, level: number, age: number): readonly string[] {
  if (age >= 0 && age < 4 && ages[1] > 4) {
    const young = impact.filter(
      each => !/lesson|attend|read|PE|trip|school|year|class|friend/i.test(each),
    )
    return young.length > 0
      ? young
      : [
          '{child} is clingy, wakes often and has stopped playing away from an adult. Without a change {his} development will suffer.',
        ]
  }
  return level === 2 ? impact.slice(0, 1) : impact
}

/** What is asked for is listed most serious first; level 3 asks for no meeting of tonight’s kind. */
function askFor({ ask, tellings }: Story, level: number): string {
  const first = ask[0] ?? ''
  const last = ask.at(-1) ?? ''
  if (level === Math.max(...tellings.map(telling => telling.level))) return first
  if (level === 2) return last
  return /strategy|tonight|today/.test(first) ? last : first
}

function parentsFor({ outcome, story }: Occasion): readonly string[] {
  if (['OUT_A', 'OUT_D', 'OUT_F'].includes(outcome)) return untoldParents
  if (outcome === 'OUT_E2' || outcome === 'OUT_L') return story.unwilling ?? unwillingParents
  return story.parents
}

function harmBy({ story, family }: Occasion): unknown {
  if (story.person === 'other') return family.other.name
  if (story.person === 'carer') return family.carer.name
  return notKnown
}

function whyNot(level: number): string {
  if (level === 2)
    return 'Not level 3: one service can meet this with the family, who have agreed. Not level 1: it will not get better by itself.'
  if (level === 3)
    return 'Not level 4: nothing suggests significant harm today, and we will phone if that changes. Not level 2: early help has been tried.'
  return 'Not level 3: waiting for an assessment could leave the child to be harmed.'
}

/** What the outcome of the agreement check asks to be recorded. */
function familyFacts(
  { outcome, family, eventOn, at, telling }: Occasion,
  isProtection: boolean,
): Readonly<Record<string, unknown>> {
  const carer = family.carer
  const unborn = carer.relationship === 'pregnant_person'
  return {
    'family.told': outcome === 'OUT_L' ? 'yes' : outcome === 'OUT_A' ? 'notYet' : 'yes',
    'family.toldWho': carer.name,
    'family.toldOn': [eventOn, londonDay(at)].sort()[1] ?? eventOn,
    'family.toldHow': family.addressSince === 'A few weeks' ? 'phone' : 'inPerson',
    'family.toldLanguage':
      family.language === 'eng' ? 'English' : 'Their first language, with an interpreter',
    'family.whoAgreed': `${carer.name}, ${unborn ? 'who is pregnant' : 'mother'}`,
    'family.prBasis': unborn ? 'pregnantPerson' : 'mother',
    agreedExplained:
      'What we would share, with whom and why, what may happen next, and that she may say no.',
    'family.limits': `${carer.name} does not want the housing provider or the school office to be told.`,
    'family.notToldReasons': telling.picks.includes('IDN-009')
      ? ['forced_marriage_or_hba', 'child_silenced_or_moved']
      : telling.picks.includes('HLT-041')
        ? ['carer_is_suspect_sexual_abuse', 'evidence_or_investigation']
        : ['greater_risk_to_child', 'child_silenced_or_moved'],
    'family.notToldDetail':
      outcome === 'OUT_A'
        ? 'There has been no time: we acted first to keep the child safe.'
        : isProtection
          ? 'Telling the family first could put the child in more danger tonight. The front door advised us to wait.'
          : 'There has been no safe time to talk with them yet.',
    'family.authoriser': 'The designated safeguarding lead',
    'family.attempts':
      'Phoned twice and visited once on the day. Nobody answered. We did not wait.',
    'family.duty': 'Agreed protocol between the police and the council',
    'family.rationale':
      outcome === 'OUT_L'
        ? 'The parent does not want help. We think the front door should know, because worries have been growing and it is fairer to the child to share than not to.'
        : 'The parent was told and does not agree. We are sharing because the child may be suffering significant harm.',
  }
}

function childFacts(
  child: DemoChild,
  index: number,
  occasion: Occasion,
  careful: (needed: number) => boolean,
  chance: Chance,
): Facts {
  const { family, story, words, at, telling } = occasion
  const day = londonDay(at)
  const name = child.forename || 'the baby'
  const isMain = index === 0
  const age = child.bornOn === null ? -1 : ageInYears(child.bornOn, day)
  const brother = child.sex === 'M' ? 'his' : 'her'
  const confidential =
    telling.picks.includes('SAF-019') || telling.picks.includes('SAF-006') ? 'yes' : 'no'
  return {
    values: {
      'child.born': child.bornOn === null ? 'unborn' : 'yes',
      'child.forename': child.forename,
      'child.surname': child.surname,
      'child.knownAs': child.bornOn === null ? `Unborn baby of ${family.carer.name}` : undefined,
      'child.bornOn': careful(0.12) ? child.bornOn : undefined,
      'child.ageEstimate': age >= 0 ? counted(age, 'year') : undefined,
      'child.dueOn': child.dueOn,
      'child.sex': child.sex,
      'child.addressConfidential': confidential,
      'child.address': occasion.addressUnknown ? notKnown : family.address,
      'child.addressSince': careful(0.6) ? family.addressSince : undefined,
      'child.whereNow': telling.level === 4 || careful(0.5) ? whereNow(occasion, age) : notKnown,
      'child.school': age < 0 ? undefined : child.school,
      'child.schoolYear':
        age >= 5 && careful(0.4) ? `Year ${String(Math.min(13, age - 4))}` : undefined,
      'child.attendance':
        age >= 5 && isMain && careful(0.45) ? words('{now%}, was {was%} last year') : undefined,
      'child.upn':
        careful(0.55) && occasion.agencyKind === 'school_or_college' ? child.upn : undefined,
      'child.gp': careful(0.3) ? family.gp : notKnown,
      'child.healthVisitor':
        age < 5 && careful(0.6) ? 'Charnbrook health visiting team' : undefined,
      'child.nhsNumber':
        !/school|college/.test(occasion.agencyKind) || careful(0.9) ? child.nhsNumber : undefined,
      'child.ethnicity': careful(0.25) ? child.ethnicity : notKnown,
      'child.religion': careful(0.5) ? family.religion : notKnown,
      'child.language': careful(0.2) ? family.language : notKnown,
      'child.interpreter': family.language === 'eng' ? 'no' : careful(0.4) ? 'yes' : 'notKnown',
      'child.disability': careful(0.3) ? [child.disability] : notKnown,
      'child.sen':
        age < 4
          ? 'none'
          : careful(0.4)
            ? child.disability === 'NONE'
              ? 'none'
              : 'support'
            : notKnown,
      'child.status': careful(0.4) ? [chance.happens(0.12) ? 'earlyHelp' : 'none'] : notKnown,
      'child.circumstances':
        story.id === 'young-carer'
          ? ['youngCarer']
          : story.id === 'living-with-others'
            ? ['privateFostering']
            : undefined,
      'child.impact': isMain
        ? words(chance.pick(careful(0.38) ? impactsOf(story, telling.level, age) : shortImpact))
        : careful(0.4)
          ? siblingImpact(name, age, brother)
          : 'As above.',
      'child.voice': isMain
        ? careful(0.42)
          ? words(age >= 0 && age < 3 ? tooYoungToSay : chance.pick(voicesOf(story)))
          : notKnown
        : careful(0.6)
          ? `${capital(name)} was not spoken to alone. ${capital(name)} stayed close to the older children.`
          : notKnown,
    },
  }
}

function siblingImpact(name: string, age: number, brother: string): string {
  if (age < 3) {
    return `${name} is too young to understand and lives with the same worry. ${name} is clingy and wakes often.`
  }
  return `${name} lives with the same worry. ${name} has become quieter, and does what ${brother} brother or sister does to keep things calm.`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function whereNow({ agencyKind, family }: Occasion, age: number): string {
  if (agencyKind === 'school_or_college') return 'In school until 3:15pm'
  if (/emergency|ward|ambulance/.test(agencyKind)) return 'In hospital with a nurse'
  return age < 4 ? `At home with ${family.carer.forename}` : 'At home'
}

function adultsOf(
  { family, story, outcome }: Occasion,
  careful: (needed: number) => boolean,
): readonly Facts[] {
  const unsafe = story.harms.includes('domestic_abuse')
  const one = (adult: DemoAdult, isCarer: boolean): Facts => ({
    values: {
      'adult.name': adult.name,
      'adult.relationship': adult.relationship,
      'adult.bornOn': careful(0.4) ? adult.bornOn : notKnown,
      'adult.inHousehold': adult.inHousehold,
      'adult.parentalResponsibility':
        adult.relationship === 'pregnant_person' ? 'no' : adult.responsibility,
      'adult.prBasis': adult.relationship === 'mother' ? 'mother' : 'birthCertificate',
      'adult.phone': isCarer || careful(0.6) ? adult.phone : notKnown,
      'adult.contactSafe': unsafe ? (isCarer ? ['call'] : ['none']) : ['call', 'text'],
      'adult.needs':
        isCarer && story.harms.includes('parental_mental_health')
          ? 'Low mood. Prefers calls in the afternoon.'
          : undefined,
    },
  })
  const knowsOther = careful(0.34) || story.person === 'other' || outcome === 'OUT_D'
  return [one(family.carer, true), ...(knowsOther ? [one(family.other, false)] : [])]
}

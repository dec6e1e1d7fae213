/** What a front door decides in the demonstration: varied, and always within the rules the product holds people to. */
import { labelOf, type ContactOutcomeCode } from '#app/domain/partnership/codes.ts'
import type { LevelNumber } from '#app/domain/partnership/partnership.ts'
import type { Sent } from '#app/domain/referral/referral.ts'
import {
  offeredOutcomes,
  type DecisionFacts,
  type NoFurtherActionAnswers,
} from '#app/domain/triage/outcomes.ts'
import { contactOutcomes } from '#content/code-sets/contact-outcomes.ts'
import {
  decisionWords,
  historyAgain,
  historyFirst,
} from '#content/demonstration/front-door-words.ts'
import type { Chance } from './chance.ts'

type Weights = readonly (readonly [code: ContactOutcomeCode, weight: number])[]

export interface Decided {
  readonly outcomeCode: ContactOutcomeCode
  readonly level: LevelNumber
  readonly rationale: string
  readonly historyConsidered: string
  readonly noFurtherAction: NoFurtherActionAnswers | null
  readonly actions: readonly string[]
  /** What the sender is told. */
  readonly reason: string
  readonly nextSteps: string
}

export interface ToDecide {
  readonly sent: Pick<
    Sent,
    'urgency' | 'levelStated' | 'agreementOutcome' | 'councilCode' | 'harmTags'
  >
  readonly facts: DecisionFacts
  readonly policeGrade?: 'S' | 'M' | 'H'
  /** Earlier contacts about the child. */
  readonly earlier: number
  /** Set when the demonstration needs a particular outcome. */
  readonly wanted?: ContactOutcomeCode
}

const byGrade: Readonly<Record<'S' | 'M' | 'H', Weights>> = {
  S: [
    ['C01', 24],
    ['C02', 54],
    ['C08', 12],
    ['C04', 8],
    ['C03', 2],
  ],
  M: [
    ['C02', 30],
    ['C04', 22],
    ['C06', 26],
    ['C08', 12],
    ['C01', 10],
  ],
  H: [
    ['C07', 50],
    ['C06', 38],
    ['C08', 12],
  ],
}
const byLevel: Readonly<Record<2 | 3 | 4, Weights>> = {
  2: [
    ['C04', 48],
    ['C02', 24],
    ['C03', 10],
    ['C01', 11],
    ['C05', 7],
  ],
  3: [
    ['C06', 46],
    ['C04', 26],
    ['C02', 11],
    ['C08', 8],
    ['C01', 6],
    ['C05', 3],
  ],
  4: [
    ['C07', 60],
    ['C06', 18],
    ['C09', 9],
    ['C08', 13],
  ],
}
const shared: Weights = [
  ['C02', 52],
  ['C01', 34],
  ['C08', 14],
]

/** Councils differ most in how much ends with no further action: domain reference, statistics. */
const closesMore: Readonly<Record<string, number>> = { '855': 1, '856': 1.7, '857': 2.4 }

export function decide(item: ToDecide, chance: Chance): Decided {
  const code = item.wanted ?? outcomeFor(item, chance)
  const words = decisionWords[code] ?? { rationale: [''], told: [''], actions: [] }
  const meaning = contactOutcomes.find(entry => entry.code === code)
  return {
    outcomeCode: code,
    level: levelOf(code, item),
    rationale: [chance.pick(words.rationale), extraReason(code, item)].join(' ').trim(),
    historyConsidered:
      code === 'C08' && item.earlier === 0
        ? 'No earlier contact in the portal. The council’s own records show open work with this family.'
        : historyWords(item.earlier, chance),
    noFurtherAction: code === 'C01' ? closing(item, chance) : null,
    actions: words.actions,
    reason: chance.pick(words.told),
    nextSteps: meaning?.next ?? labelOf(contactOutcomes, code),
  }
}

function outcomeFor(item: ToDecide, chance: Chance): ContactOutcomeCode {
  const { sent, facts, policeGrade } = item
  const [main] = facts.harmTags.filter(
    tag => tag === 'private_fostering' || tag === 'radicalisation',
  )
  if (main === 'private_fostering') return 'C10'
  if (main === 'radicalisation') return 'C14'
  const level =
    sent.levelStated === 4 || sent.urgency === 'act_now' ? 4 : sent.levelStated === 2 ? 2 : 3
  const weights =
    facts.agreementOutcome === 'OUT_L'
      ? shared
      : policeGrade
        ? byGrade[policeGrade]
        : byLevel[level]
  const offered = new Set(offeredOutcomes(facts))
  const open = weights.filter(([code]) => offered.has(code))
  const closer = closesMore[sent.councilCode] ?? 1
  const [code] = chance.weighted(open, ([each, weight]) =>
    each === 'C01' ? weight * closer : weight,
  )
  return code
}

/** The level each outcome usually goes with; linking to open work keeps the level it came with. */
const usualLevel: Partial<Readonly<Record<ContactOutcomeCode, LevelNumber>>> = {
  C01: 1,
  C03: 1,
  C04: 2,
  C06: 3,
  C07: 4,
  C09: 4,
  C10: 3,
}

function levelOf(code: ContactOutcomeCode, { sent, policeGrade }: ToDecide): LevelNumber {
  if (code !== 'C08' && code !== 'C14') return usualLevel[code] ?? 2
  return policeGrade === 'H' || sent.levelStated === 4 ? 4 : 3
}

/** Early help needs agreement and an assessment without it needs a reason; both are written down. */
function extraReason(code: ContactOutcomeCode, { facts }: ToDecide): string {
  const agreed = ['OUT_E1', 'OUT_I', 'OUT_J'].includes(facts.agreementOutcome ?? '')
  const protection = ['OUT_A', 'OUT_D', 'OUT_E2', 'OUT_F'].includes(facts.agreementOutcome ?? '')
  if (agreed) return ''
  if (code === 'C04')
    return 'The mother was asked by telephone on a safe number and agreed to early help.'
  if (code === 'C06' && !protection) {
    return 'Opened although nobody has been asked to agree, because the effect on the children is too great to wait.'
  }
  return ''
}

function historyWords(earlier: number, chance: Chance): string {
  if (earlier === 0) return chance.pick(historyFirst)
  return chance
    .pick(historyAgain)
    .replace(
      'There have been {n} earlier contacts. They are',
      earlier === 1
        ? 'There has been 1 earlier contact. It is'
        : `There have been ${String(earlier)} earlier contacts. They are`,
    )
    .replaceAll('{n}', String(earlier))
    .replaceAll('{next}', String(earlier + 1))
}

function closing({ facts }: ToDecide, chance: Chance): NoFurtherActionAnswers {
  return {
    checksDone: chance.pick([
      'Own records, school and health visitor',
      'Own records, police and GP',
      'Own records and the school nurse',
    ]),
    parentSpokenTo: chance.pick([
      'The mother, by telephone, with her agreement to the checks',
      'The mother, by telephone. The father did not answer',
      'Not spoken to: it was not safe to ring. The sender will speak with her',
    ]),
    earlyHelpConsidered: chance.pick([
      'Offered and declined for now. The school has the number',
      'Not needed: the school’s own plan meets the need',
    ]),
    feedback: 'The sender is told what was checked and when to come back',
    ...(facts.noFurtherActionOnSameIssue >= 2
      ? { secondReviewer: 'A second manager read the whole history and agreed' }
      : {}),
  }
}

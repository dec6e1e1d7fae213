/** What a referral carries from the guide, ready to read: the same for its sender, the front door and paper. */
import { dateAndTime } from '../time/words.ts'
import type { ShownDuty } from './duty-routes.ts'
import type { OwnLevelAnswers } from './own-level.ts'
import type { ThresholdSnapshot } from './snapshot.ts'

export interface RecordLine {
  readonly label: string
  readonly words: string
}

export interface GuideRecord {
  readonly version: string
  readonly words: string
  /** "No food in the house (usually level 3)", strengths apart. */
  readonly indicators: readonly string[]
  /** Which of them mean phone now. */
  readonly phoneNow: readonly string[]
  readonly strengths: readonly string[]
  readonly age: string | null
  readonly protective: string | null
  /** The sender's own level and reasons; empty when none was given. */
  readonly own: readonly RecordLine[]
  /** "Read by Maya Patel on 20 November 2026 at 3:25pm". */
  readonly phoneNowRead: string | null
  readonly duties: readonly ShownDuty[]
  /** Whether this referral was made when an own level was asked for. */
  readonly asksOwn: boolean
  /** False for a record that holds an own level and no picks. */
  readonly hasPicks: boolean
}

export function guideRecord(kept: ThresholdSnapshot): GuideRecord {
  const worded = ({ text, level }: ThresholdSnapshot['indicators'][number]) =>
    `${text} (usually level ${level})`
  const read = kept.phoneNowRead
  return {
    version: kept.guideVersion,
    words: kept.picture,
    indicators: kept.indicators.filter(({ strength }) => strength !== true).map(worded),
    phoneNow: kept.indicators.filter(({ immediate }) => immediate).map(worded),
    strengths: kept.indicators.filter(({ strength }) => strength === true).map(({ text }) => text),
    age: kept.age?.words ?? null,
    protective: kept.protective ?? null,
    own: ownLines(kept),
    phoneNowRead: read ? `Read by ${read.byName} on ${dateAndTime(new Date(read.at))}` : null,
    duties: kept.duties ?? [],
    asksOwn: kept.form === 2,
    hasPicks: kept.indicators.length > 0,
  }
}

function ownLines({ own, ownTyped, levels }: ThresholdSnapshot): readonly RecordLine[] {
  if (!own) return ownTyped ? typedLines(ownTyped) : []
  const { level, why, whyNotAbove, whyNotBelow, differsBecause, whyNot } = own
  const shown = levels?.highest ?? null
  return [
    { label: 'Own level', words: `Level ${level}, ${own.levelName}` },
    ...line('Why this level', why),
    ...line('Why not the level above or below', whyNot),
    ...line(`Why not level ${level + 1}`, whyNotAbove),
    ...line(`Why not level ${level - 1}`, whyNotBelow),
    ...line(
      shown === null || shown === level
        ? 'About the picture'
        : `Why not what the picture shows, level ${shown}`,
      differsBecause,
    ),
    { label: 'Said by', words: `${own.byName} on ${dateAndTime(new Date(own.at))}` },
  ]
}

/** What was begun and not finished, as typed. */
function typedLines(typed: OwnLevelAnswers): readonly RecordLine[] {
  const { ownLevel, whyLevel, whyNotAbove, whyNotBelow, differsBecause } = typed
  return [
    {
      label: 'Own level',
      words: ownLevel === '' ? 'Not finished' : `Level ${ownLevel}, not finished`,
    },
    ...line('Why this level', whyLevel),
    ...line('Why not the level above', whyNotAbove),
    ...line('Why not the level below', whyNotBelow),
    ...line('About the picture', differsBecause),
  ]
}

function line(label: string, words: string | null | undefined): readonly RecordLine[] {
  return words === null || words === undefined || words.trim() === '' ? [] : [{ label, words }]
}

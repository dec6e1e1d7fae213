import type { LevelNumber } from '../partnership/partnership.ts'
import { share, type Share } from './share.ts'

/** The level a referrer stated and the level the front door decided. */
export interface LevelPair {
  readonly stated: LevelNumber
  readonly decided: LevelNumber
}

/** How often referrers and the front door saw the same level, and which way they differed. */
export interface LevelAgreement {
  readonly same: Share
  /** The front door decided a higher level than was stated. */
  readonly decidedHigher: Share
  readonly decidedLower: Share
}

/** Compares stated with decided levels. Neither is taken to be right: a gap is a reason to talk. */
export function levelAgreement(pairs: readonly LevelPair[]): LevelAgreement {
  const shareOf = (holds: (pair: LevelPair) => boolean): Share =>
    share(pairs.filter(holds).length, pairs.length)
  return {
    same: shareOf(({ stated, decided }) => decided === stated),
    decidedHigher: shareOf(({ stated, decided }) => decided > stated),
    decidedLower: shareOf(({ stated, decided }) => decided < stated),
  }
}

import type { Guide } from '#app/domain/threshold/guide.ts'
import { readIndicators } from '#app/domain/threshold/read-indicators.ts'
import { language } from '../language/language.ts'
import { councils } from './councils.ts'
import { areas, domains } from './domains.ts'
import { harms } from './harms.ts'
import indicators from './indicators.csv?raw'
import { levels } from './levels.ts'
import { principles } from './principles.ts'
import { synonyms } from './synonyms.ts'

/** Own wording, informed by the pattern of published threshold documents; none of it is an official text. */
export const guide: Guide = {
  id: '2026-11',
  effectiveOn: '2026-11-01',
  reviewOn: '2027-11-01',
  changes: 'First version.',
  approved: false,
  areas,
  domains,
  harms,
  levels,
  councils,
  principles,
  synonyms,
  language,
  indicators: readIndicators(indicators),
}

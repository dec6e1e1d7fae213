import type { Language } from '#app/domain/threshold/evaluate/language.ts'
import { readWeights } from '#app/domain/threshold/evaluate/weights.ts'
import { concepts } from './concepts.ts'
import { cues } from './cues.ts'
import { ordinaryWords, people, sameWords } from './people.ts'
import { rules, unmistakable } from './rules.ts'
import weights from './weights.tsv?raw'

/** How people describe worries about children, for the guide's search and for testing it against audits. */
export const language: Language = {
  sameWords,
  ordinaryWords,
  people,
  cues,
  concepts,
  rules,
  unmistakable,
  weights: readWeights(weights),
}

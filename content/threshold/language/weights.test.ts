import { expect, it } from 'vitest'
import { z } from 'zod'
import type { Level } from '#app/domain/threshold/guide.ts'
import { cluesOf } from '#app/domain/threshold/evaluate/clues.ts'
import { learnWeights } from '#app/domain/threshold/evaluate/learn-weights.ts'
import { readConcepts } from '#app/domain/threshold/evaluate/read-concepts.ts'
import { readyLanguage } from '#app/domain/threshold/evaluate/ready-language.ts'
import { writeWeights } from '#app/domain/threshold/evaluate/weights.ts'
import { learntFrom } from '../cases/learnt-from.ts'
import { practiceEditions } from '../practice/practice-editions.ts'
import { guideVersions } from '../guide-versions.ts'

const Example = z.object({
  text: z.string(),
  age: z.number().optional(),
  level: z.literal([1, 2, 3, 4]),
  immediate: z.boolean(),
})

/** After a change to the language or the examples: `npx vitest run --project unit THIS_FILE -u`. */
it('holds the weights that the examples, the practice cases and the guide itself teach', async () => {
  const [guide] = guideVersions
  const { language } = readyLanguage(guide.language)
  const described = learntFrom.flatMap(lines =>
    lines
      .trim()
      .split('\n')
      .map(line => Example.parse(JSON.parse(line))),
  )
  const practised = practiceEditions.flatMap(({ cases }) => cases.map(toExample))
  const listed = guide.indicators.map(({ text, level, immediate }) => ({
    text,
    level,
    immediate,
    age: undefined,
  }))
  const examples = [...described, ...practised, ...listed]
  const learnt = learnWeights(
    examples.map(({ text, age, level, immediate }) => ({
      level,
      immediate,
      clues: cluesOf(readConcepts(language, text, age)),
    })),
  )
  await expect(writeWeights(learnt)).toMatchFileSnapshot('./weights.tsv')
}, 120_000)

/** A line that was graded by level alone. */
function toExample({ text, level, age }: { text: string; level: Level; age?: number }) {
  return { text, level, age, immediate: undefined }
}

import { expect, it } from 'vitest'
import { z } from 'zod'
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
  const practised = practiceEditions.flatMap(({ cases }) => cases)
  const examples = [...described, ...practised, ...guide.indicators.map(toExample)]
  const learnt = learnWeights(
    examples.map(({ text, age, level }) => ({
      level,
      clues: cluesOf(readConcepts(language, text, age)),
    })),
  )
  await expect(writeWeights(learnt)).toMatchFileSnapshot('./weights.tsv')
}, 120_000)

function toExample({ text, level }: (typeof guideVersions)[0]['indicators'][number]) {
  return { text, level, age: undefined }
}

import { z } from 'zod'
import { unstorable } from '../../unstorable.ts'
import { areas, levels } from '../guide.ts'
import type { Level } from '../guide.ts'

/** Longest of each kind of text, in characters. */
export const longest = { name: 200, indicator: 500, text: 2_000 } as const

/** Most of each kind of thing: far above any guide we know of, far below what slows a page. */
export const most = { indicators: 1_000, items: 100, paragraphs: 30, words: 1_000 } as const

const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u

/** One line of plain text: what stands in a paragraph, a heading or a cell. */
function line(what: string, max: number) {
  return z.string({ error: `Enter ${what}` }).superRefine((value, ctx) => {
    const problem = lineProblem(what, value, max)
    if (problem !== undefined) ctx.addIssue({ code: 'custom', message: problem })
  })
}

function lineProblem(what: string, value: string, max: number): string | undefined {
  const name = what.replace(/^(the|a|an) /, '')
  if (value.trim() === '') return `Enter ${what}`
  if (unstorable.test(value) || controls.test(value))
    return `Delete the hidden character from the ${name}: it cannot be kept`
  if (value !== value.trim()) return `Delete the spaces around the ${name}`
  if (value.length > max)
    return `Shorten the ${name} by ${value.length - max} characters. It can be up to ${max}`
  return undefined
}

/** A cell of a table: a spreadsheet runs a cell that begins with one of these signs. */
function cell(what: string, max: number) {
  return line(what, max).refine(value => !/^[=+\-@]/.test(value), {
    error: `Begin ${what} with a letter or a number: a spreadsheet would run what begins with =, +, - or @`,
  })
}

const name = (what: string) => line(what, longest.name)
const text = (what: string) => line(what, longest.text)
const texts = (what: string, many: string) =>
  z.array(text(what)).max(most.paragraphs, { error: `Keep to ${most.paragraphs} ${many} here` })
const atLeastOne = (what: string, many: string) =>
  texts(what, many).min(1, { error: `Enter ${what}` })
const level = z.union(
  levels.map(each => z.literal(each)),
  { error: 'The level must be 1, 2, 3 or 4' },
)
const phone = z.enum(['999', '101', '111'], {
  error: 'The phone number must be 999, 101 or 111. Local numbers belong to each council',
})
const key = (what: string) =>
  z.string().regex(/^[a-z][a-z0-9_.-]{1,59}$/, {
    error: `Write ${what} in small letters, numbers and hyphens, like missing or child.health`,
  })
const keys = (what: string) =>
  z.array(z.string()).max(most.items, { error: `Keep to ${most.items} ${what} here` })
const age = z
  .int({ error: 'Ages must be whole years, with -1 for before birth' })
  .min(-1, { error: 'Ages must be from -1, for before birth, to 17' })
  .max(17, { error: 'Ages must be from -1, for before birth, to 17' })

/** An indicator's id: three letters for its part of a child's life, and a number. It never means anything else. */
export const indicatorIdPattern = /^[A-Z]{3}-\d{3}$/
const indicatorId = z.string().regex(indicatorIdPattern, {
  error: 'Write the id as three capital letters, a hyphen and three numbers, like HLT-041',
})

const LevelGuidance = z.strictObject({
  level,
  name: name('the name of the level'),
  meaning: text('what the level means'),
  who: text('who acts'),
  agreement: text('the agreement needed'),
  time: text('the usual time'),
  firstSteps: atLeastOne('a first step', 'first steps'),
})

const CouncilGuidance = z.strictObject({
  code: z
    .string()
    .regex(/^\d{3}$/, { error: 'Write the council as its three-digit number, like 856' }),
  section17: level,
  verified: z.boolean({ error: 'Say yes or no to whether the council has checked this' }),
  levels: z
    .array(
      z.strictObject({
        level,
        name: name('the name of the level').optional(),
        meaning: text('what the level means').optional(),
        who: text('who acts').optional(),
        agreement: text('the agreement needed').optional(),
        time: text('the usual time').optional(),
        firstSteps: atLeastOne('a first step', 'first steps').optional(),
      }),
    )
    .max(4),
})

const Topic = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, {
    error: 'Write the id of the topic in small letters, numbers and hyphens, like domestic-abuse',
  }),
  title: name('the title of the topic'),
  summary: text('the summary of the topic'),
  introduction: atLeastOne('an introduction to the topic', 'paragraphs'),
  shows: z.strictObject({
    harms: keys('harms'),
    domains: keys('domains'),
    ids: keys('indicators'),
    except: keys('indicators'),
  }),
  emptyLevels: z
    .array(z.strictObject({ level, text: text('what to say when a level is empty') }))
    .max(4),
  duties: keys('duties'),
  ask: atLeastOne('a question to ask', 'questions'),
  contacts: z
    .array(
      z.strictObject({
        who: name('who can help'),
        why: text('why they can help'),
        phone: phone.optional(),
      }),
    )
    .max(most.paragraphs),
  related: keys('topics'),
})

/**
 * The whole guide in one shape: what an edition holds, what the file of `portal guide export` says and what two
 * people approve. Everything is text on one line, so that a file, a form and a page can all carry it unchanged.
 * How people describe worries in sentences (the language of the batch command) is code and is not in it.
 */
export const GuideDocument = z.strictObject({
  introduction: z
    .array(
      z.strictObject({
        title: name('a title'),
        paragraphs: atLeastOne('a paragraph', 'paragraphs'),
      }),
    )
    .min(1, { error: 'Write an introduction' })
    .max(most.items),
  principles: z
    .array(z.strictObject({ title: name('a title'), text: text('the principle') }))
    .min(1, { error: 'Write at least one principle' })
    .max(most.items),
  levels: z.array(LevelGuidance),
  councils: z.array(CouncilGuidance).max(most.items),
  duties: z
    .array(
      z.strictObject({
        id: key('the id of the duty'),
        title: name('the title of the duty'),
        text: text('what the duty asks'),
        source: text('where the duty comes from'),
        phone: phone.optional(),
      }),
    )
    .max(most.items),
  topics: z.array(Topic).max(most.items),
  areas: z.array(
    z.strictObject({ key: z.enum(areas), name: cell('the name of the area', longest.name) }),
  ),
  domains: z
    .array(
      z.strictObject({
        key: key('the key of the domain'),
        area: z.enum(areas, { error: `The area must be one of ${areas.join(', ')}` }),
        name: cell('the name of the domain', longest.name),
      }),
    )
    .min(1, { error: 'Name at least one domain' })
    .max(most.items),
  harms: z
    .array(
      z.strictObject({
        key: key('the key of the harm'),
        name: cell('the name of the harm', longest.name),
      }),
    )
    .max(most.items),
  indicators: z
    .array(
      z.strictObject({
        id: indicatorId,
        level,
        domain: z.string(),
        harms: keys('harms'),
        ageMin: age,
        ageMax: age,
        text: cell('the words of the indicator', longest.indicator),
        immediate: z.boolean(),
        strength: z.boolean(),
        duty: z.boolean(),
        overTime: z.boolean(),
      }),
    )
    .min(1, { error: 'Write at least one indicator' })
    .max(most.indicators, { error: `Keep to ${most.indicators} indicators` }),
  /** Ids that no indicator may ever have again, in order. */
  retired: z.array(indicatorId).max(most.indicators),
  synonyms: z
    .array(
      z.strictObject({
        say: cell('the words people say', longest.text),
        search: cell('the words of the guide', longest.text),
      }),
    )
    .max(most.words),
})

export type GuideDocument = z.infer<typeof GuideDocument>
export type DocumentIndicator = GuideDocument['indicators'][number]
export type DocumentTopic = GuideDocument['topics'][number]
export type CouncilGuidance = GuideDocument['councils'][number]
export type LevelPart = keyof Omit<GuideDocument['levels'][number], 'level'>

/** A summary of what changed, in the public change log. */
export const ChangeSummary = line('what changed', longest.text)

/** Something wrong with a document: where, as 'indicators.3.text', and what to do about it. */
export interface DocumentProblem {
  readonly path: string
  readonly message: string
}

/** Every level there is: a document says something of each, once. */
export const allLevels: readonly Level[] = levels

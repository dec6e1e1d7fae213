/**
 * A copy of a referral that its family may be given, made by rule (domain rule: a family copy leaves out protected
 * addresses, third parties, sources and whatever is for professionals only). What is not allowed is not there; what
 * speaks against giving a copy at all is said to the professional, who decides.
 */
import { isNotKnown, itemsOf, type Address, type Answers } from '../forms/answers.ts'
import { dataItemsOf, wordsOf, type DataEntry, type DataItems } from '../forms/data-items.ts'
import type { FormDefinition, Question } from '../forms/definition.ts'
import { answerInWords, itemName } from '../forms/document.ts'
import { journey, type AskedItem, type Step } from '../forms/journey.ts'
import { outwardCode } from '../referral/identifiers.ts'
import type { SafetyFlag } from '../consent/standing.ts'
import type { CopyDocument, CopyGroup, CopyRow, CopySection } from './copy-document.ts'
import type { FamilyCopyRule, FamilyPart } from './family-rule.ts'
import { privateWords, type PrivateAnswer, type PrivateWords } from './private-words.ts'

/** The reader who is the child the copy is about. */
export const theChild = 'child'

export interface FamilyChoice {
  /** The child's place in the referral's own answers. */
  readonly childId: string
  /** An adult's, or `theChild`. */
  readonly readerId: string
}

export type FamilyWarningKind =
  | 'saidNotSafe'
  | 'notSure'
  | 'notTold'
  | 'mustNotBeTold'
  | 'mayCauseHarm'
  | 'domesticAbuse'
  | 'protectedAddress'
  | 'otherChildProtected'
  | 'unsafeContact'

export interface FamilyFacts {
  readonly reference: string
  readonly council: string
  readonly receivedWords: string
  readonly organisation: string
  readonly sender: string
  readonly phone: string
  readonly agreementOutcome: string
  readonly harmTags: readonly string[]
  readonly flags: readonly SafetyFlag[]
}

export interface FamilyCopy {
  readonly copy: CopyDocument
  readonly warnings: readonly FamilyWarningKind[]
  /** The questions answered and left out, for the professional's eyes only. */
  readonly leftOut: readonly string[]
  /** Questions that could have been there, but whose answers name somebody else, a place or who told. */
  readonly namesOthers: readonly string[]
  /** Words on the copy that look like names and that nobody recorded, for a person to judge. */
  readonly toCheck: readonly string[]
}

export interface FamilyPerson {
  readonly id: string
  readonly name: string
}

/** The children a copy may be about and the adults it may be for. */
export function familyPeople(form: FormDefinition, answers: Answers) {
  const list = (dataItem: string): readonly FamilyPerson[] =>
    journey(form, answers).steps.flatMap(step =>
      step.kind === 'repeat' && step.page.dataItem === dataItem
        ? step.items.map((item, index) => ({
            id: item.id,
            name: itemName(step.page, item, index),
          }))
        : [],
    )
  return { children: list('children'), adults: list('adults') }
}

/** Undefined when the choice names nobody on the referral. */
export function familyCopy(
  form: FormDefinition,
  answers: Answers,
  rule: FamilyCopyRule,
  choice: FamilyChoice,
  facts: FamilyFacts,
): FamilyCopy | undefined {
  const { steps } = journey(form, answers)
  const items = dataItemsOf(form, answers)
  const children = items.lists.children ?? []
  const child = children.find(({ id }) => id === choice.childId)
  const reader = items.lists.adults?.find(({ id }) => id === choice.readerId)
  if (!child || (!reader && choice.readerId !== theChild)) return undefined
  const warnings = warningsOf(items, child, reader, facts)
  // What a professional wrote is for a family that knows of it, and tells nothing of a child who is hidden.
  const holdsBack =
    !hasBeenTold(items) ||
    warnings.some(kind =>
      ['mustNotBeTold', 'mayCauseHarm', 'otherChildProtected', 'notTold'].includes(kind),
    )
  const mayBeShown = new Set<string>()
  const everything = { shown: mayBeShown, held: new Set<string>(), givesAway: () => false }
  for (const part of rule.parts) groupsOf(part, steps, choice, items, everything)
  const words = privateWordsOf(form, answers, mayBeShown, choice, items, facts)
  const shown = new Set<string>()
  const held = new Set<string>()
  const sieve: Sieve = { shown, held, givesAway: words.givesAway }
  const sections = rule.parts
    .filter(({ kind }) => kind === 'facts' || !holdsBack)
    .flatMap((part): CopySection[] => {
      const groups = groupsOf(part, steps, choice, items, sieve)
      return groups.length > 0 ? [{ title: part.title, paragraphs: [], list: [], groups }] : []
    })
  return {
    copy: {
      title: `What was shared with ${facts.council}: referral ${facts.reference}`,
      marking: 'Private: for the person it was given to',
      foot: facts.reference,
      paragraphs: [
        `This is a copy for you of what was sent to ${facts.council} children’s services on ${facts.receivedWords}. It leaves out things about other people and things that could put somebody at risk.`,
        ...(wordsOf(items.values, 'referrer.protectIdentity') === 'no'
          ? [`It was sent by ${facts.sender}, ${facts.organisation}.`]
          : []),
        `You can ask to see what is held about you, and ask for anything wrong to be put right. Ring ${facts.council} on ${facts.phone} and give the reference ${facts.reference}. Keep this paper where only you can see it.`,
      ],
      sections,
    },
    warnings,
    leftOut: leftOutOf(steps, shown),
    namesOthers: [...held],
    toCheck: [
      ...new Set(
        sections.flatMap(({ groups }) =>
          groups.flatMap(({ rows }) => rows.flatMap(({ answer }) => words.namesToCheck(answer))),
        ),
      ),
    ],
  }
}

/** Everything the reader may not learn of, wherever else on the referral somebody wrote it again. */
function privateWordsOf(
  form: FormDefinition,
  answers: Answers,
  mayBeShown: ReadonlySet<string>,
  { childId, readerId }: FamilyChoice,
  { values, lists }: DataItems,
  facts: FamilyFacts,
): PrivateWords {
  const kept = (at: string, questions: readonly Question[], given: Answers) =>
    questions
      .filter(({ id }) => !mayBeShown.has(`${at}/${id}`))
      .map((question): PrivateAnswer => ({ question, answer: given[question.id] }))
  const child = lists.children?.find(({ id }) => id === childId)?.values ?? {}
  const reader = lists.adults?.find(({ id }) => id === readerId)?.values ?? {}
  const isOpen = wordsOf(values, 'referrer.protectIdentity') === 'no'
  return privateWords(
    // Answers that count no more can hold an address too, so all that was given is looked at.
    form.sections.flatMap(({ pages }) =>
      pages.flatMap(page =>
        page.kind === 'questions'
          ? kept(page.id, page.questions, answers)
          : itemsOf(answers, page.id).flatMap(item =>
              page.pages.flatMap(({ questions }) =>
                kept(`${page.id}/${item.id}`, questions, item.answers),
              ),
            ),
      ),
    ),
    {
      own: [
        ...['child.forename', 'child.surname', 'child.knownAs'].map(item => wordsOf(child, item)),
        wordsOf(reader, 'adult.name'),
      ],
      people: isOpen ? [] : [facts.sender],
      places: [
        ...(lists.children ?? []).flatMap(placesOf),
        ...(isOpen ? [] : [facts.organisation]),
      ],
    },
  )
}

/** The town and the first half of the postcode of a child whose address nobody has said is safe to know. */
function placesOf({ values }: DataEntry): readonly string[] {
  const address = values['child.address']
  if (wordsOf(values, 'child.addressConfidential') === 'no') return []
  if (typeof address !== 'object' || address === null || isNotKnown(address)) return []
  const { town = '', postcode = '' } = address as Partial<Address>
  return [town, outwardCode(postcode) ?? '']
}

function warningsOf(
  { values, lists }: DataItems,
  child: DataEntry,
  reader: DataEntry | undefined,
  facts: FamilyFacts,
): readonly FamilyWarningKind[] {
  const said = wordsOf(values, 'declaration.familyCopy')
  const told = wordsOf(values, 'family.told')
  const isHidden = (one: DataEntry) => wordsOf(one.values, 'child.addressConfidential') !== 'no'
  const others = (lists.children ?? []).filter(({ id }) => id !== child.id)
  const found: Readonly<Record<FamilyWarningKind, boolean>> = {
    saidNotSafe: said === 'no' || said === 'someOnly',
    notSure: said === 'notSure' || said === '',
    notTold:
      told === 'notSafe' || facts.agreementOutcome === 'OUT_D' || 'family.notToldReasons' in values,
    mustNotBeTold: facts.flags.some(
      flag => flag.mustNotBeTold && flag.personKey === (reader?.id ?? child.id),
    ),
    mayCauseHarm: reader !== undefined && mayCauseHarm(reader, values),
    domesticAbuse: [...facts.harmTags, ...tagsOf(values)].some(tag => abuseTags.has(tag)),
    protectedAddress: isHidden(child),
    otherChildProtected: others.some(isHidden),
    unsafeContact:
      facts.flags.some(({ safeContact }) => safeContact !== null) ||
      (lists.adults ?? []).some(({ values: adult }) => hasUnsafeContact(adult)),
  }
  return order.filter(kind => found[kind])
}

/** What could hurt somebody first. */
const order: readonly FamilyWarningKind[] = [
  'mayCauseHarm',
  'mustNotBeTold',
  'saidNotSafe',
  'notTold',
  'domesticAbuse',
  'protectedAddress',
  'otherChildProtected',
  'unsafeContact',
  'notSure',
]

/** Harms where a person close to the child may use a copy to control, find or silence somebody. */
const abuseTags: ReadonlySet<string> = new Set([
  'domestic_abuse',
  'teen_relationship_abuse',
  'forced_marriage_hba',
  'faith_belief_abuse',
  'fgm',
  'fii',
  'sexual_abuse',
  'trafficking',
])

function tagsOf(values: DataItems['values']): readonly string[] {
  const tags = values['concern.harmTypes']
  return Array.isArray(tags) ? tags.map(String) : []
}

function hasUnsafeContact(adult: DataEntry['values']): boolean {
  const safe = adult['adult.contactSafe']
  return isNotKnown(safe) || (Array.isArray(safe) && safe.includes('none'))
}

/** Named as the abuser, or by name among those who may be causing harm. A name alike is enough to be asked. */
function mayCauseHarm({ values: adult }: DataEntry, values: DataItems['values']): boolean {
  if (wordsOf(adult, 'adult.role') === 'allegedPerpetrator') return true
  const named = wordsOf(values, 'harm.person').toLowerCase()
  const parts = wordsOf(adult, 'adult.name')
    .toLowerCase()
    .split(/\s+/)
    .filter(part => part.length > 2)
  if (parts.some(part => named.includes(part))) return true
  const relationship = wordsOf(adult, 'adult.relationship').replaceAll('_', ' ')
  return relationship.length > 2 && named.includes(relationship)
}

/** Whether the referral itself says that the family knows of it. */
function hasBeenTold({ values }: DataItems): boolean {
  const told = wordsOf(values, 'family.told')
  if (told !== '') return told === 'yes'
  return wordsOf(values, 'family.toldOn') !== '' || values['family.toldWho'] !== undefined
}

/** What every answer goes through on its way to the paper. */
interface Sieve {
  /** Where each answer that came through was given. */
  readonly shown: Set<string>
  /** The questions whose answers did not. */
  readonly held: Set<string>
  readonly givesAway: (text: string) => boolean
}

function groupsOf(
  part: FamilyPart,
  steps: readonly Step[],
  choice: FamilyChoice,
  items: DataItems,
  sieve: Sieve,
): readonly CopyGroup[] {
  const { from } = part
  switch (from.of) {
    case 'referral': {
      const asked = steps.flatMap(step =>
        step.kind === 'questions'
          ? step.questions.map(question => ({ question, at: step.page.id }))
          : [],
      )
      const answers = items.values
      const rows = rowsOf(part, asked, question => valueOf(question, answers), sieve)
      return rows.length > 0 ? [{ title: null, rows }] : []
    }
    case 'child':
      return entryGroups(part, steps, 'children', sieve, item => item.id === choice.childId)
    case 'reader':
      return entryGroups(part, steps, 'adults', sieve, item => item.id === choice.readerId)
    case 'list': {
      const entries = items.lists[from.list] ?? []
      const may = new Set(
        entries
          .filter(({ values }) =>
            Object.entries(from.only).every(([item, allowed]) =>
              allowed.includes(wordsOf(values, item)),
            ),
          )
          .map(({ id }) => id),
      )
      return entryGroups(part, steps, from.list, sieve, item => may.has(item.id))
    }
  }
}

function entryGroups(
  part: FamilyPart,
  steps: readonly Step[],
  list: string,
  sieve: Sieve,
  may: (item: AskedItem) => boolean,
): readonly CopyGroup[] {
  return steps.flatMap(step => {
    if (step.kind !== 'repeat' || step.page.dataItem !== list) return []
    return step.items.filter(may).flatMap((item): CopyGroup[] => {
      const asked = item.pages.flatMap(({ questions }) =>
        questions.map(question => ({ question, at: `${step.page.id}/${item.id}` })),
      )
      const rows = rowsOf(part, asked, question => item.answers[question.id], sieve)
      return rows.length > 0 ? [{ title: null, rows }] : []
    })
  })
}

function valueOf(question: Question, values: DataItems['values']): unknown {
  return question.dataItem === undefined ? undefined : values[question.dataItem]
}

/** Only what is named, and never what was asked as restricted, whoever named it. */
function rowsOf(
  part: FamilyPart,
  asked: readonly { readonly question: Question; readonly at: string }[],
  answerOf: (question: Question) => unknown,
  { shown, held, givesAway }: Sieve,
): readonly CopyRow[] {
  return part.items.flatMap(item =>
    asked
      .filter(({ question }) => question.dataItem === item && question.restricted !== true)
      .flatMap(({ question, at }): CopyRow[] => {
        const answer = answerInWords(question, answerOf(question))
        if (answer === null || answer.trim() === '') return []
        // What is chosen from a list names nobody.
        const isFree = question.type === 'text' || question.type === 'longText'
        if (isFree && givesAway(answer)) {
          held.add(question.label)
          return []
        }
        shown.add(`${at}/${question.id}`)
        return [{ question: question.label, answer }]
      }),
  )
}

function leftOutOf(steps: readonly Step[], shown: ReadonlySet<string>): readonly string[] {
  const labels = steps.flatMap(step =>
    step.kind === 'questions'
      ? step.questions
          .filter(({ id }) => !shown.has(`${step.page.id}/${id}`))
          .map(({ label }) => label)
      : step.items.flatMap(item =>
          item.pages.flatMap(({ questions }) =>
            questions
              .filter(
                ({ id }) =>
                  item.answers[id] !== undefined && !shown.has(`${step.page.id}/${item.id}/${id}`),
              )
              .map(({ label }) => label),
          ),
        ),
  )
  return [...new Set(labels)]
}

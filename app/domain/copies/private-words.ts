/**
 * Words that tell where somebody lives, who told us, or who else is in a family's life. A question that may be on a
 * family's copy can still be answered with one of them, so an answer is looked through before it is shown: what gives
 * somebody away is left out whole, and what only might is shown to the professional to look at.
 */
import { isNotKnown, type Address } from '../forms/answers.ts'
import type { Question } from '../forms/definition.ts'

/** One answer in words that is not part of the copy, or is about somebody else on it. */
export interface PrivateAnswer {
  readonly question: Question
  readonly answer: unknown
}

export interface PrivateWords {
  /** Whether these words tell of somebody or somewhere that the reader may not learn of. */
  readonly givesAway: (text: string) => boolean
  /** Words that look like names and that nobody recorded: a person has to judge them. */
  readonly namesToCheck: (text: string) => readonly string[]
}

/** Answers that say nothing of who or where, however often their words come up again. */
const harmless: ReadonlySet<string> = new Set([
  'child.schoolYear',
  'child.attendance',
  'child.religion',
  'child.gender',
  'child.sex',
  'event.time',
  'family.duty',
  'help.when',
])

/** Answers that hold the name of somebody, with or without more words around it. */
const ofPeople: ReadonlySet<string> = new Set([
  'adult.name',
  'otherChild.name',
  'child.forename',
  'child.surname',
  'child.knownAs',
  'child.formerNames',
])

/** Words with a capital that name nobody: kin, titles, days, months, services everybody knows. */
const ordinary: ReadonlySet<string> = new Set(
  `mum mummy mother dad daddy father stepmum stepdad stepfather stepmother nan nana nanny gran granny grandma
  grandad grandpa grandmother grandfather auntie aunt aunty uncle cousin brother sister sibling siblings baby child
  children boy girl partner husband wife ex parent parents carer carers family friend neighbour unknown none name named
  mr mrs miss ms mx dr sir madam professor teacher nurse midwife doctor police officer social worker school nursery
  college hospital surgery home house flat street road council children's childrens services service front door gp hv
  dsl a&e nhs monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter year years reception english british england the and but not his
  her him she they their there when what who where how this that these those then than from with was were has had have
  been being are for our you your will can could would should did does about after before because also only very often
  yes note seen said says told asked today yesterday tonight
  morning afternoon evening night weekend mon tue wed thu fri sat sun one two three four five six seven eight nine ten`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Names that are also words of every day: only with a capital are they names. */
const alsoWords: ReadonlySet<string> = new Set(
  'will mark grace may hope faith rose joy bill art jack rob pat sue dean guy gene ray max rich frank june april august'.split(
    ' ',
  ),
)

/** Any postcode, phone number, e-mail address, address of a page or three-word place is one too many. */
const patterns: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/iu,
  /(?:\+|\b)\d(?:[\s().-]{0,2}\d){8,}/u,
  /[^\s@]+@[^\s@]+\.[^\s@]+/u,
  /\b(?:https?:\/\/|www\.)\S+/iu,
  /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/u,
]

interface Token {
  readonly word: string
  readonly hasCapital: boolean
  readonly startsSentence: boolean
}

export function privateWords(
  answers: readonly PrivateAnswer[],
  {
    own,
    people,
    places,
  }: {
    /** Names of the child the copy is about and of its reader. */
    readonly own: readonly string[]
    /** Names that no answer holds, such as the sender's. */
    readonly people: readonly string[]
    /** Towns and organisations that are not known to be safe. */
    readonly places: readonly string[]
  },
): PrivateWords {
  const mine = new Set(own.flatMap(name => tokensOf(name).map(({ word }) => word)))
  const names = new Set<string>()
  const capitals = new Set<string>()
  const phrases = new Set<string>()
  const addNames = (to: Set<string>, tokens: readonly Token[]) => {
    for (const { word } of tokens) if (isName(word) && !mine.has(word)) to.add(word)
  }
  const addPhrase = (words: readonly string[], isAny = false) => {
    if (words.length === 0) return
    if (!isAny && words.every(word => ordinary.has(word) || mine.has(word))) return
    phrases.add(` ${words.join(' ')} `)
  }
  const addPerson = (name: string) => {
    addNames(names, tokensOf(name))
    addNames(names, tokensOf(joined(name)))
  }
  for (const name of people) addPerson(name)
  for (const place of places) addPhrase(wordsOf(place))
  for (const { question, answer } of answers) {
    const { dataItem = '' } = question
    if (harmless.has(dataItem)) continue
    if (question.type === 'address') {
      for (const line of linesOf(answer)) {
        const words = wordsOf(line)
        if (words.length > 1 || line.trim().length > 3) addPhrase(words)
        const street = wordsOf(line.replace(/^\s*(?:flat\s+)?\S*\d\S*[\s,]+/iu, ''))
        if (street.join('').length > 3) addPhrase(street)
      }
      continue
    }
    if ((question.type !== 'text' && question.type !== 'longText') || typeof answer !== 'string')
      continue
    const tokens = tokensOf(answer)
    if (ofPeople.has(dataItem)) {
      addPerson(answer)
      if (tokens.length > 1) addPhrase(wordsOf(answer))
      continue
    }
    const isShort = question.type === 'text'
    const isHidden = question.restricted === true
    if (isHidden || isShort)
      addNames(
        isHidden ? names : capitals,
        tokens.filter(token => token.hasCapital && (isShort || !token.startsSentence)),
      )
    // Who told us is given away by "next door" too.
    if (dataItem === 'event.sourceDetail')
      for (const word of wordsOf(answer)) if (word.length > 3) addPhrase([word], true)
    for (const sentence of answer.split(/[.!?\n]+/u)) {
      const words = wordsOf(sentence)
      if (words.length >= (isShort ? 2 : isHidden ? 3 : 5)) addPhrase(words)
    }
  }
  return {
    givesAway: text => {
      if (patterns.some(pattern => pattern.test(text.normalize('NFKC')))) return true
      const tokens = tokensOf(text)
      if (tokens.some(token => namedBy(token, names).some(readsAsName))) return true
      if (tokens.some(token => capitals.has(token.word) && token.hasCapital)) return true
      // Scripts without blanks between words are looked through letter by letter.
      if ([...names].some(name => isUnspaced(name) && text.normalize('NFKC').includes(name)))
        return true
      const words = ` ${wordsOf(text).join(' ')} `
      return [...phrases].some(phrase => words.includes(phrase))
    },
    namesToCheck: text => [
      ...new Set(
        tokensOf(text)
          .filter(
            token =>
              token.hasCapital &&
              !token.startsSentence &&
              isName(token.word) &&
              !mine.has(token.word),
          )
          .map(({ word }) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
      ),
    ],
  }
}

function linesOf(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null || isNotKnown(answer)) return []
  const { line1 = '', line2 = '' } = answer as Partial<Address>
  return [line1, line2].filter(line => line.trim() !== '')
}

/** Words as they are compared: without accents, capitals or signs, with where each stood. */
function tokensOf(text: string): readonly Token[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: found, index }) => ({
    word: found.toLowerCase(),
    hasCapital: /^\p{Lu}/u.test(found),
    startsSentence: /(?:^|[.!?:\n“"‘])[^\p{L}\p{N}]*$/u.test(
      plain.slice(Math.max(0, index - 40), index),
    ),
  }))
}

function wordsOf(text: string): readonly string[] {
  return tokensOf(text).map(({ word }) => word)
}

/** "O’Neil-Smith" as people write it in a hurry: "ONeil Smith" and "ONeilSmith". */
function joined(name: string): string {
  const plain = name.replaceAll(/['’‘ʼ`]/gu, '')
  return `${plain} ${plain.replaceAll(/\p{Pd}/gu, '')}`
}

/** The names a word may be: itself, and "Davids" without its apostrophe. */
function namedBy(token: Token, names: ReadonlySet<string>): readonly Token[] {
  const owner = token.word.endsWith('s') ? token.word.slice(0, -1) : ''
  return [token, { ...token, word: owner }].filter(({ word }) => names.has(word))
}

function isName(word: string): boolean {
  return (word.length > 1 || isUnspaced(word)) && !ordinary.has(word) && !/^\p{N}+$/u.test(word)
}

/** Short names, and names that are words too, count only where they are written as names. */
function readsAsName({ word, hasCapital }: Token): boolean {
  if (alsoWords.has(word)) return hasCapital
  return word.length > 2 || hasCapital || isUnspaced(word)
}

function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(
    word,
  )
}

import { stemmer } from 'stemmer'

/** A word of a text: where it is, and the root by which it is compared. */
export interface Word {
  readonly root: string
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** The strongest stop between the word before and this one. */
  readonly stop: 'none' | 'comma' | 'clause' | 'sentence'
  readonly capital: boolean
}

/** Says nothing by itself, so a phrase is the same with or without it. */
const fillers = new Set(
  'a an the is are was were be been being am has have had do does did will would of very really so just also quite that ive im'.split(
    ' ',
  ),
)

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'beaten:beat bitten:bite broke:break broken:break drank:drink shook:shake shaken:shake slept:sleep ' +
    'threw:throw thrown:throw took:take taken:take went:go gone:go goes:go said:say told:tell came:come ran:run ' +
    'woke:wake hid:hide hidden:hide held:hold lost:lose losing:lose kept:keep stole:steal stolen:steal fell:fall ' +
    'fallen:fall fed:feed gave:give given:give got:get gotten:get caught:catch bought:buy brought:bring fought:fight ' +
    'children:child knives:knife wives:wife teeth:tooth died:die dying:die dies:die men:man women:woman ' +
    'swore:swear struck:strike stuck:stick drove:drive driven:drive shot:shoot made:make sent:send sold:sell ' +
    'hung:hang stood:stand spoke:speak wrote:write saw:see seen:see found:find paid:pay felt:feel knew:know ' +
    'lying:lie tying:tie sleeps:sleep slapped:slap wetting:wet stabbing:stab swollen:swell choking:choke ' +
    'bled:bleed abusive:abuse abuser:abuse abusing:abuse violent:violence violently:violence ' +
    'pregnancy:pregnant strangulation:strangle strangling:strangle suicidal:suicide bullying:bully ' +
    'drinking:drink drinks:drink drinker:drink exploitation:exploit extremist:extremism arguing:argue ' +
    'argument:argue arguments:argue addicted:addict addiction:addict alcoholic:alcoholic ' +
    'disabled:disable disability:disable disabilities:disable depression:depress depressed:depress ' +
    'anxiety:anxious homelessness:homeless neglectful:neglect overdosed:overdose hungry:hungry hunger:hungry ' +
    'died:die death:death deceased:die obesity:obese unsupervised:unsupervised'
  )
    .split(' ')
    .map(pair => {
      const [word = '', root = ''] = pair.split(':')
      return [word, root] as const
    }),
)

/** Words whose root is another word's: somebody missing is not an appointment missed. */
const whole = new Set(
  'missing watchful favourite cracked fitted fasting engaged wasted isolation prisoner coached coach fined fines offence offences yos community communication listen lateness training trained bloods cracking dvds'.split(
    ' ',
  ),
)

const negatives =
  /^(?:do|does|did|wo|would|ca|can|could|is|are|was|were|has|have|had|should|need)nt$/

/** The root of one word, so that "hit", "hits" and "hitting" meet. Apostrophes are already gone. */
export function rootOf(word: string): string {
  if (negatives.test(word) || word === 'cannot') return 'not'
  if (whole.has(word)) return word
  return stemmer(irregular.get(word) ?? word)
}

function plainWord(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'](?:s|d|ve|ll|re|m)$/, '')
    .replace(/[’']/g, '')
}

const part = /\d+(?:\/\d+)+|\d+(?=[a-z])|[\p{L}\p{N}]+(?:[’']\p{L}+)*|[.!?\n;:,()–—]| - |\//giu

/** The words of a text in order, without the fillers. `same` maps a root to the root it is read as. */
export function readWords(text: string, same: ReadonlyMap<string, string>): readonly Word[] {
  const words: Word[] = []
  let sentence = 0
  let stop: Word['stop'] = 'none'
  for (const match of text.matchAll(part)) {
    const [written] = match
    if (/^[.!?\n]$/.test(written)) {
      if (words.length > 0 && stop !== 'sentence') sentence += 1
      stop = 'sentence'
    } else if (/^[;:()–—]$|^ - $/.test(written)) {
      if (stop !== 'sentence') stop = 'clause'
    } else if (written === ',') {
      if (stop === 'none') stop = 'comma'
    } else if (written !== '/') {
      const plain = plainWord(written)
      if (plain === '' || fillers.has(plain)) continue
      const root = rootOf(plain)
      words.push({
        root: same.get(root) ?? root,
        start: match.index,
        end: match.index + written.length,
        sentence,
        stop,
        capital: /^\p{Lu}\p{Ll}/u.test(written),
      })
      stop = 'none'
    }
  }
  return words
}

/** The map from root to root that lines of same words make: each is read as the last of its line. */
export function sameRoots(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(line => {
      const roots = line.split(' ').map(word => rootOf(plainWord(word)))
      const last = roots.at(-1) ?? ''
      return roots.map(root => [root, last] as const)
    }),
  )
}

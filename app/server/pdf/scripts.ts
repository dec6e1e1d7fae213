/** A script that is set in a typeface of its own, its letters joined, stacked and ordered as its readers write them. */
export interface Script {
  /** As in the name of its typeface. */
  readonly name: string
  /** ISO 15924. */
  readonly tag: string
  readonly letters: RegExp
  /** Its letters and what is also used with them: marks, digits and stops that it shares with others. */
  readonly signs: RegExp
  /** Where the script is that of one language alone, as good as always; elsewhere nobody can tell from the letters. */
  readonly language: string | null
}

/** The scripts of the languages most spoken at home in Leicester, Leicestershire and Rutland (Census 2021, TS024). */
export const scripts: readonly Script[] = [
  script('arabic', 'Arab', /\p{sc=Arab}/u, /\p{scx=Arab}/u),
  script('hebrew', 'Hebr', /\p{sc=Hebr}/u, /\p{scx=Hebr}/u),
  script('gujarati', 'Gujr', /\p{sc=Gujr}/u, /\p{scx=Gujr}/u, 'gu'),
  script('gurmukhi', 'Guru', /\p{sc=Guru}/u, /\p{scx=Guru}/u, 'pa'),
  script('devanagari', 'Deva', /\p{sc=Deva}/u, /\p{scx=Deva}/u),
  script('bengali', 'Beng', /\p{sc=Beng}/u, /\p{scx=Beng}/u),
  script('tamil', 'Taml', /\p{sc=Taml}/u, /\p{scx=Taml}/u, 'ta'),
  script('telugu', 'Telu', /\p{sc=Telu}/u, /\p{scx=Telu}/u, 'te'),
  script('malayalam', 'Mlym', /\p{sc=Mlym}/u, /\p{scx=Mlym}/u, 'ml'),
  script('ethiopic', 'Ethi', /\p{sc=Ethi}/u, /\p{scx=Ethi}/u),
]

/** Scripts whose letters change beside each other and for which we have no typeface. */
const apart: Readonly<Record<string, RegExp>> = {
  Burmese: /\p{sc=Mymr}/u,
  Dhivehi: /\p{sc=Thaa}/u,
  Kannada: /\p{sc=Knda}/u,
  Khmer: /\p{sc=Khmr}/u,
  Lao: /\p{sc=Laoo}/u,
  Mongolian: /\p{sc=Mong}/u,
  'N’Ko': /\p{sc=Nkoo}/u,
  Odia: /\p{sc=Orya}/u,
  Sinhala: /\p{sc=Sinh}/u,
  Syriac: /\p{sc=Syrc}/u,
  Thai: /\p{sc=Thai}/u,
  Tibetan: /\p{sc=Tibt}/u,
}

/** They say whether the letters around them join, and show nothing themselves. */
const joiners = /[\u200c\u200d]/u

/** Part of a text that is set in one typeface: a script's own, or ours for all the rest. */
export interface Run {
  readonly text: string
  readonly script: Script | null
}

/** The parts of a text by script, in order. */
export function runsOf(text: string): readonly Run[] {
  const runs: { text: string; script: Script | null }[] = []
  for (const sign of text) {
    const last = runs.at(-1)
    const script = scriptOf(sign, last?.script ?? null)
    if (last?.script === script) last.text += sign
    else runs.push({ text: sign, script })
  }
  return runs
}

/** Names of the scripts in a text whose letters we can only set one by one. */
export function scriptsApart(text: string): readonly string[] {
  return Object.entries(apart).flatMap(([name, signs]) => (signs.test(text) ? [name] : []))
}

/** The language of a text by its letters, where all of them are of one script and that says it. */
export function languageOf(text: string): string | null {
  const letters = Array.from(text).filter(sign => /\p{L}/u.test(sign))
  const [first] = letters
  const found = first === undefined ? undefined : scripts.find(one => one.letters.test(first))
  return found && letters.every(sign => found.letters.test(sign)) ? found.language : null
}

function scriptOf(sign: string, before: Script | null): Script | null {
  if (before && (before.signs.test(sign) || joiners.test(sign))) return before
  // What Latin shares with others is in our own typeface.
  if (sign < '\u0300') return null
  const isMark = /\p{M}/u.test(sign)
  return scripts.find(one => one.letters.test(sign) || (!isMark && one.signs.test(sign))) ?? null
}

function script(
  name: string,
  tag: string,
  letters: RegExp,
  signs: RegExp,
  language: string | null = null,
): Script {
  return { name, tag, letters, signs, language }
}

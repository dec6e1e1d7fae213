import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CopyDocument, CopyRow } from '#app/domain/copies/copy-document.ts'
import { kept, naughtyStrings } from '#tests/support/naughty-strings.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import { makePdf } from './make-pdf.server.ts'

const at = new Date('2026-11-20T15:25:00Z')

function copyOf(rows: readonly CopyRow[], more: Partial<CopyDocument> = {}): CopyDocument {
  return {
    title: 'Children’s referral K7TM-4Q2X-9',
    paragraphs: ['Received by Rutland on 20 November 2026.'],
    marking: 'Official-Sensitive',
    foot: 'K7TM-4Q2X-9',
    sections: [
      { title: 'Children', paragraphs: [], list: [], groups: [{ title: 'Sam Ashdown', rows }] },
      { title: 'The guide', paragraphs: ['Chosen.'], list: ['One sign', 'Another'], groups: [] },
    ],
    ...more,
  }
}

/** Line ends fall where the paper does, and readers leave out signs that show nothing: both are held elsewhere. */
function flat(text: string): string {
  return text.replace(/[\s\p{Cf}\u034f\ufe00-\ufe0f]+/gu, '')
}

async function pdfOf(answer: string) {
  return readPdf(await makePdf(copyOf([{ question: 'What happened?', answer }]), { at }))
}

/** What the file says of one answer, character for character: the words drawn, or the exact words kept beside them. */
async function expectBack(answer: string) {
  const read = await pdfOf(answer)
  expect(flat(read.text)).toContain(flat(answer))
  for (const line of answer.split('\n')) {
    if (!read.text.includes(line) && line.length < 60) expect(read.exact).toContain(line)
  }
  return read
}

describe('a copy as a PDF', () => {
  it('is tagged, titled, in British English, with bookmarks, and marked and numbered on every sheet', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      question: `Question ${index + 1}`,
      answer: 'An answer of some length. '.repeat(6),
    }))
    const read = await readPdf(await makePdf(copyOf(rows), { at }))
    expect(read).toMatchObject({
      title: 'Children’s referral K7TM-4Q2X-9',
      language: 'en-GB',
      isTagged: true,
      bookmarks: ['Children', 'The guide'],
    })
    expect(read.pages).toBeGreaterThan(3)
    for (const [index, edge] of read.edges.entries()) {
      expect(edge).toContain('Official-Sensitive')
      expect(edge).toContain(`Page ${index + 1} of ${read.pages}`)
    }
    const once = ['H1', 'L']
    for (const tag of once) expect(read.tags.get(tag), tag).toBe(1)
    expect(read.tags.get('H2')).toBeGreaterThanOrEqual(2)
    expect(read.tags.get('TH')).toBeGreaterThanOrEqual(60)
    for (const tag of ['LI', 'Lbl', 'LBody']) expect(read.tags.get(tag), tag).toBe(2)
  })

  it('holds its typefaces inside, each with a map back to characters', async () => {
    const file = Buffer.from(
      await makePdf(copyOf([{ question: 'Name', answer: 'Zoë Łukasz 田中 محمد' }]), { at }),
    ).toString('latin1')
    const fonts = file.match(/\/FontFile2/g)?.length ?? 0
    expect(fonts).toBeGreaterThanOrEqual(3)
    // Fonts that are drawn in the file need no file of a font, and are described all the same.
    const drawn = file.match(/\/Subtype \/Type3/g)?.length ?? 0
    expect(drawn).toBe(1)
    expect(file.match(/\/Type \/FontDescriptor/g)).toHaveLength(fonts + drawn)
    expect(file.match(/\/ToUnicode/g)).toHaveLength(fonts + drawn)
    expect(file).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
    expect(file).toContain('/Scope /Row')
    expect(file).toContain('pdfuaid:part')
  })

  it('is whole with twelve children and an answer as long as any may be, on every sheet and in order', async () => {
    const long = 'Sam said “no”, and his mother — Zoë — went out again at 21:40. '.repeat(340)
    const groups = Array.from({ length: 12 }, (_, child) => ({
      title: `Child ${child + 1}`,
      rows: Array.from({ length: 8 }, (__, row) => ({
        question: `Question ${row + 1} of child ${child + 1}`,
        answer: child === 5 && row === 3 ? long : `Answer ${row + 1} of child ${child + 1}`,
      })),
    }))
    const section = { title: 'Children', paragraphs: ['Twelve.'], list: ['One'], groups }
    const file = await makePdf(copyOf([], { sections: [section, section] }), { at })
    const read = await readPdf(file)
    expect(long.length).toBeGreaterThan(20_000)
    expect(flat(read.text)).toContain(flat(long))
    for (const { title, rows } of groups) {
      expect(read.text).toContain(title)
      for (const { question } of rows) expect(flat(read.text)).toContain(flat(question))
    }
    for (const [index, edge] of read.edges.entries()) {
      expect(edge.match(/Official-Sensitive/g)).toHaveLength(2)
      expect(edge).toContain(`Page ${index + 1} of ${read.pages}`)
    }
    // No heading skips a level, and every row is a question followed by its answer.
    let level = 0
    for (const role of read.order) {
      const heading = /^H([1-6])$/.exec(role)?.[1]
      if (heading === undefined) continue
      expect(Number(heading)).toBeLessThanOrEqual(level + 1)
      level = Number(heading)
    }
    expect(read.order.filter(role => /^H1$/.test(role))).toHaveLength(1)
    const cells = read.order.filter(role => ['TH', 'TD'].includes(role))
    expect(cells.length).toBeGreaterThanOrEqual(2 * 2 * 96)
    expect(read.order.filter(role => role === 'Figure')).toEqual([])
    const source = Buffer.from(file).toString('latin1')
    expect(source).toMatch(/\/MarkInfo \d+ 0 R/)
    expect(source).toMatch(/\/Marked true/)
    expect(source).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(source).toMatch(/\/Lang \(en-GB\)/)
    expect(source).toMatch(/\/DisplayDocTitle true/)
    expect(source.match(/\/Type \/Page\n/g)?.length).toBe(
      source.match(/\/StructParents \d+/g)?.length,
    )
  })

  it('is the same file for the same copy', async () => {
    const copy = copyOf([{ question: 'Name', answer: 'Sam' }])
    const [first, second] = await Promise.all([makePdf(copy, { at }), makePdf(copy, { at })])
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it.each(naughtyStrings.filter(({ refused }) => !refused).map(one => [one.name, kept(one)]))(
    'gives back %s',
    async (_name, text) => {
      await expectBack(text)
    },
  )

  it('gives back any text at all', { timeout: 120_000 }, async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 80 })
      .map(given => given.replace(/[\0\r\p{Surrogate}]/gu, ''))
    await fc.assert(
      fc.asyncProperty(text, async given => {
        await expectBack(given)
      }),
      { numRuns: 60 },
    )
  })

  it('shows a sign it has no letter for as a box with its number, and says which sign it is', async () => {
    const read = await pdfOf('Baby 👶')
    expect(read.text).toContain('👶')
    expect(read.exact).toContain('Baby 👶')
    expect(flat(read.text)).toContain(flat('Each is a box with its number in it.'))
    expect(flat(read.text)).toContain(flat('Their numbers: 1F476.'))
    expect((await pdfOf('Baby')).text).not.toContain('box with its number')
  })

  it.each([
    ['Arabic', 'قالت الأم (محمد) إنها خائفة، بعد 21:40. شكراً جداً! بِسْمِ اللَّهِ لا إله'],
    ['Urdu', 'اس نے کہا: ”میں گھر واپس نہیں جانا چاہتی“۔ ۱۲ بچے'],
    ['Persian', 'مادر گفت که می‌خواهم بروم (خانه‌ی ما).'],
    ['Kurdish', 'منداڵەکانمان خۆشدەوێت'],
    ['Pashto', 'زه غواړم چې زما ماشومان خوندي وي'],
    ['Hebrew', 'אמא אמרה: "אני מפחדת" (12). בְּרֵאשִׁית בָּרָא אֱלֹהִים'],
    ['Gujarati', 'માતાએ કહ્યું કે તે ડરે છે. રાષ્ટ્રીય વિદ્યાર્થી'],
    ['Punjabi', 'ਮਾਂ ਨੇ ਕਿਹਾ ਕਿ ਉਹ ਡਰਦੀ ਹੈ। ਪ੍ਰੇਮ ਪੜ੍ਹਾਈ'],
    ['Hindi', 'माँ ने कहा कि वह डरती है। क्षमा ज्ञान स्थिति'],
    ['Bengali', 'মা বলেছে সে ভয় পায়। রাষ্ট্রীয় বাচ্চারা'],
    ['Tamil', 'அம்மா சொன்னார் அவள் பயப்படுகிறாள். ஸ்ரீ'],
    ['Telugu', 'అమ్మ చెప్పింది ఆమె భయపడుతోంది స్త్రీ'],
    ['Malayalam', 'അമ്മ പറഞ്ഞു അവൾ പേടിക്കുന്നു സ്ത്രീ'],
    ['Tigrinya', 'እናት ፈርታለች ብላ ተናገረች።'],
  ])('joins and orders the letters of %s, and gives the words back', async (_language, words) => {
    const mixed = `Her mother said “${words}” (see note 12).`
    for (const answer of [words, mixed]) {
      const { text } = await expectBack(answer)
      expect(text).not.toContain('on screen')
      // Words are found whole, not letter by letter.
      const whole = words.match(/\p{L}{4,}/gu) ?? []
      for (const word of whole) expect(text).toContain(word)
    }
  })

  it(
    'gives back any words of scripts that join and run both ways',
    { timeout: 120_000 },
    async () => {
      const sign = fc.constantFrom(
        ...Array.from('بتلامهوي، ؟۔ًَُِّْٰ٣۴שלוםְִּ(a1.- “”[!]क्षिमाઅ્રીਕਿ'),
        '\u200c',
        '\u200d',
        '\u200f',
        '\u202e',
      )
      const text = fc.array(sign, { minLength: 1, maxLength: 50 }).map(signs => signs.join(''))
      await fc.assert(
        fc.asyncProperty(text, async given => {
          await expectBack(given)
        }),
        { numRuns: 25 },
      )
    },
  )

  it('says the language where the letters tell it, and nowhere else', async () => {
    const languages = async (answer: string) =>
      Buffer.from(await makePdf(copyOf([{ question: 'Words', answer }]), { at }))
        .toString('latin1')
        .match(/\/Lang \((.*)\)/g)
    expect(await languages('માતાએ કહ્યું')).toEqual(['/Lang (gu)', '/Lang (en-GB)'])
    expect(await languages('قالت الأم')).toEqual(['/Lang (en-GB)'])
    expect(await languages('માતાએ said')).toEqual(['/Lang (en-GB)'])
  })

  it('has bookmarks for each part of a section too', async () => {
    const file = Buffer.from(await makePdf(copyOf([]), { at })).toString('latin1')
    expect(file.match(/\/Title \((.*)\)/g)).toEqual(
      expect.arrayContaining(['/Title (Sam Ashdown)']),
    )
  })

  it('says which scripts it can only set letter by letter', async () => {
    const note = flat('Letters of Khmer, Sinhala stand apart here')
    expect(flat((await pdfOf('ម្តាយ අම්මා')).text)).toContain(note)
    expect(flat((await pdfOf('Zoë Łukasz 田中 שלום Привет')).text)).not.toContain('standapart')
  })

  it('has no note where there is nothing to note', async () => {
    expect((await pdfOf('Baby')).text).not.toContain('on screen')
  })

  it('says that an answer is restricted', async () => {
    const row = { question: 'Phone', answer: '01632 960001', isRestricted: true as const }
    const read = await readPdf(await makePdf(copyOf([row]), { at }))
    expect(read.text).toContain('Restricted. 01632 960001')
  })
})

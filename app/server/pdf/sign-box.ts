/**
 * A sign that no typeface of ours holds is drawn as a box with its number in it, the way browsers do: nothing a
 * person wrote is left out of a copy in silence. Measures are thousandths of the size of the text.
 */

/** Which strokes of a seven-stroke digit are drawn: top, upper right, lower right, bottom, lower left, upper left, middle. */
const strokes: Readonly<Record<string, string>> = {
  '0': 'abcdef',
  '1': 'bc',
  '2': 'abged',
  '3': 'abgcd',
  '4': 'fgbc',
  '5': 'afgcd',
  '6': 'afgedc',
  '7': 'abc',
  '8': 'abcdefg',
  '9': 'abcdfg',
  A: 'abcefg',
  B: 'cdefg',
  C: 'adef',
  D: 'bcdeg',
  E: 'adefg',
  F: 'aefg',
}

const digitWidth = 150
const digitHeight = 260
const gap = 70

/** The width of the box for a sign. */
export function boxWidth(codePoint: number): number {
  return columnsOf(codePoint) * (digitWidth + gap) + gap + 100
}

/** The box for a sign, as PDF drawing operators. */
export function drawBox(codePoint: number): string {
  const digits = digitsOf(codePoint)
  const columns = columnsOf(codePoint)
  const inner = columns * (digitWidth + gap) + gap
  // In the colour of the words around it: `0.11 0.17 0.16` is their ink.
  const lines = [`0.11 0.17 0.16 RG 36 w 50 -120 ${inner} 800 re S 44 w`]
  for (const [index, digit] of Array.from(digits).entries()) {
    const x = 50 + gap + (index % columns) * (digitWidth + gap)
    const y = index < columns ? 340 : -40
    lines.push(...Array.from(strokes[digit] ?? '').map(stroke => drawStroke(stroke, x, y)))
  }
  return lines.join('\n')
}

function columnsOf(codePoint: number): number {
  return codePoint > 0xffff ? 3 : 2
}

function digitsOf(codePoint: number): string {
  return codePoint
    .toString(16)
    .toUpperCase()
    .padStart(columnsOf(codePoint) * 2, '0')
}

function drawStroke(stroke: string, x: number, y: number): string {
  const right = x + digitWidth
  const middle = y + digitHeight / 2
  const top = y + digitHeight
  const ends: Readonly<Record<string, readonly [number, number, number, number]>> = {
    a: [x, top, right, top],
    b: [right, middle, right, top],
    c: [right, y, right, middle],
    d: [x, y, right, y],
    e: [x, y, x, middle],
    f: [x, middle, x, top],
    g: [x, middle, right, middle],
  }
  const [x1, y1, x2, y2] = ends[stroke] ?? [x, y, x, y]
  return `${x1} ${y1} m ${x2} ${y2} l S`
}

/**
 * Where on the body a mark is: the regions a person may tick by name, and where each stands on the two drawings. One
 * list for both, so that pointing and ticking give the same answer.
 */
export type BodySide = 'front' | 'back'

export interface BodyRegion {
  readonly key: string
  readonly label: string
  readonly side: BodySide
  /** A box on the drawing, in its own units: left, top, width, height. */
  readonly box: readonly [number, number, number, number]
}

/** The size of each drawing, and of the picture on the page. */
export const bodySize = { width: 200, height: 420 } as const

type Part = readonly [name: string, label: string, box: BodyRegion['box']]

/** Parts in the middle, and parts of which there is one on each side, drawn on the left of the picture. */
const middle: Readonly<Record<BodySide, readonly Part[]>> = {
  front: [
    ['Face', 'Face', [80, 10, 40, 50]],
    ['Neck', 'Front of the neck', [90, 60, 20, 18]],
    ['Chest', 'Chest', [65, 80, 70, 58]],
    ['Abdomen', 'Tummy', [65, 138, 70, 57]],
    ['Genitals', 'Genital area', [80, 195, 40, 25]],
  ],
  back: [
    ['Head', 'Back of the head', [80, 10, 40, 50]],
    ['Neck', 'Back of the neck', [90, 60, 20, 18]],
    ['UpperBack', 'Upper back', [65, 80, 70, 58]],
    ['LowerBack', 'Lower back', [65, 138, 70, 47]],
    ['Buttocks', 'Buttocks', [65, 185, 70, 37]],
  ],
}

const paired: Readonly<Record<BodySide, readonly Part[]>> = {
  front: [
    ['Ear', 'ear', [68, 24, 12, 22]],
    ['UpperArm', 'upper arm, front', [38, 82, 27, 66]],
    ['Forearm', 'forearm, front', [30, 148, 28, 62]],
    ['Hand', 'palm of the hand', [24, 210, 30, 34]],
    ['Thigh', 'thigh, front', [65, 222, 33, 72]],
    ['Shin', 'knee or shin', [67, 294, 30, 86]],
    ['Foot', 'top of the foot', [60, 380, 37, 26]],
  ],
  back: [
    ['EarBack', 'ear, behind', [68, 24, 12, 22]],
    ['UpperArm', 'upper arm, back', [38, 82, 27, 66]],
    ['Forearm', 'elbow or forearm, back', [30, 148, 28, 62]],
    ['Hand', 'back of the hand', [24, 210, 30, 34]],
    ['Thigh', 'thigh, back', [65, 222, 33, 72]],
    ['Calf', 'calf', [67, 294, 30, 86]],
    ['Sole', 'heel or sole of the foot', [60, 380, 37, 26]],
  ],
}

function regionsOf(side: BodySide): readonly BodyRegion[] {
  // Seen from the front, the child's right is on the left of the picture; from behind it is the other way round.
  const [onLeft, onRight] =
    side === 'front' ? (['Right', 'Left'] as const) : (['Left', 'Right'] as const)
  const central = middle[side].map(([name, label, box]): BodyRegion => ({
    key: `${side}${name}`,
    label,
    side,
    box,
  }))
  const both = paired[side].flatMap(([name, label, box]): BodyRegion[] => {
    const [left, top, width, height] = box
    const mirrored = [bodySize.width - left - width, top, width, height] as const
    return [
      { key: `${side}${onLeft}${name}`, label: `${onLeft} ${label}`, side, box },
      { key: `${side}${onRight}${name}`, label: `${onRight} ${label}`, side, box: mirrored },
    ]
  })
  return [...central, ...both]
}

export const bodyRegions: readonly BodyRegion[] = [...regionsOf('front'), ...regionsOf('back')]

/** The region at a point of a drawing, or the nearest: a click beside the body means what is next to it. */
export function regionAt(side: BodySide, x: number, y: number): BodyRegion | undefined {
  const away = ({ box: [left, top, width, height] }: BodyRegion): number =>
    Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height))
  return bodyRegions
    .filter(region => region.side === side)
    .reduce<BodyRegion | undefined>(
      (nearest, region) => (!nearest || away(region) < away(nearest) ? region : nearest),
      undefined,
    )
}

/** The most points of one answer: more than anybody draws. */
export const mostBodyPoints = 60

/**
 * One exact point of a drawing as an answer keeps it, "front@105,99": the side, then across and down in the drawing's
 * own units. One pattern for what a form accepts and for its JSON Schema.
 */
export const bodyPointPattern =
  '^(front|back)@(\\d|[1-9]\\d|1\\d\\d|200),(\\d|[1-9]\\d|[1-3]\\d\\d|4[01]\\d|420)$'

const bodyPoint = new RegExp(bodyPointPattern)

export interface BodyPoint {
  readonly side: BodySide
  readonly x: number
  readonly y: number
}

/** The answer for a point; one off the drawing is moved to its edge. */
export function bodyPointAt({ side, x, y }: BodyPoint): string {
  const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most))
  return `${side}@${String(within(x, bodySize.width))},${String(within(y, bodySize.height))}`
}

/** The point an answer stands for; undefined for anything else. */
export function readBodyPoint(answer: string): BodyPoint | undefined {
  const [, side, x, y] = bodyPoint.exec(answer) ?? []
  if (side !== 'front' && side !== 'back') return undefined
  return { side, x: Number(x), y: Number(y) }
}

/** A point in words, as exact as words are: the region, which part of it, and on the trunk and head the child's own side. */
export function pointInWords({ side, x, y }: BodyPoint): string {
  const region = regionAt(side, x, y)
  if (!region) return ''
  const [left, top, width, height] = region.box
  const down = (y - top) / height
  const part = down < 1 / 3 ? 'upper part' : down < 2 / 3 ? 'middle' : 'lower part'
  const isCentral = left + width / 2 === bodySize.width / 2
  if (!isCentral) return `${region.label}, ${part}`
  const across = (x - left) / width
  // Seen from the front, the child's right is on the left of the picture; from behind it is the other way round.
  const [onLeft, onRight] = side === 'front' ? ['right', 'left'] : ['left', 'right']
  const where =
    across < 1 / 3 ? `child’s ${onLeft}` : across < 2 / 3 ? 'centre' : `child’s ${onRight}`
  return `${region.label}, ${part}, ${where}`
}

/** What is marked, in the words that stand beside a drawing: each region by name, then each point with its number. */
export function marksInWords(marks: readonly string[]): readonly string[] {
  const regions = bodyRegions.filter(({ key }) => marks.includes(key)).map(({ label }) => label)
  const points = marks.flatMap(mark => readBodyPoint(mark) ?? [])
  return [
    ...regions,
    ...points.map((point, index) => `Point ${String(index + 1)}: ${pointInWords(point)}`),
  ]
}

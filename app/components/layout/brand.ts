/** The colours a partnership may set, and what each is called in the stylesheet. Anything else is ignored. */
const names = {
  primary: '--brand-primary',
  primaryDark: '--brand-primary-dark',
  accent: '--brand-accent',
  tint: '--brand-tint',
} as const

const hex = /^#[0-9a-f]{6}$/i

/**
 * The style rule that lays a partnership's colours over our own. Only '#rrggbb' passes, so that configuration
 * can never write any other style into the page.
 */
export function brandStyle(brand: Readonly<Record<string, string>>): string {
  const rules = Object.entries(names).flatMap(([name, property]) => {
    const colour = brand[name]
    return colour !== undefined && hex.test(colour) ? [`${property}:${colour}`] : []
  })
  return rules.length === 0 ? '' : `:root{${rules.join(';')}}`
}

/** WCAG 2.2 contrast ratio of two '#rrggbb' colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  if (!hex.test(colour)) throw new RangeError(`not a colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

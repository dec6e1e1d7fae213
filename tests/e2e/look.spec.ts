import { expect, test } from './support/browser.ts'
import { look } from './support/look.ts'

/** What no page may hold, and what is said of one that does. */
const broken = {
  'a picture without words': ['<img src="/icon.svg">', /accessibility of/],
  'a field without a label': ['<input type="text">', /accessibility of/],
  'something wider than a phone': [`<pre>${'wide '.repeat(80)}</pre>`, /wider than 320 pixels/],
} as const

for (const [what, [html, complaint]] of Object.entries(broken)) {
  test(`looking at a page sees ${what}`, async ({ page }) => {
    await page.goto('/accessibility')
    await look(page)
    await page.locator('main').evaluate((main, more) => {
      main.insertAdjacentHTML('beforeend', more)
    }, html)
    await expect(look(page)).rejects.toThrow(complaint)
  })
}

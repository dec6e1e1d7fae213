import type { Page } from '@playwright/test'
import { goOn, startDraft } from './support/answer.ts'
import { expect, test } from './support/browser.ts'
import { signIn, signOut } from './support/people.ts'

/** What of each drawing would be lost in a person's own two colours, and whether words stand in its place. */
async function lost(page: Page) {
  return page.evaluate(() => {
    const colour = (name: string) => {
      const probe = document.createElement('span')
      probe.style.color = name
      document.body.append(probe)
      const found = getComputedStyle(probe).color
      probe.remove()
      return found
    }
    const paper = colour('Canvas')
    const isSeen = (paint: string) =>
      paint !== 'none' && paint !== paper && !/^rgba\(.*, 0\)$/.test(paint)
    const drawings = [...document.querySelectorAll('main svg')].filter(
      svg => svg.getBoundingClientRect().width >= 60,
    )
    return drawings.map(svg => ({
      words: (svg.getAttribute('aria-labelledby') ?? svg.getAttribute('aria-label') ?? '')
        .split(' ')
        .map(id => document.getElementById(id)?.textContent ?? '')
        .join(' '),
      isHidden: svg.closest('[aria-hidden="true"]') !== null,
      shapes: [...svg.querySelectorAll('text, path, circle, rect, line, polyline')]
        .filter(shape => !shape.closest('defs, pattern, clipPath'))
        .flatMap(shape => {
          const { fill, stroke } = getComputedStyle(shape)
          return isSeen(fill) || isSeen(stroke) ? [] : [shape.outerHTML.slice(0, 120)]
        }),
      texts: [...svg.querySelectorAll('text')]
        .filter(text => !isSeen(getComputedStyle(text).fill))
        .map(({ textContent }) => textContent),
    }))
  })
}

test('drawings keep all they say in a person’s own colours, and say it in words', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/thresholds?pick=HLT-037&pick=HLT-025&pick=HLT-003&told=HLT-037')
  const [windscreen] = await lost(page)
  expect(windscreen?.words).toContain('Level 4: 1')
  // Each level has a pattern of its own, so none is told from another by its colour.
  const patterns = await page
    .locator('.app-windscreen path[fill^="url("]')
    .evaluateAll(paths => new Set(paths.map(path => path.getAttribute('fill'))).size)
  expect(patterns).toBe(4)

  const found = [...(await lost(page))]
  await page.goto('/sign-in')
  await signIn(page, 'headTeacher')
  await page.goto('/referrals?show=decided')
  const links = page.getByRole('table').getByRole('link')
  const decided = await links.evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''))
  const bar = page.locator('.app-grade-bar')
  for (const address of decided) {
    await page.goto(address)
    if ((await bar.count()) > 0) break
  }
  found.push(...(await lost(page)))
  await expect(bar).not.toHaveCount(0)
  for (const address of ['/agency', '/practise/report']) {
    await page.goto(address)
    const here = await lost(page)
    expect(here.length, address).toBeGreaterThan(0)
    found.push(...here)
  }
  expect(found.filter(({ words }) => words.includes('low')).length).toBeGreaterThan(0)
  await signOut(page)
  await signIn(page, 'guideEditor')
  await page.goto('/content/forms?form=childrens-referral')
  found.push(...(await lost(page)))
  for (const { words, isHidden, shapes, texts } of found) {
    expect(texts).toEqual([])
    expect(shapes).toEqual([])
    expect(isHidden || words.trim() !== '').toBe(true)
  }
})

test('a number marked on the body can be read on a dark page of a person’s own colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/sign-in')
  await signIn(page, 'headTeacher')
  const draft = await startDraft(page)
  await page.goto(`${draft}/page/injuries`)
  await page
    .getByRole('group', { name: 'Does any child have a mark, bruise or other injury?' })
    .getByLabel('Yes')
    .check()
  await goOn(page)
  await page.goto(`${draft}/choose/injuryPlaces/injuryRegions`)
  await expect(page.getByRole('button', { name: /^Risk has changed/ })).toBeVisible()
  await page.getByAltText(/^Front of the body/).click({ position: { x: 100, y: 100 } })
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  const [fills] = await page
    .locator('.app-body svg g')
    .evaluateAll(marks =>
      marks.map(mark => [...mark.children].map(shape => getComputedStyle(shape).fill)),
    )
  expect(fills).toHaveLength(2)
  expect(new Set(fills).size).toBe(2)
})

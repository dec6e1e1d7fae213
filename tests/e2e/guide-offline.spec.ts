import type { Page } from '@playwright/test'
import { goOn, h1, startDraft } from './support/answer.ts'
import { expect, hasScripts, test } from './support/browser.ts'
import { mayPressAgain } from './support/leaving.ts'
import { look } from './support/look.ts'
import { people, signIn, signOut } from './support/people.ts'

const copyNote = /^Offline copy, as of \d+ \w+ \d{4}, guide version \S+\./

/** Everything that this browser holds in its caches, as text. */
async function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    return texts.join('\n')
  })
}

test('the guide is read with no connection, and no page of a person is', async ({
  page,
  context,
}) => {
  test.skip(!hasScripts(), 'a script keeps the copy; the next test is about browsers without')
  test.slow()
  await signIn(page, 'headTeacher')
  await page.goto('/thresholds/keep')
  await expect(page.getByText('The guide is on this device.')).toBeVisible()
  await look(page)
  const kept = await keptText(page)
  const has = (words: string) => kept.includes(words)
  expect(['/thresholds/read?copy=1', '/offline?copy=1', 'source-sans-3'].filter(has)).toHaveLength(
    3,
  )
  expect([people.headTeacher, 'Sign out', 'open now', 'out of hours.'].filter(has)).toEqual([])

  await test.step('a form stays in the page with what was typed', async () => {
    await page.goto(`${await startDraft(page)}/page/worry`)
    const worry = page.getByLabel('What worries you most?')
    await worry.fill('He said there was no tea again.')
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await expect(page.getByText('Your device has no connection')).toBeVisible()
    await expect(worry).toHaveValue('He said there was no tea again.')
    await context.setOffline(false)
    await mayPressAgain(page)
    await goOn(page)
  })

  await test.step('an older copy makes way for the one now published', async () => {
    await page.evaluate(async () => {
      const [now = ''] = await caches.keys()
      const kept = await caches.open(now)
      const older = await caches.open('guide-older')
      for (const request of await kept.keys()) {
        const answer = await kept.match(request)
        if (answer) await older.put(request, answer)
      }
      const words = new Response('Older words', { headers: { 'Content-Type': 'text/html' } })
      await older.put('/thresholds/read?copy=1', words)
      await caches.delete(now)
    })
    await page.goto('/thresholds/levels')
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .toEqual([expect.stringMatching(/^guide-(?!older)/)])
    expect(await keptText(page)).not.toContain('Older words')
  })

  // Signed out, because only what nobody is signed in to may be kept by the browser for a minute.
  await signOut(page)
  await page.goto('/thresholds/levels')
  await context.setOffline(true)
  await test.step('a page seen a moment ago says that it is a copy, and of which day', async () => {
    await page.goto('/thresholds/levels')
    await expect(page.getByText(copyNote)).toBeVisible()
  })
  await test.step('the whole guide, and a search inside it', async () => {
    await page.goto('/thresholds/read')
    await expect(page.getByText(copyNote)).toBeVisible()
    await expect(page.getByText(people.headTeacher)).toHaveCount(0)
    await look(page)
    await page.getByLabel('Find in this guide').fill('strangulation')
    await expect(page.getByText(/^[1-9]\d? found$/)).toBeVisible()
    await expect(page.locator('main li[id]:visible').first()).toContainText(/strangulation/i)
    await page.goto('/thresholds/HLT-037')
    await expect(page).toHaveURL(/\/thresholds\/read#HLT-037$/)
  })

  await test.step('a page that needs a connection says so and whom to ring', async () => {
    await page.goto('/referrals')
    await expect(h1(page)).toHaveText('This page needs a connection')
    const main = page.getByRole('main')
    await expect(main.getByRole('link', { name: '999' })).toBeVisible()
    await expect(main).toContainText('Rutland at other times')
    await look(page)
  })
  await context.setOffline(false)

  await test.step('it is removed when she says so, and stays away', async () => {
    await page.goto('/thresholds/keep')
    await page.getByRole('button', { name: 'Remove it from this device' }).click()
    await expect(page.getByText('The guide is not on this device.')).toBeVisible()
    await page.goto('/thresholds')
    await page.goto('/thresholds/keep')
    await expect(page.getByText('The guide is not on this device.')).toBeVisible()
    expect(await page.evaluate(() => caches.keys())).toEqual([])
  })
})

test('the guide prints with its version, its day and every number', async ({ page }) => {
  await page.goto('/thresholds/topics/neglect')
  await page.emulateMedia({ media: 'print' })
  const paper = page.getByRole('region', { name: 'Who to ring' })
  await expect(paper).toContainText('ring 999')
  await expect(paper).toContainText(/Rutland at other times 0116 305 0005/)
  await expect(paper).toContainText(/Guide version \S+, as of \d+ \w+ \d{4}/)
  await expect(page.getByRole('navigation').first()).toBeHidden()
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByText('Before you rely on an old sheet')).toBeHidden()
})

test('a whole description is searched for and never stands in an address', async ({ page }) => {
  const addresses: string[] = []
  page.on('request', request => addresses.push(request.url()))
  await page.goto('/thresholds')
  await page
    .getByLabel('Search in your own words')
    .fill(
      '5 year old, dad drinks every night, she gets herself to school, no food in the house. '.repeat(
        5,
      ),
    )
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('heading', { name: /indicators found/ })).toBeVisible()
  const first = page.locator('.app-pick').first()
  await expect(first).toContainText('Phone now')
  await expect(first.locator('mark').first()).toBeVisible()
  await expect(page.getByText('You wrote “dad drinks”').first()).toBeVisible()
  await look(page)
  await first.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Update the picture' }).click()
  await expect(page).toHaveURL(/\/thresholds\?ageGroup=5-11&pick=INC-006/)
  await page.getByLabel('Search in your own words').fill('drinks')
  await page.getByRole('button', { name: 'Update the picture' }).click()
  await expect(page).toHaveURL(/\/thresholds\?(?!.*drinks).*pick=INC-006/)
  expect(addresses.filter(address => /dad|herself/.test(address))).toEqual([])
})

test('without scripts the keeping page says what can be done instead', async ({ page }) => {
  test.skip(hasScripts(), 'only a browser without scripts sees this')
  await page.goto('/thresholds/keep')
  await expect(page.getByText('Your browser cannot keep a copy.')).toBeVisible()
  await expect(page.getByRole('button', { name: /device/ })).toBeHidden()
  await look(page)
})

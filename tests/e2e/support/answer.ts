import { expect, type Locator, type Page } from '@playwright/test'
import { leaving } from './leaving.ts'

/** The box beside a question that says its answer is not known, by its words. */
export interface NotKnown {
  readonly notKnown: string
}

/** One option or words, several options, a day as year-month-day, an address, or "not known". */
export type Given = string | readonly string[] | Address | NotKnown

export interface Address {
  readonly 'Address line 1': string
  readonly 'Town or city': string
  readonly Postcode: string
}

/** Answers by the words of the question. */
export type Answers = Readonly<Record<string, Given>>

/** Ticks the box beside a question: "First name not known". */
export function notKnown(words: string): NotKnown {
  return { notKnown: words }
}

/** A page of a form: its heading, and what a person answers on it. */
export type PageOfAnswers = readonly [heading: string, answers: Answers]

/** A list of a form: its heading, the buttons that add to it, and the pages of each entry. */
export interface Entries {
  readonly heading: string
  readonly button: string
  readonly another?: string
  readonly entries: readonly (readonly PageOfAnswers[])[]
}

export interface Section {
  readonly title: string
  readonly pages: readonly (PageOfAnswers | Entries)[]
}

/** What to do on each page before it is filled in: most often, to look at it. */
type OnPage = (page: Page) => Promise<void>

/** Opens a section from the list of sections, writes it, and comes back to the list. */
export async function writeSection(page: Page, section: Section, onPage: OnPage): Promise<void> {
  const list = await h1(page).innerText()
  await page.getByRole('link', { name: section.title, exact: true }).click()
  for (const part of section.pages) {
    if ('button' in part) await addEntries(page, part, onPage)
    else await writePage(page, part, onPage)
  }
  await expect(h1(page)).toHaveText(list)
  const row = page.locator('.govuk-task-list__item', {
    has: page.getByRole('link', { name: section.title, exact: true }),
  })
  await expect(row).toContainText('Completed')
}

async function addEntries(page: Page, list: Entries, onPage: OnPage): Promise<void> {
  await expect(h1(page)).toHaveText(list.heading)
  await onPage(page)
  for (const [index, pages] of list.entries.entries()) {
    const button = index === 0 ? list.button : (list.another ?? list.button)
    await page.getByRole('button', { name: button, exact: true }).click()
    for (const part of pages) await writePage(page, part, onPage)
    await expect(h1(page)).toHaveText(list.heading)
  }
  await goOn(page)
}

async function writePage(page: Page, part: PageOfAnswers, onPage: OnPage): Promise<void> {
  const [heading, answers] = part
  await expect(h1(page)).toHaveText(heading)
  await onPage(page)
  await fillIn(page, answers)
  await goOn(page)
}

/** The heading of the page. */
export function h1(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

/** Fills in what is asked on this page, each question found by its words. */
export async function fillIn(page: Page, answers: Answers): Promise<void> {
  for (const [question, given] of Object.entries(answers)) await answer(page, question, given)
}

/** Starts a referral from the page where a form is chosen; gives the address of the draft. */
export async function startDraft(page: Page, form = 'Children’s referral'): Promise<string> {
  await page.goto('/referral/start')
  await page.getByLabel(form).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/referral\/[0-9a-f-]{36}/)
  return draftOf(page)
}

/** The address of the draft somebody is in. */
export function draftOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
}

/** Presses the one button of a question page that goes on. */
export async function goOn(page: Page): Promise<void> {
  await leaving(page, () => page.getByRole('button', { name: 'Save and continue' }).click())
}

async function answer(page: Page, question: string, given: Given): Promise<void> {
  const words = new RegExp(`^\\s*${escaped(question)}( \\(optional\\))?\\s*$`)
  const group = page.getByRole('group', { name: words })
  if (typeof given === 'string') {
    if ((await group.count()) === 0) await write(page.getByLabel(words), given)
    else if (/^\d{4}-\d\d-\d\d$/.test(given)) await writeDay(group, given)
    else await check(group.getByLabel(given, { exact: true }))
  } else if (isList(given)) {
    for (const option of given) await check(group.getByLabel(option, { exact: true }))
  } else if ('notKnown' in given) {
    await check(innermost(page, words).getByLabel(given.notKnown, { exact: true }))
  } else {
    for (const [line, text] of Object.entries({ ...given })) await group.getByLabel(line).fill(text)
  }
}

function isList(given: Exclude<Given, string>): given is readonly string[] {
  return Array.isArray(given)
}

async function write(field: Locator, given: string): Promise<void> {
  const isChoice = (await field.evaluate(element => element.tagName)) === 'SELECT'
  if (isChoice) await field.selectOption({ label: given })
  else await field.fill(given)
}

async function writeDay(group: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-')
  await group.getByLabel('Day').fill(String(Number(date)))
  await group.getByLabel('Month').fill(String(Number(month)))
  await group.getByLabel('Year').fill(year)
}

async function check(box: Locator): Promise<void> {
  await box.first().check()
}

/** A question may stand inside an option of another: the block that is its own is the last that holds its words. */
function innermost(page: Page, words: RegExp): Locator {
  return page
    .locator('.app-question', { has: page.locator('legend, label', { hasText: words }) })
    .last()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

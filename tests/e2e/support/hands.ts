import { expect, type Page } from '@playwright/test'
import { leaving } from './leaving.ts'

/** How a person answers: by keyboard alone, or as one does in a browser without scripts. */
export interface Hands {
  /** Types into the field of this name. */
  readonly write: (name: string, words: string) => Promise<void>
  /** Chooses one of the radio buttons of this name. */
  readonly choose: (name: string, value: string) => Promise<void>
  readonly tick: (name: string, value: string) => Promise<void>
  /** Chooses from a list by its position. */
  readonly select: (name: string, value: string) => Promise<void>
  /** Presses the link or button with these words, and waits for the page after it. */
  readonly press: (words: string | RegExp) => Promise<void>
}

/** Fills fields in and clicks. */
export function plainHands(page: Page): Hands {
  const field = (name: string) => page.locator(`[name="${name}"]`)
  const one = (name: string, value: string) => page.locator(`[name="${name}"][value="${value}"]`)
  return {
    write: (name, words) => field(name).fill(words),
    choose: (name, value) => one(name, value).check(),
    tick: (name, value) => one(name, value).check(),
    select: async (name, value) => {
      await field(name).selectOption(value)
    },
    press: async words => {
      const name = typeof words === 'string' ? new RegExp(`^\\s*${words}\\s*$`) : words
      const target = page
        .locator('main')
        .locator('a, button')
        .filter({ hasText: name, visible: true })
      await leaving(page, () => target.first().click())
    },
  }
}

/** What a typist's fingers have done so far. */
export interface Fingers {
  characters: number
  keys: number
  /** From the press that leaves a page to the next page being there, added up. */
  waitedMs: number
  pages: number
}

const rested: Fingers = { characters: 0, keys: 0, waitedMs: 0, pages: 0 }

/** Tab, Enter, Space, the arrows and letters: nothing else is ever used, and every field is reached by Tab. */
export function keyboardHands(page: Page, fingers: Fingers = { ...rested }): Hands {
  const key = async (name: 'Tab' | 'Enter' | 'Space' | 'ArrowDown') => {
    fingers.keys += 1
    await page.keyboard.press(name)
  }
  /** Every character counts; after the first few the browser is given the rest at once, which saves minutes. */
  const type = async (words: string) => {
    const characters = Array.from(words)
    fingers.characters += characters.length
    await page.keyboard.type(characters.slice(0, 6).join(''))
    if (characters.length > 6) await page.keyboard.insertText(characters.slice(6).join(''))
  }
  /** Presses Tab until what has the focus is what is looked for; a page without it, or a trap, fails the test. */
  const tabTo = async (what: Sought) => {
    for (let pressed = 0; pressed < 250; pressed += 1) {
      const focus = await page.evaluate(focusOn, what)
      if (focus === 'found') return
      // Past the frame of the page, as people who use a keyboard go.
      await key(focus === 'skip link' ? 'Enter' : 'Tab')
    }
    throw new Error(`Tab does not reach ${JSON.stringify(what)} on ${page.url()}`)
  }
  return {
    write: async (name, words) => {
      await tabTo({ name })
      await type(words)
    },
    choose: async (name, value) => {
      await tabTo({ name })
      await key('Space')
      for (let moved = 0; (await page.evaluate(focusOn, { name, value })) !== 'found'; moved += 1) {
        if (moved > 60) throw new Error(`the arrows do not reach ${value} of ${name}`)
        await key('ArrowDown')
      }
      await expect(page.locator(`[name="${name}"][value="${value}"]`)).toBeChecked()
    },
    tick: async (name, value) => {
      await tabTo({ name, value })
      await key('Space')
    },
    select: async (name, value) => {
      await tabTo({ name })
      const field = page.locator(`select[name="${name}"]`)
      for (let moved = 0; (await field.inputValue()) !== value; moved += 1) {
        if (moved > 300) throw new Error(`the arrows do not reach ${value} of ${name}`)
        await key('ArrowDown')
      }
    },
    press: async words => {
      await tabTo({
        words: typeof words === 'string' ? words : words.source,
        isPattern: typeof words !== 'string',
      })
      const from = performance.now()
      await leaving(page, () => key('Enter'))
      fingers.waitedMs += performance.now() - from
      fingers.pages += 1
    },
  }
}

interface Sought {
  readonly name?: string
  readonly value?: string
  readonly words?: string
  readonly isPattern?: boolean
}

/** Runs in the page: whether the element in focus is the one looked for. */
function focusOn({ name, value, words, isPattern }: Sought): 'found' | 'skip link' | 'elsewhere' {
  const element = document.activeElement
  if (element?.classList.contains('govuk-skip-link')) return 'skip link'
  if (!element?.closest('main')) return 'elsewhere'
  if (words !== undefined) {
    const text = element.textContent.trim()
    const isIt = isPattern ? new RegExp(words).test(text) : text === words
    return isIt && ['A', 'BUTTON'].includes(element.tagName) ? 'found' : 'elsewhere'
  }
  const isIt =
    element.getAttribute('name') === name &&
    (value === undefined || element.getAttribute('value') === value)
  return isIt ? 'found' : 'elsewhere'
}

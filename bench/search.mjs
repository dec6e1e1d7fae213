// Searches of the guide, one after the other as one person would feel them: from the press to the whole page of answers.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { browser, mustBe } from './browser.mjs'
import { summary } from './load.mjs'
import { startNaiveSearch } from './naive-search.mjs'
import { ms } from './table.mjs'

const described = new URL('../content/threshold/cases/development.jsonl', import.meta.url)

/** What people type: a few words, a described worry, and a paragraph pasted whole. Hundreds, no two alike. */
export function queries() {
  const texts = readFileSync(described, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).text)
  const fewWords = texts.map((text, n) =>
    text
      .split(/\s+/)
      .slice(n % 5, (n % 5) + 3)
      .join(' '),
  )
  const paragraphs = texts
    .filter((_, n) => n % 5 === 0)
    .map((_, n) =>
      texts
        .slice(n * 5, n * 5 + 20)
        .join(' ')
        .slice(0, 2_000),
    )
  return [
    { name: 'Search, a few words', words: [...new Set(fewWords)] },
    { name: 'Search, a described worry', words: texts },
    { name: 'Search, a pasted paragraph', words: paragraphs },
  ]
}

/** A row for each kind of search: how many, ours, the naive scan's, and the ratio of the two. */
export async function searchRows(port) {
  const naive = await startNaiveSearch()
  const rows = []
  for (const { name, words } of queries()) {
    const ours = await timesOf(port, words)
    const floor = await timesOf(naive.port, words)
    const ratio = `${(ours.p50 / floor.p50).toFixed(1)} ×`
    rows.push([name, words.length, ms(ours.p50), ms(ours.p95), ms(ours.p99), ms(floor.p95), ratio])
  }
  naive.stop()
  return rows
}

async function timesOf(port, words) {
  const person = browser(port, { connections: 1 })
  const times = []
  const ask = text => person.post('/thresholds/search', { words: text })
  for (const text of words.slice(0, 20)) await ask(text)
  for (const text of words) {
    const startedAt = performance.now()
    mustBe(200, await ask(text), text)
    times.push(performance.now() - startedAt)
  }
  person.close()
  return summary(times, 1)
}

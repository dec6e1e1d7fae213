// What a browser on its first visit fetches for one page, in bytes over the wire.
import { mustBe, textOf } from './browser.mjs'

/**
 * Bytes of the page itself, its styles, its scripts (with every script those import) and its fonts, as bodies: each
 * answer's headers come on top. The page also names scripts that no first visit fetches (its list of routes, the pages
 * that list names), so only what it starts or announces counts, and what that imports as it starts.
 */
export async function transferSizes(person, path) {
  const answer = mustBe(200, await person.get(path), path)
  const html = textOf(answer)
  const hrefs = pattern => [...html.matchAll(pattern)].map(([, href]) => href)
  const styles = hrefs(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)
  const fonts = hrefs(/<link[^>]*rel="preload"[^>]*href="([^"]+\.woff2)"/g)
  const scripts = [
    ...hrefs(/<script[^>]*src="([^"]+)"/g),
    ...hrefs(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g),
    // Remix starts its pages from a script in the page: `import * as route from "…"` and `import("…")`.
    ...hrefs(/import(?:\s[^"';]*from\s*|\()["'](\/assets\/[^"']+\.js)["']/g),
  ]
  return {
    html: answer.bytes.length,
    css: await total(person, styles),
    js: await total(person, await withImports(person, scripts)),
    fonts: await total(person, fonts),
  }
}

async function total(person, paths) {
  let sum = 0
  for (const path of new Set(paths)) sum += (await person.get(path)).bytes.length
  return sum
}

async function withImports(person, paths) {
  const found = new Set()
  const waiting = [...paths]
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const script = textOf(mustBe(200, await person.get(path), path))
    for (const [, name] of script.matchAll(/(?:import|from)\s*\(?["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      waiting.push(new URL(name, `http://localhost${path}`).pathname)
    }
  }
  return found
}

import type { ServerBuild } from '@remix-run/node'

/** A build with fewer routes, and every other part as it was. */
type Routes = ServerBuild['routes']

/**
 * Finds the build to answer a path with. Remix flattens, ranks and compiles every route it is given several times for
 * each request, so addresses that share their first and third words ('referral' and 'page' of referral/:id/page/:page)
 * get a build with the routes that can match them: those with these words, or with none, in the same places. What
 * matches a path, and in which order, is the same as with all of them.
 */
export function routeGroups(build: ServerBuild): (path: string) => ServerBuild {
  const all = Object.values(build.routes)
  const firsts = new Set(all.map(({ path }) => fixedWord(path, 0)))
  const thirds = new Set(all.map(({ path }) => fixedWord(path, 2)))
  const groups = new Map<string, ServerBuild>()
  return path => {
    const words = decoded(path).slice(1).split('/')
    // The browser asks this address for any route at all.
    if (words[0] === '__manifest') return build
    const first = known(firsts, wordIn(words, 0))
    const third = known(thirds, wordIn(words, 2))
    const key = `${first}/${third}`
    const group = groups.get(key) ?? { ...build, routes: routesOf(build.routes, first, third) }
    groups.set(key, group)
    return group
  }
}

/** Stands for a place in an address where there is no word, or any word will do. */
const anyWord = ''

/** A word no route has is like any other such word, so there are never more groups than routes have words. */
function known(words: ReadonlySet<string>, word: string): string {
  return words.has(word) ? word : anyWord
}

function routesOf(routes: Routes, first: string, third: string): Routes {
  const fits = (own: string, asked: string) => own === asked || own === anyWord
  const kept = Object.entries(routes).filter(
    ([, { path, parentId }]) =>
      parentId !== 'root' || (fits(fixedWord(path, 0), first) && fits(fixedWord(path, 2), third)),
  )
  return Object.fromEntries(kept)
}

/** The word a route has in one place of its path, or anyWord. */
function fixedWord(path = '', place: number): string {
  const words = path.split('/').slice(0, place + 1)
  // After a word that may be left out, a place says nothing.
  if (words.some(word => word.endsWith('?') || word === '*')) return anyWord
  return words[place]?.startsWith(':') === true ? anyWord : wordIn(words, place)
}

/** The word in one place, as Remix compares them: in any case. */
function wordIn(words: readonly string[], place: number): string {
  return (words[place] ?? anyWord).replace(/\.data$/, '').toLowerCase()
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

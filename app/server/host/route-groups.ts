import type { ServerBuild } from '@remix-run/node'

/** A build with fewer routes, and every other part as it was. */
type Routes = ServerBuild['routes']

/**
 * Finds the build to answer a path with. Remix flattens, ranks and compiles every route it is given several times for
 * each request, so each first word of an address ('referral', 'front-door') gets a build with its own routes, the root
 * and whatever catches the rest. What matches a path, and in which order, is the same as with all of them.
 */
export function routeGroups(build: ServerBuild): (path: string) => ServerBuild {
  const groups = new Map(
    [...new Set(Object.values(build.routes).map(route => firstWord(route.path)))].map(word => [
      word,
      { ...build, routes: routesOf(build.routes, word) },
    ]),
  )
  const others = groups.get(anyWord) ?? build
  return path => {
    const word = firstWord(decoded(path).slice(1))
    // The browser asks this address for any route at all.
    if (word === '__manifest') return build
    return (word === anyWord ? undefined : groups.get(word)) ?? others
  }
}

/** Stands for the routes that have no first word of their own: the root, the first page and what catches the rest. */
const anyWord = ''

function routesOf(routes: Routes, word: string): Routes {
  const kept = Object.entries(routes).filter(([, route]) => {
    const own = firstWord(route.path)
    return own === word || own === anyWord || route.parentId !== 'root'
  })
  return Object.fromEntries(kept)
}

/** The first word of a route's or an address's path, as Remix compares them: in any case. */
function firstWord(path = ''): string {
  const [word = anyWord] = path.split('/')
  return /^[:*]/.test(word) ? anyWord : word.replace(/\.data$/, '').toLowerCase()
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

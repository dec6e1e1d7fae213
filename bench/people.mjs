// People of the demonstration, signed in as the sign-in page signs them in.
import { browser, mustBe, textOf } from './browser.mjs'

/** Finds the people who may refer and those who see the front door's queue, by asking for those pages as each. */
export async function findPeople(port) {
  const anyone = browser(port)
  const page = textOf(mustBe(200, await anyone.get('/sign-in'), 'The sign-in page'))
  const ids = [...page.matchAll(/<button\b[^>]*>/g)]
    .filter(([button]) => button.includes('name="person"'))
    .flatMap(([button]) => /value="([0-9a-f-]{36})"/.exec(button)?.[1] ?? [])
  anyone.close()
  const found = { referrers: [], frontDoor: [] }
  for (const id of ids) {
    const person = await signIn(port, id)
    if ((await person.get('/referral/start')).status === 200) found.referrers.push(id)
    if ((await person.get('/front-door')).status === 200) found.frontDoor.push(id)
    person.close()
  }
  return found
}

/** A browser signed in as this person. */
export async function signIn(port, id, options = {}) {
  const anyone = browser(port)
  const answer = mustBe(302, await anyone.post('/sign-in', { person: id }), 'Signing in')
  anyone.close()
  const cookie = answer.headers['set-cookie'][0].split(';')[0]
  return browser(port, { cookie, ...options })
}

/** Several browsers, each with a session of its own, shared out over these people. */
export function signInMany(port, ids, count, options) {
  return Promise.all(
    Array.from({ length: count }, (_, n) => signIn(port, ids[n % ids.length], options)),
  )
}

import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fileRules } from '#content/files/rules.ts'
import { asOwner, useDatabase } from '#tests/support/database.ts'
import {
  eicar,
  jpeg,
  multipart,
  multipartType,
  pdf,
  secret,
  zip,
} from '#tests/support/made-files.ts'
import { asSystem } from '#tests/support/matrix/as-system.ts'
import { decodeHtml, valueIn } from '#tests/support/matrix/html-fields.ts'
import { startPortal, type Answer, type Portal } from '#tests/support/matrix/portal.ts'
import { makeWorld, type Person, type World } from '#tests/support/matrix/world.ts'
import { readPdf } from '#tests/support/read-pdf.ts'

/** Files and copies as a browser meets them: sent, refused, broken off, held through a sign-in, and saved. */
const database = useDatabase()
let world: World
let portal: Portal
let draft: string
let sent: string
const cookies = new Map<Person, string>()

beforeAll(async () => {
  world = await makeWorld(database.url())
  portal = await startPortal(database.url(), 'demonstration')
  ;({ draft, sent } = world.own)
}, 200_000)
afterAll(async () => {
  await portal.stop()
  await world.close()
})
beforeEach(() => asSystem(database.url(), sql => sql`delete from referral_file`))

async function cookieOf(person: Person): Promise<string> {
  const known = cookies.get(person) ?? (await portal.signIn(world.actors[person].accountId))
  cookies.set(person, known)
  return known
}
const ask = async (person: Person, path: string, more: object = {}) =>
  portal.ask({ path, cookie: await cookieOf(person), ...more })
const post = (
  person: Person,
  id: string,
  ...files: (readonly [name: string, bytes: Uint8Array])[]
) => postBody(person, id, multipart(files.map(([name, bytes]) => ({ name, bytes }))))
const postBody = (person: Person, id: string, body: Buffer, cookie?: string) =>
  ask(person, `/referral/${id}/files`, {
    body,
    headers: { 'Content-Type': multipartType, ...(cookie === undefined ? {} : { Cookie: cookie }) },
  })
const words = ({ text }: Answer) =>
  decodeHtml(text.replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')
const one = async (column: string, table: string) => {
  const rows = await asSystem(
    database.url(),
    sql => sql`select ${sql(column)} as value from ${sql(table)}`,
  )
  return rows.map(row => row.value as unknown)
}
const countOf = async (type: string) =>
  (await one('type', 'audit')).filter(found => found === type).length
const names = async () => (await one('name', 'referral_file')).toSorted()
async function cleanFile(id: string, name: string, bytes: Uint8Array): Promise<string> {
  expect((await post('author', id, [name, bytes])).status).toBe(302)
  await asSystem(database.url(), sql => sql`update referral_file set state = 'clean'`)
  const [fileId] = await one('id', 'referral_file')
  return String(fileId)
}

describe('files that are sent', () => {
  it('are kept one by one, and the page says which was not and why, in its own error summary', async () => {
    const answer = await post(
      'author',
      draft,
      ['kept.pdf', pdf],
      ['empty.pdf', Buffer.alloc(0)],
      ['large.txt', Buffer.alloc(fileRules.mostBytes + 1_000_000, 'a')],
      ['virus.pdf', Buffer.from('MZ\x90\0')],
      ['two.pdf', Buffer.concat([pdf, zip([{ name: 'a.txt' }])])],
      ['bomb.docx', zip([{ name: 'word/document.xml', says: 4_000_000_000 }])],
      ['kept-too.txt', Buffer.from(eicar)],
    )
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('<title>Error: Files')
    const read = words(answer)
    for (const said of [
      'There is a problem',
      '“empty.pdf” was not kept: there is nothing in it',
      '“large.txt” was not kept: it is larger than 25 MB',
      '“virus.pdf” was not kept: it is not one of the kinds listed',
      '“two.pdf” was not kept',
      '“bomb.docx” was not kept',
      'Your other 2 files were kept.',
    ])
      expect(read).toContain(said)
    expect(await names()).toEqual(['kept-too.txt', 'kept.pdf'])
  })

  it('are forty at most, and those that are there stay', async () => {
    const many = Array.from({ length: 39 }, (_, n) => [`${n}.txt`, Buffer.from('a')] as const)
    const first = await post('author', draft, ...many)
    expect(first.headers.location).toBe(`/referral/${draft}/files?added=39`)
    const second = await post(
      'author',
      draft,
      ['39.txt', Buffer.from('a')],
      ['40.txt', Buffer.from('a')],
    )
    expect(second.status).toBe(422)
    expect(words(second)).toContain('“40.txt” was not kept: a referral holds up to 40 files')
    expect(await names()).toHaveLength(40)
  })

  it('keep what had arrived when the connection is cut in mid-file, and no half', async () => {
    const body = multipart([
      { name: 'whole.pdf', bytes: pdf },
      { name: 'half.pdf', bytes: Buffer.concat([pdf, Buffer.alloc(900_000), pdf]) },
    ])
    const port = Number(new URL(portal.origin).port)
    const cookie = await cookieOf('author')
    await new Promise<void>(resolve => {
      const out = request({
        port,
        host: '127.0.0.1',
        path: `/referral/${draft}/files`,
        method: 'POST',
        headers: {
          Host: new URL(portal.origin).host,
          Origin: portal.origin,
          Cookie: cookie,
          'Content-Type': multipartType,
          'Content-Length': String(body.length),
        },
      })
      out.on('error', () => {
        resolve()
      })
      out.on('close', () => {
        resolve()
      })
      out.write(body.subarray(0, 500_000), () => out.destroy())
    })
    await expect.poll(names, { timeout: 20_000 }).toEqual(['whole.pdf'])
    expect((await post('author', draft, ['half.pdf', pdf])).status).toBe(302)
    expect(await names()).toEqual(['half.pdf', 'whole.pdf'])
  })

  it.each(['colleague', 'foreign', 'manager', 'elsewhere', 'analyst'] as const)(
    'are not taken from %s, and the referral is not there for them',
    async person => {
      const known = await post(person, draft, ['a.pdf', pdf])
      const unknown = await post(person, randomUUID(), ['a.pdf', pdf])
      expect([403, 404]).toContain(known.status)
      expect(known.status).toBe(unknown.status)
      expect(await names()).toEqual([])
    },
  )
})

describe('files sent after the session ended', () => {
  const ended = async (person: Person, id: string, body: Buffer) => {
    const { accountId } = world.actors[person]
    const cookie = await portal.signIn(accountId)
    await portal.endSessions(accountId)
    cookies.delete(person)
    return postBody(person, id, body, cookie)
  }
  const body = multipart([
    { name: 'letter.pdf', bytes: pdf },
    { name: 'empty.pdf', bytes: Buffer.alloc(0) },
  ])
  const returnTo = ({ headers }: Answer) =>
    new URL(headers.location ?? '', 'http://x').searchParams.get('returnTo') ?? ''

  it('are held for their sender, who signs in again and finds them kept', async () => {
    const answer = await ended('author', draft, body)
    expect(answer.status).toBe(302)
    expect(answer.headers.location).toContain('/sign-in')
    expect(await one('state', 'referral_file')).toEqual(['arriving'])
    const before = await countOf('file.added')
    const back = returnTo(answer)
    expect(back).toMatch(new RegExp(`^/referral/${draft}/files\\?kept=[\\da-f-]{36}$`))
    // Nobody else is given them, and trying does not spend the token.
    expect((await ask('lead', back)).status).toBe(200)
    expect(await one('state', 'referral_file')).toEqual(['arriving'])
    const page = await ask('author', back)
    expect(page.status).toBe(200)
    expect(page.text).toContain('<title>Error: Files')
    expect(words(page)).toContain('“empty.pdf” was not kept: there is nothing in it')
    expect(words(page)).toContain('Your other file was kept.')
    expect(words(page)).toContain('letter.pdf')
    // By now the worker may have found that there is no scanner.
    expect(await one('state', 'referral_file')).not.toEqual(['arriving'])
    expect(await countOf('file.added')).toBe(before + 1)
    const again = await ask('author', back)
    expect(words(again)).not.toContain('was not kept')
    expect(await countOf('file.added')).toBe(before + 1)
  })

  it('are named when they were held too long', async () => {
    const back = returnTo(await ended('author', draft, multipart([{ name: 'a.pdf', bytes: pdf }])))
    await asSystem(database.url(), sql => sql`delete from referral_file`)
    const page = await ask('author', back)
    expect(words(page)).toContain('“a.pdf” was not kept: you were signed out')
    expect(words(page)).toContain('Choose it again')
  })

  it('are not held for a referral of others, and the answer is the same as for none', async () => {
    const theirs = await ended('foreign', draft, body)
    const none = await ended('foreign', randomUUID(), body)
    expect([theirs.status, none.status]).toEqual([302, 302])
    expect(returnTo(theirs)).toBe(`/referral/${draft}/files`)
    expect(await one('id', 'referral_file')).toEqual([])
  })

  it('are not held for an account that was closed', async () => {
    const { accountId } = world.actors.colleague
    const close = (active: boolean) =>
      asSystem(
        database.url(),
        sql => sql`update account set active = ${active} where id = ${accountId}`,
      )
    const cookie = await portal.signIn(accountId)
    await close(false)
    const answer = await postBody('colleague', draft, body, cookie)
    await close(true)
    expect(answer.headers.location).toContain('/sign-in')
    expect(await one('id', 'referral_file')).toEqual([])
  })
})

describe('a file that is saved', () => {
  const saved = {
    'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/) as string,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
  }

  it.each([
    ['Letter.pdf', `filename="Letter.pdf"; filename*=UTF-8''Letter.pdf`],
    [
      'a %22b%22; c.pdf',
      `filename="a _22b_22_ c.pdf"; filename*=UTF-8''a%20%2522b%2522%3B%20c.pdf`,
    ],
    ['..\\..\\x.pdf', `filename="x.pdf"; filename*=UTF-8''x.pdf`],
    ['gpj\u202Efdp.pdf', `filename="gpjfdp.pdf"; filename*=UTF-8''gpjfdp.pdf`],
    ['👶.pdf', `filename="__.pdf"; filename*=UTF-8''%F0%9F%91%B6.pdf`],
    ['a\r\nSet-Cookie: b=1.pdf', undefined],
    ["é'(1)*.pdf", `filename="__(1)_.pdf"; filename*=UTF-8''%C3%A9%27%281%29_.pdf`],
  ])('%j is an attachment in a sandbox, under a safe name', async (name, disposition) => {
    const fileId = await cleanFile(draft, name, pdf)
    const before = await countOf('file.downloaded')
    const answer = await ask('author', `/referral/${draft}/files/${fileId}`)
    expect(answer.status).toBe(200)
    expect(answer.text).toBe(pdf.toString())
    expect(answer.headers).toMatchObject({ ...saved, 'content-type': 'application/pdf' })
    expect(answer.headers['content-length']).toBe(String(pdf.length))
    expect(answer.headers['set-cookie']).toBeUndefined()
    const said = answer.headers['content-disposition'] ?? ''
    expect(said).toMatch(/^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[\w%.()~!*-]*$/)
    if (disposition !== undefined) expect(said).toBe(`attachment; ${disposition}`)
    expect(await countOf('file.downloaded')).toBe(before + 1)
  })

  it('is sent whole to who asks for a part, and not at all to who asks for its head', async () => {
    const fileId = await cleanFile(sent, 'Letter.pdf', pdf)
    const path = `/referral/${sent}/files/${fileId}`
    const part = await ask('author', path, { headers: { Range: 'bytes=0-3' } })
    expect([part.status, part.text]).toEqual([200, pdf.toString()])
    const head = await ask('author', path, { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers).toMatchObject({ ...saved, 'content-length': String(pdf.length) })
  })

  it('is given to nobody before it was found clean, and looks the same as none', async () => {
    const fileId = await cleanFile(sent, 'Letter.pdf', pdf)
    const path = `/referral/${sent}/files/${fileId}`
    for (const person of ['author', 'lead', 'manager'] as const)
      expect((await ask(person, path)).status, person).toBe(200)
    for (const state of ['waiting', 'unsafe', 'unscanned']) {
      await asSystem(database.url(), sql => sql`update referral_file set state = ${state}`)
      for (const person of ['author', 'manager'] as const)
        expect((await ask(person, path)).status, state).toBe(404)
    }
    await asSystem(database.url(), sql => sql`update referral_file set state = 'clean'`)
    const none = await ask('colleague', `/referral/${sent}/files/${randomUUID()}`)
    for (const [person, other] of [
      ['colleague', path],
      ['foreign', path],
      ['elsewhere', path],
      ['author', `/referral/${draft}/files/${fileId}`],
      ['author', `/referral/${sent}/files/${fileId}x`],
      ['author', `/referral/${sent}/files/%00`],
    ] as const) {
      const answer = await ask(person, other)
      expect(answer.status, other).toBe(404)
      if (person === 'colleague') expect(words(answer)).toBe(words(none))
    }
    const out = await portal.ask({ path })
    expect(out.headers.location).toContain('/sign-in')
  })

  it('is a photo without the place where it was taken', async () => {
    const photo = jpeg([[0xe1, `Exif\0\0${secret}`]])
    const fileId = await cleanFile(draft, 'photo.jpg', photo)
    const answer = await ask('author', `/referral/${draft}/files/${fileId}`)
    expect(answer.headers['content-type']).toBe('image/jpeg')
    expect(answer.text).not.toContain('GPS')
  })
})

describe('a copy that is saved', () => {
  const copies = () => `/referral/${sent}/copies`
  async function made(kind: 'pdf' | 'json'): Promise<string> {
    await asOwner(database.url(), sql => sql`truncate referral_copy`)
    const key = valueIn((await ask('author', copies())).text, 'key') ?? ''
    const form = [
      ['kind', kind],
      ['key', key],
    ] as const
    expect((await ask('author', copies(), { form })).status).toBe(302)
    await expect.poll(() => one('state', 'referral_copy'), { timeout: 30_000 }).toEqual(['ready'])
    return `${copies()}/${String((await one('id', 'referral_copy'))[0])}`
  }

  it.each([
    ['pdf', 'application/pdf', /^attachment; filename="referral-[\w-]+\.pdf"$/],
    ['json', 'application/json; charset=utf-8', /^attachment; filename="referral-[\w-]+\.json"$/],
  ] as const)('as %s is an attachment in a sandbox', async (kind, type, name) => {
    const path = await made(kind)
    const before = await countOf('copy.downloaded')
    const answer = await ask('author', path)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-disposition': expect.stringMatching(name) as string,
      'content-security-policy': expect.stringMatching(/^sandbox/) as string,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(await countOf('copy.downloaded')).toBe(before + 1)
    const head = await ask('author', path, { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    for (const person of ['colleague', 'foreign'] as const)
      expect((await ask(person, path)).status, person).toBe(404)
  })

  it('says when it is no longer kept, with a button that makes it again', async () => {
    const path = await made('pdf')
    await asSystem(
      database.url(),
      sql => sql`update referral_copy set state = 'expired', bytes = null`,
    )
    const answer = await ask('author', path)
    expect(answer.status).toBe(302)
    const page = await ask('author', answer.headers.location ?? '')
    expect(page.status).toBe(200)
    expect(words(page)).toContain('That copy is no longer kept: copies are kept for 3 days.')
    expect(words(page)).toContain('Make it again : PDF for your record')
    const key = /name="key" value="([^"]+-[^"]+)"[^>]*>(?:(?!<\/form>)[\s\S])*Make it again/.exec(
      page.text,
    )?.[1]
    const form = [
      ['kind', 'pdf'],
      ['key', key ?? ''],
    ] as const
    expect((await ask('author', copies(), { form })).status).toBe(302)
    await expect.poll(() => one('state', 'referral_copy'), { timeout: 30_000 }).toContain('ready')
    expect(await one('id', 'referral_copy')).toHaveLength(2)
    // Somebody else learns nothing of it.
    expect((await ask('foreign', path)).status).toBe(404)
    expect((await ask('author', `${copies()}/${randomUUID()}`)).status).toBe(404)
  })
})

it('a copy for a family reads on screen exactly as on its paper', async () => {
  const page = await ask('author', `/referral/${sent}/copies`)
  const child = /<select[^>]*name="child"[\s\S]*?<option value="([^"]+)"/.exec(
    page.text.replace('<option value="">', ''),
  )?.[1]
  const path = `/referral/${sent}/copies/family?child=${child ?? ''}&for=child`
  const preview = await ask('author', path)
  expect(preview.status).toBe(200)
  const paper = /<section aria-label="What the family will read"[\s\S]*?<\/section>/.exec(
    preview.text,
  )
  const shown = words({ ...preview, text: paper?.[0] ?? '' }).trim()
  const form = [
    ...['child', 'for', 'key', 'hash'].map(
      name => [name, valueIn(preview.text, name) ?? ''] as const,
    ),
    ['confirmed', 'yes'],
    ['reason', 'Agreed with the social worker'],
  ] as const
  await asOwner(database.url(), sql => sql`truncate referral_copy`)
  expect((await ask('author', path, { form })).status).toBe(302)
  await expect.poll(() => one('state', 'referral_copy'), { timeout: 30_000 }).toEqual(['ready'])
  const [bytes] = await one('bytes', 'referral_copy')
  const { text, edges } = await readPdf(bytes as Uint8Array)
  const flat = (said: string) => said.replaceAll(/\s+/g, '')
  const marking = 'Private: for the person it was given to'
  expect(edges.join()).toContain(marking)
  expect(flat(shown)).toBe(flat(`${marking}${text}`))
})

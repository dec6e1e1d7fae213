import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { dimensions } from '#app/domain/quality/rubric.ts'
import type { DecisionPage } from '#app/domain/triage/decision-form.ts'
import type { Context } from '#app/services/context.ts'
import { getScoreForm, scoreReferral } from '#app/services/feedback/score-referral.ts'
import { decideContacts } from '#app/services/triage/decide-contacts.ts'
import { getDecisionForm } from '#app/services/triage/get-decision-form.ts'
import { listFailedMessages } from '#app/services/triage/list-failed-messages.ts'
import { listLooks } from '#app/services/triage/list-looks.ts'
import { listQueue } from '#app/services/triage/list-queue.ts'
import { openContact } from '#app/services/triage/open-contact.ts'
import { searchContacts } from '#app/services/triage/search-contacts.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { asOwner, useDatabase } from '../support/database.ts'
import { asSystem, triageWorld, type SentReferral, type TriageWorld } from './triage-world.ts'

const { url } = useDatabase()
let world: TriageWorld
beforeAll(async () => {
  world = await triageWorld(url())
})
afterAll(() => world.close())
beforeEach(() =>
  asOwner(url(), sql => sql`truncate referral, contact, decision, audit, job cascade`),
)

const query = (text = '') => new URLSearchParams(text)

function only(sent: SentReferral): string {
  const [id] = sent.contactIds
  if (id === undefined) throw new Error('no contact')
  return id
}

async function audits(): Promise<readonly string[]> {
  const rows = await asSystem(
    url(),
    sql => sql<{ type: string }[]>`select type from audit order by at`,
  )
  return rows.map(({ type }) => type)
}

async function count(table: string): Promise<number> {
  const rows = await asSystem(
    url(),
    sql => sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)}`,
  )
  return rows[0]?.n ?? -1
}

/** A decision as the form posts it the second time, with the words for the sender shown. */
function decision(covers: readonly string[], more: Record<string, string> = {}): Posted {
  const fields = {
    outcomeCode: 'C06',
    level: '3',
    rationale: 'Two events in a fortnight and help already tried without effect.',
    historyConsidered: 'No earlier contact that we can find.',
    'actions.0.what': 'Visit the family',
    'actions.0.owner': 'Priya Worker',
    'actions.0.dueOn-day': '24',
    'actions.0.dueOn-month': '11',
    'actions.0.dueOn-year': '2026',
    reason: 'A social worker will meet the family.',
    nextSteps: 'They will ring you this week.',
    do: 'save',
    ...more,
  }
  const shownFor = more.shownFor ?? fields.outcomeCode
  return {
    covers,
    ...Object.fromEntries(
      Object.entries({ ...fields, shownFor }).map(([key, value]) => [key, [value]]),
    ),
  }
}

async function formFor(ctx: Context, contactId: string): Promise<DecisionPage> {
  const start = await getDecisionForm(ctx, { contactId })
  if (start.kind !== 'form') throw new Error('it has been decided')
  return start.page
}

describe('the queue', () => {
  it('puts what is most urgent first, then what is due soonest', async () => {
    const later = await world.send({ sent: { dueAt: new Date('2026-11-24T17:00:00Z') } })
    const soon = await world.send()
    const urgent = await world.send({
      sent: { urgency: 'act_now', dueAt: new Date('2026-11-25T17:00:00Z') },
    })
    const page = await listQueue(world.as(world.manager), { query: query() })
    expect(page.rows.map(({ reference }) => reference)).toEqual([
      urgent.reference,
      soon.reference,
      later.reference,
    ])
    expect(page.rows[1]).toMatchObject({
      childName: 'Sam Ashdown',
      age: '7 years',
      agency: 'Oakfield Primary',
      due: 'Due Monday 23 November by 5pm (1 working day left)',
      stateWords: 'Not opened',
    })
    expect(await audits()).toEqual(['queue.viewed'])
  })

  it('counts exactly what each of its links lists', async () => {
    await world.send({ sent: { urgency: 'act_now', lane: 'out_of_hours' } })
    await world.send({ sent: { dueAt: new Date('2026-11-19T17:00:00Z') } })
    await world.send({ sent: { lane: 'early_help' }, children: [{}, { forename: 'Ava' }] })
    const opened = await world.send()
    await openContact(world.as(world.officer), { contactId: only(opened) })
    const ctx = world.as(world.manager)
    const { counts, laneTabs } = await listQueue(ctx, { query: query() })
    expect(counts.map(({ label, count: n }) => `${label} ${n}`)).toEqual([
      'All waiting 5',
      'Act now 1',
      'Urgent 0',
      'Late 1',
      'Not opened 4',
    ])
    for (const { query: link, count: n } of [...counts, ...laneTabs]) {
      const defined = Object.entries(link).flatMap(([key, value]) => (value ? [[key, value]] : []))
      const page = await listQueue(ctx, { query: new URLSearchParams(defined) })
      expect([page.total, page.rows.length]).toEqual([n, n])
    }
  })

  it('goes through every contact once, a page at a time', async () => {
    const children = Array.from({ length: 20 }, (_, n) => ({ forename: `Child${n}`, bornOn: null }))
    const all = [
      await world.send({ children }),
      await world.send({ children }),
      await world.send({ children }),
    ]
    const ctx = world.as(world.manager)
    const seen: string[] = []
    let link: Readonly<Record<string, string | undefined>> | null = {}
    while (link) {
      const defined = Object.entries(link).flatMap(([key, value]) => (value ? [[key, value]] : []))
      const page = await listQueue(ctx, { query: new URLSearchParams(defined) })
      seen.push(...page.rows.map(({ id }) => id))
      link = page.next
    }
    expect(seen.toSorted()).toEqual(all.flatMap(({ contactIds }) => contactIds).toSorted())
  })

  it('says when a child looks like one in an earlier contact, and not for a brother', async () => {
    await world.send({ sent: { receivedAt: new Date('2026-06-01T10:00:00Z') } })
    await world.send({
      children: [{}, { name: 'Ben Ashdown', forename: 'Ben', bornOn: '2021-01-01' }],
    })
    const { rows } = await listQueue(world.as(world.manager), { query: query() })
    const flags = Object.fromEntries(rows.map(row => [row.childName, row.flags]))
    expect(flags['Ben Ashdown']).toEqual(['With 1 other'])
    expect(rows.flatMap(row => row.flags)).toContain('Looks like 1 earlier contact in 12 months')
  })

  it('shows an early help worker only what was passed to early help', async () => {
    const front = await world.send()
    const early = await world.send({ sent: { lane: 'early_help' } })
    const ctx = world.as(world.earlyHelp)
    const { rows } = await listQueue(ctx, { query: query('lane=front_door') })
    expect(rows.map(({ reference }) => reference)).toEqual([early.reference])
    await expect(viewContact(ctx, { contactId: only(front) })).rejects.toThrow(NotFound)
  })

  it.each([
    'after=nonsense',
    'after=1~99999999999999999~x',
    'lane=__proto__&urgency=1;drop',
    'page=-1',
  ])('answers %s as the first page', async text => {
    await world.send()
    const { rows, page } = await listQueue(world.as(world.manager), { query: query(text) })
    expect([rows.length, page]).toEqual([1, 1])
  })
})

describe('the search', () => {
  it.each([
    ['Ashdown', true],
    ['ashdwn', true],
    ['Sam Ashdown', true],
    ['sam', true],
    ['%', false],
    ['Brook', false],
    ['a', false],
    ['Ash\0down', true],
    ["Ash'; drop table contact; --", false],
  ])('for %j finds the child: %s', async (words, isFound) => {
    await world.send()
    const { rows } = await searchContacts(world.as(world.officer), { words })
    expect(rows.length > 0).toBe(isFound)
  })

  it('finds a reference however it is typed, and records the search without its words', async () => {
    const { reference } = await world.send()
    const words = reference.toLowerCase().replaceAll('-', ' ')
    const { rows } = await searchContacts(world.as(world.officer), { words })
    expect(rows.map(row => row.reference)).toEqual([reference])
    expect(await audits()).toEqual(['queue.searched'])
  })

  it('finds nothing of another council', async () => {
    await world.send()
    const { rows } = await searchContacts(world.as(world.elsewhere), { words: 'Ashdown' })
    expect(rows).toEqual([])
  })
})

describe('a contact', () => {
  it('shows the child’s earlier contacts with how alike they are and why', async () => {
    const before = await world.send({
      sent: { receivedAt: new Date('2026-03-01T10:00:00Z') },
      children: [
        { surname: 'Ashdowne', name: 'Sam Ashdowne' },
        { forename: 'Zed', surname: 'Other' },
      ],
    })
    const now = await world.send()
    const page = await viewContact(world.as(world.manager), { contactId: only(now) })
    expect(page.history.earlier).toMatchObject([
      {
        reference: before.reference,
        strength: 'likely',
        agency: 'Oakfield Primary',
        outcome: 'Not decided yet',
      },
    ])
    expect(page.history.earlier[0]?.because.length).toBeGreaterThan(0)
    expect(page.history.isRepeat).toBe(true)
    expect(await audits()).toEqual(['contact.viewed'])
  })

  it('reads the newest event, the limits and the child’s own address from the document', async () => {
    const event = (id: string, on: string, what: string) => ({
      id,
      answers: { eventWhat: what, eventOn: on, eventSource: 'saw' },
    })
    const answers = {
      agreementOutcome: 'OUT_J',
      limits: 'Do not tell the older brother',
      children: [{ id: 'c1', answers: { childForename: 'Sam', childSurname: 'Ashdown' } }],
      events: [event('e1', '2026-10-01', 'First'), event('e2', '2026-11-11', 'Second')],
    }
    const sent = await world.send({ answers, agreementOutcome: 'OUT_J' })
    const page = await viewContact(world.as(world.manager), { contactId: only(sent) })
    expect(page.latestEvent).toMatchObject({ what: 'Second', when: '11 November 2026' })
    expect(page.agreement.limits).toBe('Do not tell the older brother')
  })

  it('does not change by being looked at, and is taken once', async () => {
    const sent = await world.send()
    const where = { contactId: only(sent) }
    await viewContact(world.as(world.manager), where)
    expect((await viewContact(world.as(world.manager), where)).header.state).toBe('waiting')
    await openContact(world.as(world.manager), where)
    await openContact(world.as(world.secondManager), where)
    const page = await viewContact(world.as(world.manager), where)
    expect(page.opened).toContain('by Mo Manager')
    expect((await audits()).filter(type => type === 'contact.opened')).toHaveLength(1)
  })

  it('lists who has looked', async () => {
    const sent = await world.send()
    await viewContact(world.as(world.manager), { contactId: only(sent) })
    const { looks } = await listLooks(world.as(world.officer), { contactId: only(sent) })
    expect(looks).toMatchObject([{ who: 'Mo Manager, Worker', did: 'Read the contact' }])
  })

  it('is not found from another council, whatever is asked of it', async () => {
    const sent = await world.send()
    const ctx = world.as(world.elsewhere)
    const where = { contactId: only(sent) }
    await expect(viewContact(ctx, where)).rejects.toThrow(NotFound)
    await expect(openContact(ctx, where)).rejects.toThrow(NotFound)
    await expect(listLooks(ctx, where)).rejects.toThrow(NotFound)
    await expect(getDecisionForm(ctx, where)).rejects.toThrow(NotFound)
    await expect(decideContacts(ctx, { ...where, posted: {} })).rejects.toThrow(NotFound)
    expect(await audits()).toEqual([])
  })
})

describe('a decision', () => {
  it('is recorded for each child it covers, with what the sender is told and one message', async () => {
    const sent = await world.send({ children: [{}, { forename: 'Ava', name: 'Ava Ashdown' }] })
    const posted = decision(sent.contactIds)
    const result = await decideContacts(world.as(world.manager), { contactId: only(sent), posted })
    expect(result).toEqual({ kind: 'recorded' })
    expect([
      await count('decision'),
      await count('decision_action'),
      await count('feedback'),
    ]).toEqual([2, 2, 2])
    expect(await count('job')).toBe(1)
    const [row] = await asSystem(url(), sql => sql`select status from referral`)
    expect(row).toEqual({ status: 'decided' })
    expect((await audits()).filter(type => type === 'contact.decided')).toHaveLength(2)
    const page = await viewContact(world.as(world.officer), { contactId: only(sent) })
    expect(page.decisions).toMatchObject([
      {
        outcome: 'New referral: assessment',
        level: 3,
        by: 'Mo Manager',
        actions: [{ owner: 'Priya Worker', dueOn: '24 November 2026' }],
      },
    ])
  })

  it('leaves the referral open while a child on it is not decided', async () => {
    const sent = await world.send({ children: [{}, { forename: 'Ava', name: 'Ava Ashdown' }] })
    await decideContacts(world.as(world.manager), {
      contactId: only(sent),
      posted: decision([only(sent)]),
    })
    const [row] = await asSystem(url(), sql => sql`select status from referral`)
    expect(row).toEqual({ status: 'sent' })
  })

  it('is not recorded before the words for the sender have been on the page', async () => {
    const sent = await world.send()
    const posted = decision(sent.contactIds, { reason: '', nextSteps: '', shownFor: '' })
    const result = await decideContacts(world.as(world.manager), { contactId: only(sent), posted })
    expect(result).toMatchObject({
      kind: 'form',
      page: {
        stage: 'check',
        problems: [],
        fields: {
          reason: 'A social worker will meet the family and look at what they need.',
          shownFor: 'C06',
        },
      },
    })
    expect(await count('decision')).toBe(0)
  })

  it('puts the usual words of a new outcome in place of the old one’s, and never over typed ones', async () => {
    const sent = await world.send()
    const old = 'A social worker will meet the family and look at what they need.'
    const posted = decision(sent.contactIds, {
      outcomeCode: 'C02',
      shownFor: 'C06',
      reason: old,
      nextSteps: 'Mine',
    })
    const result = await decideContacts(world.as(world.manager), { contactId: only(sent), posted })
    expect(result).toMatchObject({
      kind: 'form',
      page: {
        fields: {
          reason: 'We have given advice instead of opening new work with the family.',
          nextSteps: 'Mine',
        },
      },
    })
  })

  it.each([
    [{ rationale: '' }, 'rationale'],
    [{ historyConsidered: ' ' }, 'historyConsidered'],
    [{ 'actions.0.owner': '' }, 'actions.0.owner'],
    [{ 'actions.0.dueOn-day': '' }, 'actions.0.dueOn'],
    [{ 'actions.0.dueOn-year': '2020' }, 'actions.0.dueOn'],
    [{ outcomeCode: 'C01' }, 'checksDone'],
    [{ outcomeCode: 'C05' }, 'missing'],
    [{ outcomeCode: 'C99' }, 'outcomeCode'],
    [{ level: '9' }, 'level'],
    [{ rationale: 'word '.repeat(5_000) }, 'rationale'],
    [{ 'actions.0.owner': 'x'.repeat(301) }, 'actions.0.owner'],
  ])('with %j is not saved, and says so at %s with every word kept', async (change, at) => {
    const sent = await world.send()
    const posted = decision(sent.contactIds, change)
    const result = await decideContacts(world.as(world.manager), { contactId: only(sent), posted })
    if (result.kind !== 'form') throw new Error(`${result.kind}, not the form`)
    expect(result.page.problems.map(({ field }) => field)).toContain(at)
    expect(result.page.fields.rationale).toBe(posted.rationale?.[0])
    expect(result.page.fields.actions[0]?.what).toBe('Visit the family')
    expect(await count('decision')).toBe(0)
  })

  it('needs a child to be about', async () => {
    const sent = await world.send()
    const result = await decideContacts(world.as(world.manager), {
      contactId: only(sent),
      posted: decision([]),
    })
    expect(result).toMatchObject({ kind: 'form', page: { problems: [{ field: 'covers' }] } })
  })

  it('never offers more to a referral shared as information without agreement', async () => {
    const sent = await world.send({ agreementOutcome: 'OUT_L' })
    const ctx = world.as(world.manager)
    const page = await formFor(ctx, only(sent))
    expect(page.outcomes.map(({ code }) => code)).toEqual(['C01', 'C02', 'C07', 'C08', 'C09'])
    const result = await decideContacts(ctx, {
      contactId: only(sent),
      posted: decision(sent.contactIds),
    })
    if (result.kind !== 'form') throw new Error(result.kind)
    expect(result.page.problems[0]?.message).toContain('shared as information')
  })

  it('is never a return for an injury to a child who cannot move around', async () => {
    const sent = await world.send({ sent: { harmTags: ['non_mobile_injury'] } })
    const page = await formFor(world.as(world.manager), only(sent))
    expect(page.outcomes.map(({ code }) => code)).not.toContain('C05')
  })

  it('once made is shown in place of the form', async () => {
    const sent = await world.send()
    const contactId = only(sent)
    await decideContacts(world.as(world.manager), { contactId, posted: decision(sent.contactIds) })
    const start = await getDecisionForm(world.as(world.secondManager), { contactId })
    expect(start).toMatchObject({
      kind: 'already',
      already: { decided: [{ by: 'Mo Manager' }], typed: [] },
    })
  })

  it('sent twice is recorded once', async () => {
    const sent = await world.send()
    const input = { contactId: only(sent), posted: decision(sent.contactIds) }
    const [one, two] = await Promise.all([
      decideContacts(world.as(world.manager), input),
      decideContacts(world.as(world.manager), input),
    ])
    expect([one.kind, two.kind]).toEqual(['recorded', 'recorded'])
    expect([await count('decision'), await count('job')]).toEqual([1, 1])
  })

  it('made by two managers at once is the first one’s, and the second keeps their words', async () => {
    const sent = await world.send()
    const contactId = only(sent)
    const results = await Promise.all([
      decideContacts(world.as(world.manager), { contactId, posted: decision(sent.contactIds) }),
      decideContacts(world.as(world.secondManager), {
        contactId,
        posted: decision(sent.contactIds, { outcomeCode: 'C02' }),
      }),
    ])
    expect(results.map(({ kind }) => kind).sort()).toEqual(['already', 'recorded'])
    const second = results.find(({ kind }) => kind === 'already')
    expect(second).toMatchObject({ already: { decided: [{ childName: 'Sam Ashdown' }] } })
    expect(JSON.stringify(second)).toContain('help already tried without effect')
    expect(await count('decision')).toBe(1)
  })

  it('cannot name a child of another referral or another council', async () => {
    const sent = await world.send()
    const other = await world.send({ sent: { councilCode: '856' } })
    const posted = decision([only(sent), only(other)])
    const deciding = decideContacts(world.as(world.manager), { contactId: only(sent), posted })
    await expect(deciding).rejects.toThrow(NotFound)
    expect(await count('decision')).toBe(0)
  })
})

describe('a grade', () => {
  const graded = (more: Record<string, string> = {}): Posted =>
    Object.fromEntries(
      Object.entries({
        ...Object.fromEntries(dimensions.map(key => [`score-${key}`, '2'])),
        'score-voice': '1',
        ...more,
      }).map(([key, value]) => [key, [value]]),
    )

  it('is the person’s own, kept beside the hints they were shown', async () => {
    const because = [{ ruleId: 'x', met: false, words: 'Add the day' }]
    const hinted = dimensions.map(key => ({ key, hint: 3, asked: key !== 'inclusion', because }))
    const quality = { dimensions: hinted, criticalFails: ['no_concern_described'] }
    const contactId = only(await world.send({ sent: { quality } }))
    const ctx = world.as(world.manager)
    const page = await getScoreForm(ctx, { contactId })
    expect(page.rows).toHaveLength(9)
    expect(page.rows[0]?.hint).toBe('Suggested 3. Could be stronger: Add the day')
    expect(Object.values(page.fields.scores).join('')).toBe('')
    expect(page.fields.criticalFails).toEqual([])
    const posted = graded({ 'score-inclusion': '' })
    expect(await scoreReferral(ctx, { contactId, key: page.key, posted })).toEqual({ ok: true })
    const [row] = await asSystem(url(), sql => sql`select dimensions, hints, total, tip from score`)
    expect(row).toMatchObject({
      dimensions: { voice: 1, concern: 2 },
      hints: { voice: 3 },
      total: 19,
      tip: 'Next time, use the child’s own words, because they say more than “seems fine”.',
    })
  })

  it('sent twice is one grade, one event and one audit row', async () => {
    const contactId = only(await world.send())
    const ctx = world.as(world.manager)
    const { key } = await getScoreForm(ctx, { contactId })
    const input = { contactId, key, posted: graded({ ownTip: 'Thank you, Ada' }) }
    await Promise.all([scoreReferral(ctx, input), scoreReferral(ctx, input)])
    expect(await count('score')).toBe(1)
    expect((await audits()).filter(type => type === 'referral.scored')).toHaveLength(1)
  })

  it.each([
    [{ 'score-ask': '' }, 'score-ask'],
    [{ 'score-ask': '4' }, 'score-ask'],
    [{ ownTip: 'x'.repeat(501) }, 'ownTip'],
  ])('with %j is not kept, and says so at %s', async (change, at) => {
    const contactId = only(await world.send())
    const ctx = world.as(world.manager)
    const { key } = await getScoreForm(ctx, { contactId })
    const scored = await scoreReferral(ctx, { contactId, key, posted: graded(change) })
    if (scored.ok) throw new Error('it was kept')
    expect(scored.page.problems.map(({ field }) => field)).toEqual([at])
    expect(scored.page.fields.scores.concern).toBe('2')
    expect(await count('score')).toBe(0)
  })

  it('is a manager’s to give, in their own council', async () => {
    const contactId = only(await world.send())
    await expect(getScoreForm(world.as(world.officer), { contactId })).rejects.toThrow(Forbidden)
    await expect(getScoreForm(world.as(world.elsewhere), { contactId })).rejects.toThrow(NotFound)
  })
})

describe('who may do what', () => {
  const who = (): readonly (readonly [string, Actor, readonly boolean[]])[] => [
    ['referrer', world.referrer, [false, false, false, false]],
    ['analyst', world.analyst, [false, false, false, false]],
    ['officer', world.officer, [true, true, false, true]],
    ['manager', world.manager, [true, true, true, true]],
  ]
  it('follows the role', async () => {
    const contactId = only(await world.send())
    for (const [name, actor, may] of who()) {
      const ctx = world.as(actor)
      const tries = [
        () => listQueue(ctx, { query: query() }),
        () => viewContact(ctx, { contactId }),
        () => getDecisionForm(ctx, { contactId }),
        () => listFailedMessages(ctx),
      ]
      const done = []
      for (const attempt of tries) {
        done.push(
          await attempt().then(
            () => true,
            (error: unknown) => !(error instanceof Forbidden),
          ),
        )
      }
      expect([name, done]).toEqual([name, may])
    }
  })
})

describe('when the record of looks cannot be written', () => {
  beforeAll(() => asOwner(url(), sql => sql`revoke insert on audit from portal_app`))
  afterAll(() => asOwner(url(), sql => sql`grant insert on audit to portal_app`))

  it('shows nothing and changes nothing', async () => {
    const sent = await world.send()
    const contactId = only(sent)
    const ctx = world.as(world.manager)
    const posted = decision(sent.contactIds)
    const tries: readonly (() => Promise<unknown>)[] = [
      () => listQueue(ctx, { query: query() }),
      () => searchContacts(ctx, { words: 'Ashdown' }),
      () => viewContact(ctx, { contactId }),
      () => openContact(ctx, { contactId }),
      () => listLooks(ctx, { contactId }),
      () => getDecisionForm(ctx, { contactId }),
      () => decideContacts(ctx, { contactId, posted }),
      () => decideContacts(ctx, { contactId, posted: {} }),
      () => getScoreForm(ctx, { contactId }),
      () => scoreReferral(ctx, { contactId, key: contactId, posted: {} }),
      () => listFailedMessages(ctx),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toThrow()
    expect([await count('decision'), await count('feedback'), await count('job')]).toEqual([
      0, 0, 0,
    ])
    const [row] = await asSystem(url(), sql => sql`select state from contact`)
    expect(row).toEqual({ state: 'waiting' })
  })
})

describe('messages that failed', () => {
  it('are shown to the council whose referral they are about, with whom to ring', async () => {
    const sent = await world.send()
    await decideContacts(world.as(world.manager), {
      contactId: only(sent),
      posted: decision(sent.contactIds),
    })
    await asSystem(
      url(),
      sql => sql`update job set state = 'failed', last_error_code = 'smtp_550', done_at = now()`,
    )
    const { messages } = await listFailedMessages(world.as(world.officer))
    expect(messages).toMatchObject([
      {
        reference: sent.reference,
        sender: 'Ada Teacher, Oakfield Primary',
        phone: '01632 960001',
        why: 'smtp_550',
      },
    ])
    expect((await listFailedMessages(world.as(world.elsewhere))).messages).toEqual([])
  })
})

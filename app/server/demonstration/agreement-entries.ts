/**
 * What families of the demonstration said about agreement, person by person: parents who differ, a young person of 16 or
 * 17, somebody who must not be told, a change of mind after sending, brothers and sisters who differ, and words said to
 * the front door. Done with the same verbs as people use, so that every trace is there that they leave.
 */
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { childrenOf, peopleOf, type Person } from '#app/domain/consent/people-of.ts'
import { ageInYears } from '#app/domain/time/age.ts'
import { londonDay } from '#app/domain/time/london.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { addEntry } from '#app/services/consent/add-entry.ts'
import type { Context } from '#app/services/context.ts'
import { addContactEntry } from '#app/services/triage/contact-agreement.ts'
import { agreementWords } from '#content/demonstration/agreement-words.ts'
import { findForm } from '#content/forms/forms.ts'
import type { Database } from '#db/database.server.ts'
import { listPersonas } from '#db/queries/accounts.ts'
import { listReferralContacts } from '#db/queries/contacts.ts'
import { findSent, listOwn } from '#db/queries/referrals.ts'
import { systemIds } from '../ids.server.ts'
import { actorOf } from './after-sending.ts'

const hour = 3_600_000

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A sent referral with the people who may have something to say. */
interface Family {
  readonly id: string
  readonly councilCode: string | null
  readonly sender: Actor
  readonly adults: readonly Person[]
  readonly young: Person | undefined
  readonly children: readonly { readonly key: string; readonly name: string }[]
}

/** Adds to referrals that senders of the demonstration wrote. What has no family to happen to does not happen. */
export async function addAgreements(database: Database, now: Date): Promise<void> {
  const actors = (await database.transaction(systemActor, listPersonas)).map(actorOf)
  const as = (actor: Actor, hoursAgo: number): Context => ({
    actor,
    requestId: 'demonstration',
    clock: { now: () => new Date(now.getTime() - hoursAgo * hour) },
    ids: systemIds,
    transaction: work => database.transaction(actor, work),
  })
  const senders = actors.filter(({ name }) => agreementWords.senders.some(one => one === name))
  const families = (await Promise.all(senders.map(one => familiesOf(database, one, now)))).flat()
  const used = new Set<string>()
  const take = (fits: (family: Family) => boolean): Family | undefined => {
    const found = families.find(family => !used.has(family.id) && fits(family))
    if (found) used.add(found.id)
    return found
  }
  const say = async (
    family: Family,
    person: Person | undefined,
    hoursAgo: number,
    more: Fields,
  ) => {
    if (!person) return
    const target = { kind: 'answer', personKey: person.key } as const
    const posted = fieldsOf(family, person, now, more)
    const key = `${person.key} ${String(hoursAgo)}`
    await addEntry(as(family.sender, hoursAgo), { id: family.id, target, key, posted })
  }

  const differing = take(({ adults }) => adults.length > 1)
  if (differing) {
    await say(differing, differing.adults[0], 3, { personDecision: 'agreed' })
    await say(differing, differing.adults[1], 2, { personDecision: 'declined' })
  }
  const own = take(({ young }) => young !== undefined)
  if (own) {
    const limits = { personDecision: 'agreedWithLimits', personLimits: agreementWords.limits }
    await say(own, own.young, 3, { personYoung: 'aged16or17', ...limits })
  }
  const hidden = take(({ adults }) => adults.length > 1)
  if (hidden) {
    const safely = { personContact: 'safeOnly', personSafeContact: agreementWords.safeContact }
    await say(hidden, hidden.adults[0], 3, { personDecision: 'agreed', ...safely })
    await say(hidden, hidden.adults[1], 3, notTold)
  }
  const siblings = take(({ adults, children }) => adults.length > 0 && children.length > 1)
  if (siblings) {
    const [first, second] = siblings.children.map(({ key }) => key)
    const about = (key: string | undefined) => ({ personAbout: [key ?? ''] })
    const [parent, other] = siblings.adults
    await say(siblings, parent, 3, { personDecision: 'agreed', ...about(first) })
    await say(siblings, other ?? parent, 2, { personDecision: 'declined', ...about(second) })
  }
  const changed = take(({ adults }) => adults.length > 0)
  if (changed) {
    await say(changed, changed.adults[0], 4, { personDecision: 'agreed' })
    await heard(as, actors, changed, now)
  }
}

const notTold: Fields = {
  personDecision: 'notAsked',
  personNotAskedBecause: ['notSafe'],
  personTold: 'notSafe',
  personWithout: 'yes',
  personWithoutReasons: ['risk_to_other_person'],
  personWithoutDetail: agreementWords.withoutDetail,
  personAuthoriser: agreementWords.authoriser,
  personMayBeTold: 'no',
}

/** A parent tells the front door that they have changed their mind. */
async function heard(
  as: (actor: Actor, hoursAgo: number) => Context,
  actors: readonly Actor[],
  family: Family,
  now: Date,
): Promise<void> {
  const [parent] = family.adults
  const worker = actors.find(
    ({ roles, councilCode }) =>
      roles.includes('front_door_officer') && councilCode === family.councilCode,
  )
  if (!parent || !worker) return
  const ctx = as(worker, 1)
  const [contact] = await ctx.transaction(tx => listReferralContacts(tx, family.id))
  if (!contact || contact.lane === 'lado') return
  const posted = fieldsOf(family, parent, now, { personDecision: 'withdrawn' })
  const { id: contactId } = contact
  await addContactEntry(ctx, { contactId, personKey: parent.key, key: 'demonstration', posted })
}

async function familiesOf(
  database: Database,
  sender: Actor,
  now: Date,
): Promise<readonly Family[]> {
  return database.transaction(sender, async tx => {
    const families: Family[] = []
    for (const status of ['sent', 'decided'] as const) {
      for (const { id } of await listOwn(tx, { status }, 25)) {
        const row = await findSent(tx, id)
        const form = row && findForm(row.formId, row.formVersion)
        if (!row || !form || row.receivedAt === null) continue
        // Nothing is said before it was sent.
        if (row.receivedAt.getTime() > now.getTime() - 5 * hour) continue
        const { answers } = row.draft
        const people = peopleOf(form, answers, [])
        families.push({
          id,
          councilCode: row.councilCode,
          sender,
          adults: people.filter(({ kind }) => kind === 'adult'),
          young: people.find(
            ({ kind, bornOn }) =>
              kind === 'child' &&
              bornOn !== null &&
              [16, 17].includes(ageInYears(bornOn, londonDay(now))),
          ),
          children: childrenOf(form, answers),
        })
      }
    }
    return families
  })
}

function fieldsOf(family: Family, person: Person, now: Date, more: Fields): Posted {
  const [year = '', month = '', day = ''] = londonDay(new Date(now.getTime() - 24 * hour)).split(
    '-',
  )
  const isMother = person.relationship === 'mother' || person === family.adults[0]
  const given: Fields = {
    ...(person.kind === 'adult' ? { personBasis: isMother ? 'mother' : 'marriedParent' } : {}),
    ...(person.kind === 'adult' && family.children.length > 1 ? { personAbout: ['all'] } : {}),
    personTold: 'yes',
    personToldBy: agreementWords.by,
    personToldWhat: agreementWords.told,
    personToldHow: 'inPerson',
    'personToldOn-day': day,
    'personToldOn-month': month,
    'personToldOn-year': year,
    personLanguage: 'eng',
    personInterpreter: 'none',
    personWithout: 'no',
    personMayBeTold: 'yes',
    personContact: 'any',
    ...more,
  }
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : value,
    ]),
  )
}

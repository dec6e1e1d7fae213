import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import { systemActor } from '#app/domain/access/actor.ts'
import { notKnown, type Answers } from '#app/domain/forms/answers.ts'
import { findForm } from '#content/forms/forms.ts'
import { openDatabase } from '#db/database.server.ts'
import { addSession } from '#db/queries/accounts.ts'
import { addDraft } from '#db/queries/referrals.ts'
import { account } from '#db/schema/account.ts'
import { organisation } from '#db/schema/organisation.ts'

/** A complete urgent referral that nobody has sent yet, and the signed-in author's cookie. */
export interface ReadyDraft {
  readonly id: string
  readonly cookie: string
  /** The child's surname, different in every draft: what the front door would know a double by. */
  readonly surname: string
}

const council = '857'

/** A school with this many signed-in teachers and a front door with one manager; gives each draft an author in turn. */
export async function referralWorld(
  url: string,
  size: { readonly drafts: number; readonly authors: number },
): Promise<readonly ReadyDraft[]> {
  const database = openDatabase(url, 2)
  const now = new Date()
  const [school, frontDoor] = [randomUUID(), randomUUID()]
  try {
    return await database.transaction(systemActor, async tx => {
      await tx
        .insert(organisation)
        .values([
          org(school, 'Oakfield Primary School', 'school_or_college', now),
          org(frontDoor, 'Rutland front door', 'front_door', now),
        ])
      await tx
        .insert(account)
        .values([person(randomUUID(), frontDoor, 'Mo Manager', 'front_door_manager', now)])
      const authors = Array.from({ length: size.authors }, () => ({
        id: randomUUID(),
        token: randomBytes(32).toString('base64url'),
      }))
      const signedIn: { readonly id: string; readonly cookie: string }[] = []
      for (const { id, token } of authors) {
        await tx.insert(account).values([person(id, school, 'Ada Teacher', 'referrer', now)])
        await addSession(tx, {
          id: randomUUID(),
          tokenHash: createHash('sha256').update(token).digest('hex'),
          accountId: id,
          createdAt: now,
          lastSeenAt: now,
        })
        const [cookie = ''] = (await createCookie('portal').serialize(token)).split(';')
        signedIn.push({ id, cookie })
      }
      const ready: ReadyDraft[] = []
      for (let n = 0; n < size.drafts; n += 1) {
        const author = signedIn[n % signedIn.length]
        if (!author) throw new Error('a draft needs an author')
        const draft = { id: randomUUID(), cookie: author.cookie, surname: `Ashdown${n}` }
        await addDraft(tx, {
          id: draft.id,
          organisationId: school,
          authorId: author.id,
          ...urgentForm(),
          revision: 1,
          answers: urgentAnswers(draft.surname),
          visitedPages: ['call', 'children', 'danger', 'family', 'you'],
          agreement: null,
          guide: null,
          submissionKey: randomUUID(),
          createdAt: now,
          savedAt: now,
        })
        ready.push(draft)
      }
      return ready
    })
  } finally {
    await database.close()
  }
}

function urgentForm() {
  const form = findForm('urgent-referral')
  if (!form) throw new Error('there is no urgent referral form')
  return { formId: form.id, formVersion: form.version }
}

function urgentAnswers(surname: string): Answers {
  return {
    agencyKind: 'school_or_college',
    phoned: 'yes',
    children: [
      {
        id: randomUUID(),
        answers: {
          childForename: 'Sam',
          childSurname: surname,
          childBornOn: '2019-03-04',
          childWhereNow: 'In class until 3:15pm',
          childAddress: { line1: '1 Mill Lane', line2: '', town: 'Oakham', postcode: 'LE15 6TT' },
        },
      },
    ],
    account: 'At 1:20pm Sam showed me a burn on his left hand and said who did it.',
    atHome: notKnown,
    familyTold: 'notSafe',
    referrerPhone: '01632 960001',
  }
}

function org(id: string, name: string, kind: string, createdAt: Date) {
  return {
    id,
    key: id,
    name,
    kind,
    service: '',
    town: 'Oakham',
    councilCode: council,
    sourceCode: '1A',
    createdAt,
  }
}

function person(id: string, organisationId: string, name: string, role: string, createdAt: Date) {
  return {
    id,
    organisationId,
    name,
    email: `${id}@example.org`,
    jobTitle: 'Worker',
    phone: '01632 960001',
    roles: [role],
    createdAt,
  }
}

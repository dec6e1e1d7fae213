/** The demonstration's counts of the forms: a year of starts, pages sent back, drafts left and forms sent, of nobody. */
import type { FormDefinition, Question } from '#app/domain/forms/definition.ts'
import { elapsedBucket, type FormEvent } from '#app/domain/telemetry/form-event.ts'
import { addDays } from '#app/domain/time/calendar.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { practisingKinds } from '#content/demonstration/practice.ts'
import { currentForms } from '#content/forms/forms.ts'
import type { World } from '#db/seed.ts'
import type { Chance } from './chance.ts'

type FormEventRow = World['formEvents'][number]

/** How many were begun in a year. Each leaves a row for every page, so there are not many. */
const BEGUN = 360
const MINUTE = 60_000

/** How often each form is begun; the rest are rare. */
const popular: Readonly<Record<string, number>> = {
  'childrens-referral': 56,
  'urgent-referral': 22,
  'early-help-request': 14,
  'police-domestic-abuse-notification': 12,
  'advice-request': 6,
}

interface Place {
  readonly pageId: string
  readonly questions: readonly Question[]
}

export function makeFormEvents(now: Date, chance: Chance): FormEventRow[] {
  const today = londonDay(now)
  const kinds = Object.entries(practisingKinds).filter(([kind]) => kind !== 'not_said')
  return Array.from({ length: BEGUN }, () => {
    const form = chance.weighted(currentForms, ({ id }) => popular[id] ?? 2)
    const isPolice = form.id.startsWith('police')
    const [kind] = chance.weighted(kinds, ([, weight]) => weight)
    const happenedOn = addDays(today, -1 - Math.floor(chance.next() * chance.next() * 350))
    const agencyKind = isPolice ? 'police' : kind
    return eventsOf(form, chance).map(event => ({
      id: chance.uuid(),
      formId: form.id,
      formVersion: form.version,
      agencyKind,
      ...event,
      happenedOn,
    }))
  }).flat()
}

/** What one person left behind from start to end. */
function eventsOf(form: FormDefinition, chance: Chance): readonly FormEvent[] {
  const places = placesOf(form)
  const isLeft = chance.happens(form.id === 'childrens-referral' ? 0.36 : 0.2)
  // Those who stop do so at the same two pages: about a third and two thirds of the way.
  const stopAt = Math.floor((places.length * (chance.happens(0.65) ? 1 : 2)) / 3)
  const until = isLeft ? stopAt : places.length
  const events: FormEvent[] = [{ kind: 'started' }]
  for (const { pageId, questions } of places.slice(0, until)) {
    const hard = questions.filter(isHard)
    if (hard.length > 0 && chance.happens(0.22)) {
      const question = chance.pick(hard)
      const errorCode = question.type === 'date' && chance.happens(0.6) ? 'date' : 'missing'
      events.push({ kind: 'page_failed', pageId })
      events.push({ kind: 'page_failed', pageId, questionId: question.id, errorCode })
    }
    events.push({ kind: 'page_saved', pageId })
  }
  const last = places[until - 1]
  if (isLeft) return [...events, { kind: 'stopped', ...(last ? { pageId: last.pageId } : {}) }]
  const minutes = form.minutes * (0.5 + chance.next() * (chance.happens(0.2) ? 30 : 1.6))
  return [...events, { kind: 'sent', elapsed: elapsedBucket(minutes * MINUTE) }]
}

function isHard(question: Question): boolean {
  return question.optional !== true && (question.type === 'date' || question.notKnown !== undefined)
}

/** The pages everybody sees; those that depend on an answer are left out. */
function placesOf(form: FormDefinition): readonly Place[] {
  return form.sections
    .flatMap(({ pages }) => pages)
    .filter(({ when }) => when === undefined)
    .flatMap((page): readonly Place[] =>
      page.kind === 'questions'
        ? [{ pageId: page.id, questions: page.questions.filter(({ when }) => !when) }]
        : [
            ...page.pages
              .filter(({ when }) => when === undefined)
              .map(part => ({
                pageId: `${page.id}/${part.id}`,
                questions: part.questions.filter(({ when }) => !when),
              })),
            { pageId: page.id, questions: [] },
          ],
    )
}

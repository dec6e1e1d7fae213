import type { FormDefinition } from '../forms/definition.ts'

/** Parts of a draft that are no page of its form. No page has such an id: ids are letters and digits. */
const places = {
  '@agreement': 'Agreement check',
  '@people': 'What each person agrees to',
  '@level': 'Your picture and your own level of need',
  '@files': 'Files',
  '@paste': 'Paste a list',
  '@reading': 'Check your answers and send',
  '@people/lawfulBasis': 'Legal ground for sharing',
  '@people/riskChanged': 'Risk has changed',
} as const

type DraftPlace = keyof typeof places

/** Where in a draft somebody changed something, by the title its page has; null for a page the form no longer has. */
export function placeTitle(form: FormDefinition, pageKey: string): string | null {
  const [first = ''] = pageKey.split('/')
  if (Object.hasOwn(places, pageKey)) return places[pageKey as DraftPlace]
  if (Object.hasOwn(places, first)) return places[first as DraftPlace]
  const pages = form.sections.flatMap(section => section.pages)
  return pages.find(({ id }) => id === first)?.title ?? null
}

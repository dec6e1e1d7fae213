import type { Posted } from './forms/answers.ts'
import { isoDayFrom } from './forms/iso-date.ts'

/** The first value posted under a name, or an empty string. */
export function postedField(posted: Posted, name: string): string {
  return (Object.hasOwn(posted, name) ? posted[name]?.[0] : undefined) ?? ''
}

/** The three boxes of a date as one: an ISO day, the words as typed when they are no day, empty when all are. */
export function postedDay(posted: Posted, name: string): string {
  const [day, month, year] = ['day', 'month', 'year'].map(part =>
    postedField(posted, `${name}-${part}`),
  )
  if (!day?.trim() && !month?.trim() && !year?.trim()) return ''
  return isoDayFrom(day ?? '', month ?? '', year ?? '')
}

/** What people write around a time they are not sure of to the minute. */
const around =
  /^(?:about|around|approx(?:imately|\.)?|roughly|circa|c\.|at|~)\s*|\s*(?:hrs?|hours|h)\.?$/gi

/** The two times that have a name. The day beside it says which midnight: the one it begins with. */
const named: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
])

/**
 * A time as a person typed it ("2:30pm", "14.30", "about 9 am", "noon") on a 24-hour clock, '14:30'; undefined when it
 * is not one. "9" alone could be either half of the day, so it is not.
 */
export function readTime(text: string): string | undefined {
  const words = text.trim().replace(around, '').toLowerCase()
  const match = /^(\d{1,2})(?:[:.]?(\d\d))?\s*(?:([ap])\.?m\.?)?$/.exec(words)
  if (!match) return named.get(words)
  const [, hours = '', minutes = '00', half] = match
  let hour = Number(hours)
  if (half) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (half === 'p' ? 12 : 0)
  } else if (match[2] === undefined) return undefined
  if (hour > 23 || Number(minutes) > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

/** A time as a person typed it ("2:30pm", "14.30", "9 am") on a 24-hour clock, '14:30'; undefined when it is not one. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.]?(\d\d))?\s*(?:([ap])\.?m\.?)?$/i.exec(text.trim())
  if (!match) return undefined
  const [, hours = '', minutes = '00', half] = match
  let hour = Number(hours)
  if (half) {
    if (hour < 1 || hour > 12) return undefined
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  } else if (match[2] === undefined) return undefined
  if (hour > 23 || Number(minutes) > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

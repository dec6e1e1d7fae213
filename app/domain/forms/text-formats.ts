import { readTime } from '../time/read-time.ts'
import type { TextFormat } from './definition.ts'

/** A check of one text format, and what to say when it fails. */
export interface FormatCheck {
  readonly passes: (text: string) => boolean
  readonly message: (label: string) => string
}

export type FormatChecks = Readonly<Record<TextFormat, FormatCheck>>

const digits = (text: string): string => text.replace(/[\s()-]/g, '')

/**
 * Each number of one answer, without the extension a switchboard asks for: people in a hurry write two numbers where one
 * is asked, because both may be needed.
 */
export function phoneNumbers(text: string): readonly string[] {
  return text
    .split(/[/,;&]|\b(?:or|and)\b/i)
    .map(one => one.replace(/\s*(?:ext(?:ension)?\.?|x)\s*\d{1,6}\s*$/i, '').trim())
    .filter(one => one !== '')
}

/** As many digits as a number has, whatever stands around them: the browser never refuses what the server accepts. */
const hasPhoneDigits = (text: string): boolean => /^\d{9,15}$/.test(text.replace(/\D/g, ''))

/** Shapes only, small enough for a browser. The server runs the full checks (server-formats.ts). */
export const shapeChecks: FormatChecks = {
  phone: {
    passes: text => {
      const numbers = phoneNumbers(text)
      return hasPhoneDigits(text) || (numbers.length > 0 && numbers.every(hasPhoneDigits))
    },
    message: () =>
      'Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
  },
  email: {
    passes: text => /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/.test(text),
    message: () => 'Enter an email address in the correct format, like name@example.org',
  },
  nhsNumber: {
    passes: text => /^\d{10}$/.test(digits(text)),
    message: () => 'Enter a 10 digit NHS number, like 999 000 0018, or leave it blank',
  },
  upn: {
    passes: text => /^[A-Za-z]\d{11}[\dA-Za-z]$/.test(text.trim()),
    message: () =>
      'Enter a 13 character unique pupil number, like N855400124001, or leave it blank',
  },
  postcode: {
    passes: text => /^[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}$/.test(text.trim()),
    message: () => 'Enter a full UK postcode, like LE1 1AA',
  },
  time: {
    passes: text => readTime(text) !== undefined,
    message: () => 'Enter a time, like 2:30pm or 14:30',
  },
}

import type { TextFormat } from './definition.ts'

/** A check of one text format, and what to say when it fails. */
export interface FormatCheck {
  readonly passes: (text: string) => boolean
  readonly message: (label: string) => string
}

export type FormatChecks = Readonly<Record<TextFormat, FormatCheck>>

const digits = (text: string): string => text.replace(/[\s()-]/g, '')

/** Shapes only, small enough for a browser. The server runs the full checks (server-formats.ts). */
export const shapeChecks: FormatChecks = {
  phone: {
    passes: text => /^\+?\d{9,15}$/.test(digits(text)),
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
    passes: text =>
      /^([01]?\d|2[0-3])[:.]?[0-5]\d$|^(1[0-2]|[1-9])([:.][0-5]\d)?\s*[ap]\.?m\.?$/i.test(
        text.trim(),
      ),
    message: () => 'Enter a time, like 2:30pm or 14:30',
  },
}

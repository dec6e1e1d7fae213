import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { parse } from 'postcode'
import { phoneNumbers } from '../forms/text-formats.ts'

const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

function compact(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}

/**
 * Whether this is an NHS number: ten digits, spaces allowed, whose last is the modulus 11 check digit.
 * Ten of the same digit pass the sum but are placeholders people type, so they do not count.
 */
export function isNhsNumber(text: string): boolean {
  const digits = compact(text)
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  )
  const check = (11 - (sum % 11)) % 11
  return check === Number(digits[9])
}

/** An NHS number as ten digits for storing and matching; undefined when it is not one. */
export function normaliseNhsNumber(text: string): string | undefined {
  return isNhsNumber(text) ? compact(text) : undefined
}

/** An NHS number as people read it aloud, 3 3 4; other text comes back as it was. */
export function formatNhsNumber(text: string): string {
  const digits = compact(text)
  if (!/^\d{10}$/.test(digits)) return text
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
}

/**
 * A temporary unique pupil number ends in a letter. How that letter enters the sum is not published
 * where we could check, so only its shape is tested: show a note that it is temporary.
 */
export function isTemporaryUpn(text: string): boolean {
  return /^[A-HJ-NP-RT-Z]\d{11}[A-Z]$/.test(compact(text))
}

/**
 * Whether this is a unique pupil number, permanent or temporary. Source: the census check letter,
 * the sum of each digit times its position, modulus 23.
 */
export function isUpn(text: string): boolean {
  const upn = compact(text)
  if (isTemporaryUpn(upn)) return true
  if (!/^[A-Z]\d{12}$/.test(upn)) return false
  const sum = Array.from(upn.slice(1)).reduce(
    (total, digit, index) => total + Number(digit) * (index + 2),
    0,
  )
  return CHECK_LETTERS[sum % 23] === upn[0]
}

/** A unique pupil number in capitals for storing and matching; undefined when it is not one. */
export function normaliseUpn(text: string): string | undefined {
  return isUpn(text) ? compact(text) : undefined
}

/** A postcode in capitals with one space, 'LE15 6TT'; undefined when it does not read as one. */
export function normalisePostcode(text: string): string | undefined {
  const read = parse(text.trim())
  return read.valid ? read.postcode : undefined
}

/** The first half of a postcode, 'LE15'; undefined when it does not read as one. */
export function outwardCode(text: string): string | undefined {
  const read = parse(text.trim())
  return read.valid ? read.outcode : undefined
}

/** A postcode's sector, 'LE15 6': the smallest area that says nothing about one home. */
export function postcodeSector(text: string): string | undefined {
  const read = parse(text.trim())
  return read.valid ? read.sector : undefined
}

/** A United Kingdom number ready to show and to dial. */
export interface UkPhone {
  readonly national: string
  readonly dial: string
}

/**
 * Reads a United Kingdom number however it is spaced; undefined when it is not one. Only its length and
 * first digit are tested: number ranges change, and refusing a real number could lose a family's phone.
 */
export function readUkPhone(text: string): UkPhone | undefined {
  const read = parsePhoneNumberFromString(text, 'GB')
  if (read?.countryCallingCode !== '44' || !read.isPossible()) return undefined
  if (!/^[1-35789]\d{8,9}$/.test(read.nationalNumber)) return undefined
  return { national: read.formatNational(), dial: read.number }
}

/** Whether this reads as a United Kingdom telephone number. */
export function isUkPhone(text: string): boolean {
  return readUkPhone(text) !== undefined
}

/**
 * Whether this says how to ring somebody: one number or several, each of the United Kingdom or, with its country's code,
 * of another one. A father who lives abroad has a number too, and refusing it would lose him.
 */
export function isPhone(text: string): boolean {
  if (isOneNumber(text)) return true
  const numbers = phoneNumbers(text)
  return numbers.length > 0 && numbers.every(isOneNumber)
}

function isOneNumber(text: string): boolean {
  const read = parsePhoneNumberFromString(text, 'GB')
  return read?.countryCallingCode === '44' ? isUkPhone(text) : read?.isPossible() === true
}

/**
 * A name as matching sees it: small letters, no accents, apostrophes or hyphens, single spaces. Only for
 * comparing; people always see the name as it was written.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

import { isNhsNumber, isPhone, isUpn, normalisePostcode } from '../referral/identifiers.ts'
import { shapeChecks, type FormatChecks } from './text-formats.ts'

/** The full checks, with check digits and numbering plans. Too large for a browser; the server is the authority. */
export const serverFormats: FormatChecks = {
  ...shapeChecks,
  phone: { ...shapeChecks.phone, passes: isPhone },
  nhsNumber: {
    passes: isNhsNumber,
    message: () =>
      'Check the NHS number: it has 10 digits, like 999 000 0018, and this one does not add up',
  },
  upn: {
    passes: isUpn,
    message: () =>
      'Check the unique pupil number: it has 13 characters, like N855400124001, and this one does not add up',
  },
  postcode: { ...shapeChecks.postcode, passes: text => normalisePostcode(text) !== undefined },
}

/**
 * How long each form takes, in minutes, from its shortest to a usual one, said where a person chooses a form. Not part of
 * a published version, so that it may be put right. A test works them out from what has to be typed and fails when these
 * are off (tests/forms/time-estimates.test.ts).
 */
export const timeEstimates: Readonly<Record<string, readonly [least: number, usual: number]>> = {
  'urgent-referral': [3, 7],
  'childrens-referral': [25, 75],
  'police-domestic-abuse-notification': [10, 30],
  'pre-birth-referral': [15, 25],
  'early-help-request': [9, 25],
  'exploitation-screening': [9, 20],
  'missing-episode': [5, 9],
  'private-fostering': [6, 15],
  'staff-allegation': [6, 15],
  'advice-request': [2, 5],
  'more-information': [4, 15],
  'public-concern': [2, 4],
}

/**
 * How long each form takes, in minutes, from its shortest to a usual one, said where a person chooses a form. Not part of
 * a published version, so that it may be put right. A test works them out from what has to be typed and fails when these
 * are off (content/forms/time-estimates.test.ts).
 */
export const timeEstimates: Readonly<Record<string, readonly [least: number, usual: number]>> = {}

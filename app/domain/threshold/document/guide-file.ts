/** The names of the sections and fields of the one file that holds a whole guide, in their order. */

/** Says which layout a file has, so that a later one can still read it. */
export const fileFormat = 'portal-guide-1'

/** Sections whose parts are headings, fields and paragraphs. */
export const proseSections = [
  'Introduction',
  'Principles',
  'Levels',
  'Councils',
  'Duties',
  'Topics',
] as const
export type ProseSection = (typeof proseSections)[number]

/** Sections that are one table each, with the columns it has. */
export const tableSections = {
  Areas: ['key', 'name'],
  Domains: ['key', 'area', 'name'],
  Harms: ['key', 'name'],
  Indicators: ['id', 'level', 'domain', 'harm_tags', 'age_min', 'age_max', 'text'],
  'Retired indicators': ['id'],
  'Search words': ['say', 'search'],
} as const
export type TableSection = keyof typeof tableSections

/** What stands before the first section. */
export const fileTitle = 'Threshold guide'

/** Marks that share a column with the harms, in their order. */
export const indicatorMarks = {
  immediate: 'immediate',
  strength: 'strength',
  duty: 'duty_notification',
  overTime: 'cumulative',
} as const

/** Fields of a level, in their order: the key in the document and the name in the file. */
export const levelFields = {
  name: 'Name',
  meaning: 'Meaning',
  who: 'Who acts',
  agreement: 'Agreement',
  time: 'Time',
} as const

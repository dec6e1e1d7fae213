import type { EthnicityEntry } from '#app/domain/partnership/codes.ts'

/** Ethnicity codes of the school and Children in Need censuses. */
export const ethnicities: readonly EthnicityEntry[] = [
  { code: 'WBRI', label: 'White British', group: 'White', annexA: 'a) WBRI' },
  { code: 'WIRI', label: 'White Irish', group: 'White', annexA: 'b) WIRI' },
  { code: 'WIRT', label: 'Traveller of Irish heritage', group: 'White', annexA: 'c) WIRT' },
  { code: 'WOTH', label: 'Any other White background', group: 'White', annexA: 'd) WOTH' },
  { code: 'WROM', label: 'Gypsy or Roma', group: 'White', annexA: 'e) WROM' },
  {
    code: 'MWBC',
    label: 'White and Black Caribbean',
    group: 'Mixed or multiple ethnic groups',
    annexA: 'f) MWBC',
  },
  {
    code: 'MWBA',
    label: 'White and Black African',
    group: 'Mixed or multiple ethnic groups',
    annexA: 'g) MWBA',
  },
  {
    code: 'MWAS',
    label: 'White and Asian',
    group: 'Mixed or multiple ethnic groups',
    annexA: 'h) MWAS',
  },
  {
    code: 'MOTH',
    label: 'Any other mixed background',
    group: 'Mixed or multiple ethnic groups',
    annexA: 'i) MOTH',
  },
  { code: 'AIND', label: 'Indian', group: 'Asian or Asian British', annexA: 'j) AIND' },
  { code: 'APKN', label: 'Pakistani', group: 'Asian or Asian British', annexA: 'k) APKN' },
  { code: 'ABAN', label: 'Bangladeshi', group: 'Asian or Asian British', annexA: 'l) ABAN' },
  {
    code: 'AOTH',
    label: 'Any other Asian background',
    group: 'Asian or Asian British',
    annexA: 'm) AOTH',
  },
  {
    code: 'BCRB',
    label: 'Caribbean',
    group: 'Black, Black British, Caribbean or African',
    annexA: 'n) BCRB',
  },
  {
    code: 'BAFR',
    label: 'African',
    group: 'Black, Black British, Caribbean or African',
    annexA: 'o) BAFR',
  },
  {
    code: 'BOTH',
    label: 'Any other Black background',
    group: 'Black, Black British, Caribbean or African',
    annexA: 'p) BOTH',
  },
  { code: 'CHNE', label: 'Chinese', group: 'Asian or Asian British', annexA: 'q) CHNE' },
  { code: 'OOTH', label: 'Any other ethnic group', group: 'Other ethnic group', annexA: 'r) OOTH' },
  {
    code: 'REFU',
    label: 'The family preferred not to say',
    group: 'Not recorded',
    annexA: 's) REFU',
  },
  { code: 'NOBT', label: 'Not known yet', group: 'Not recorded', annexA: 't) NOBT' },
]

import type { ReferralSourceEntry } from '#app/domain/partnership/codes.ts'

/** Children in Need census source codes, with the text an Annex A return uses. The text for 5D is a convention to be checked. */
export const referralSources: readonly ReferralSourceEntry[] = [
  {
    code: '1A',
    label: 'Individual: family member, relative or carer',
    annexA: 'a) 1A: Individual',
  },
  {
    code: '1B',
    label: 'Individual: acquaintance (including neighbour or childminder)',
    annexA: 'b) 1B: Individual',
  },
  { code: '1C', label: 'Individual: self', annexA: 'c) 1C: Individual' },
  {
    code: '1D',
    label: 'Individual: other (including stranger or MP)',
    annexA: 'd) 1D: Individual',
  },
  { code: '2A', label: 'Schools', annexA: 'e) 2A: Schools' },
  { code: '2B', label: 'Education services', annexA: 'f) 2B: Education services' },
  { code: '3A', label: 'Health: general practitioner', annexA: 'g) 3A: Health services' },
  { code: '3B', label: 'Health: health visitor', annexA: 'h) 3B: Health services' },
  { code: '3C', label: 'Health: school nurse', annexA: 'i) 3C: Health services' },
  { code: '3D', label: 'Health: other primary health services', annexA: 'j) 3D: Health services' },
  { code: '3E', label: 'Health: accident and emergency', annexA: 'k) 3E: Health services' },
  {
    code: '3F',
    label:
      'Health: other (for example hospice; use for midwifery, hospital wards, mental health unless local guidance differs)',
    annexA: 'l) 3F: Health services',
  },
  {
    code: '4',
    label: 'Housing: local authority housing or housing association',
    annexA: 'm) 4: Housing',
  },
  {
    code: '5A',
    label: 'LA services: social care (for example adult social care)',
    annexA: 'n) 5A: LA services',
  },
  {
    code: '5B',
    label: 'LA services: other internal, not social care or early help',
    annexA: 'o) 5B: LA services',
  },
  {
    code: '5C',
    label: 'LA services: external, from another local authority',
    annexA: 'p) 5C: LA services',
  },
  { code: '5D', label: 'LA services: early help', annexA: 'p1) 5D: LA services' },
  { code: '6', label: 'Police', annexA: 'q) 6: Police' },
  {
    code: '7',
    label: 'Other legal agency: court, probation, immigration, Cafcass, prison',
    annexA: 'r) 7: Other legal agency',
  },
  {
    code: '8',
    label: 'Other: including children’s centre, independent provider, voluntary organisation',
    annexA: 's) 8: Other',
  },
  { code: '9', label: 'Anonymous', annexA: 't) 9: Anonymous' },
  { code: '10', label: 'Unknown', annexA: 'u) 10: Unknown' },
]

import type { Duty } from '#app/domain/threshold/topics.ts'
import type { DutyRoute } from '#app/domain/threshold/duty-routes.ts'
import { duties } from './v1/topics-duties.ts'

/** The words of a duty as the guide's first version has them. */
function worded(id: string): Duty {
  const duty = duties.find(one => one.id === id)
  if (!duty) throw new Error(`no duty ${id}`)
  return duty
}

/**
 * When each duty is shown outside the topics: on a picture, a draft and a contact. Who takes it in each council is
 * ours until the council has checked it; all are reached through the front door's number.
 */
export const dutyRoutes2026: readonly DutyRoute[] = [
  {
    ...worded('bruising-protocol'),
    validFrom: '2026-01-01',
    harms: ['non_mobile_injury'],
  },
  { ...worded('fgm-report'), validFrom: '2026-01-01', harms: ['fgm'] },
  {
    ...worded('one-chance'),
    validFrom: '2026-01-01',
    harms: ['fgm', 'forced_marriage_hba'],
  },
  {
    ...worded('lado'),
    validFrom: '2026-01-01',
    harms: ['professional_allegation'],
    whenWorksWithChildren: true,
    local: {
      '855': 'Leicestershire: ask First Response for the LADO',
      '856': 'Leicester: ask CASP for the LADO',
      '857': 'Rutland: ask the duty team for the LADO',
    },
  },
  { ...worded('prevent'), validFrom: '2026-01-01', harms: ['radicalisation'] },
  {
    ...worded('private-fostering'),
    validFrom: '2026-01-01',
    harms: ['private_fostering'],
    local: {
      '855': 'Leicestershire: First Response takes the notice',
      '856': 'Leicester: CASP takes the notice',
      '857': 'Rutland: the duty team takes the notice',
    },
  },
  { ...worded('nrm'), validFrom: '2026-01-01', harms: ['trafficking'] },
  { ...worded('do-not-tell-carer'), validFrom: '2026-01-01', harms: ['fii'] },
  {
    ...worded('police-notify'),
    validFrom: '2026-01-01',
    harms: ['domestic_abuse'],
    markedOnly: true,
  },
]

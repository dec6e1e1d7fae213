import type { Council, Partnership, PhoneNumber } from '#app/domain/partnership/partnership.ts'
import type { OfficeHours } from '#app/domain/time/office-hours.ts'

const office = { opens: '08:30', closes: '17:00' }
const weekdays: OfficeHours = [null, office, office, office, office, office, null]

const leicestershireDuty: PhoneNumber = {
  number: '0116 305 0005',
  dial: '+441163050005',
  verified: false,
  note: 'Published by the council. Check it with them before live use.',
}

/**
 * Leicester's number is not known to us. This one is from the range Ofcom keeps for drama (0116 496 0xxx),
 * so it can never ring in a real home. The council replaces it before live use.
 */
const leicesterExample: PhoneNumber = {
  number: '0116 496 0123',
  dial: '+441164960123',
  verified: false,
  note: 'Example number: it does not ring anywhere. The council must replace it before live use.',
}

const leicestershire: Council = {
  code: '855',
  name: 'Leicestershire',
  adjective: 'Leicestershire County Council',
  frontDoorName: 'First Response Children’s Duty',
  phone: leicestershireDuty,
  outOfHoursName: 'First Response out of hours',
  outOfHoursPhone: leicestershireDuty,
  hours: weekdays,
  website: 'https://www.leicestershire.gov.uk',
  validFrom: '2026-01-01',
  levelOverrides: [],
}

const leicester: Council = {
  code: '856',
  name: 'Leicester',
  adjective: 'Leicester City Council',
  frontDoorName: 'Children’s Advice, Support and Prevention (CASP)',
  phone: leicesterExample,
  outOfHoursName: 'Leicester out-of-hours duty team',
  outOfHoursPhone: leicesterExample,
  hours: weekdays,
  website: 'https://www.leicester.gov.uk',
  validFrom: '2026-01-01',
  levelOverrides: [],
}

const rutland: Council = {
  code: '857',
  name: 'Rutland',
  adjective: 'Rutland County Council',
  frontDoorName: 'Rutland children’s duty team',
  phone: {
    number: '01572 758407',
    dial: '+441572758407',
    verified: false,
    note: 'Published by the council. Check it with them before live use.',
  },
  outOfHoursName: 'Out-of-hours duty team (shared with Leicestershire)',
  outOfHoursPhone: leicestershireDuty,
  hours: weekdays,
  website: 'https://www.rutland.gov.uk',
  validFrom: '2026-01-01',
  levelOverrides: [],
}

/**
 * Leicester, Leicestershire and Rutland. Level names and the place of section 17 are the usual ones and
 * not yet confirmed by the partnership. A council may carry its own dated level table in `levelOverrides`.
 */
export const llr2026: Partnership = {
  id: 'llr-2026',
  name: 'Leicester, Leicestershire and Rutland safeguarding partners',
  validFrom: '2026-01-01',
  brand: {
    serviceName: 'Refer a child',
    wordmark: 'Refer a child',
    strapline: 'For people who work with children in Leicester, Leicestershire and Rutland',
    colours: { primary: '#1f4e4a', primaryDark: '#153835', accent: '#e0a526', tint: '#eef5f3' },
  },
  councils: [leicestershire, leicester, rutland],
  levels: [
    {
      level: 1,
      name: 'Universal',
      who: 'Anyone who knows the family: school, health visitor, GP, family hub',
      response:
        'Everyday services meet the child’s needs. Give advice or point to local help. You do not need to refer.',
      agreement: 'Talk with the family as you normally would',
      time: 'No set time',
      section17: false,
    },
    {
      level: 2,
      name: 'Early help',
      who: 'One service, or a small team around the family with one lead person',
      response: 'An early help assessment and a plan made with the family.',
      agreement: 'The family needs to agree to the help',
      time: 'Usually starts within weeks',
      section17: false,
    },
    {
      level: 3,
      name: 'Targeted help (Family Help)',
      who: 'Several services with a lead practitioner. This includes a child in need (section 17)',
      response:
        'The front door looks at the request. There may be an assessment and one joint plan.',
      agreement: 'Talk with the family first. They need to agree to the help',
      time: 'A decision within 1 working day. An assessment takes up to 45 working days',
      section17: true,
    },
    {
      level: 4,
      name: 'Child protection',
      who: 'Social workers with the police and health (section 47), and the courts when needed',
      response:
        'Phone the front door at once, or 999 if a child is in danger. Then send the referral in writing.',
      agreement: 'You do not need agreement. Tell the family unless that would be unsafe',
      time: 'The same day. Write within 24 hours of phoning',
      section17: false,
    },
  ],
}

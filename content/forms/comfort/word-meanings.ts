/** Words of the field and what they mean, for pages whose published version does not say: by form, then by page. */
const frontDoor = {
  'Front door': 'The council team that reads what you send and decides what happens next',
}
const parentalResponsibility = {
  'Parental responsibility':
    'The right in law to decide for a child. A mother has it; others may by marriage, birth certificate or court order',
}
const gillick = {
  'Understands this decision':
    'Some call this Gillick competence: a child under 16 who understands what is decided, why, and what may follow, may decide it',
}

export const wordMeanings: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  'urgent-referral': { call: frontDoor },
  'childrens-referral': {
    adultResponsibility: parentalResponsibility,
    competence: gillick,
    level: {
      'Level of need':
        'How much help a child needs, from 1, what every child gets, to 4, protection. The threshold guide describes each',
    },
  },
  'police-domestic-abuse-notification': {
    adult: parentalResponsibility,
    weapons: {
      'Bail conditions': 'What a person who is on bail must or must not do, such as staying away',
      'Protective orders':
        'Orders of a court or the police that keep a person away, such as a non-molestation order',
    },
  },
  'pre-birth-referral': { adult: parentalResponsibility, competence: gillick },
  'early-help-request': { adult: parentalResponsibility, competence: gillick },
  'exploitation-screening': { competence: gillick },
  'private-fostering': { adult: parentalResponsibility },
  'advice-request': { question: frontDoor },
  'more-information': {
    new: frontDoor,
  },
}

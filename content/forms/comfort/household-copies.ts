/**
 * What a further child may take over from one before, in forms whose published version does not say: by form, then by
 * list. Where an address is held back by an answer of its own, that answer goes along with it.
 */
export const householdCopies: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  'urgent-referral': { children: ['childSurname', 'childAddress'] },
  'police-domestic-abuse-notification': { children: ['childSurname', 'childAddress'] },
  'childrens-referral': {
    children: [
      'childBorn',
      'childSurname',
      'childAddressConfidential',
      'childAddress',
      'childAddressHidden',
      'childAddressSince',
      'childPreviousAddresses',
      'childGp',
      'childReligion',
      'childLanguage',
      'childInterpreter',
    ],
  },
}

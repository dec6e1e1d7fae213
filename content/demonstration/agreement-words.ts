/** Made-up words of families about agreement, for the demonstration. */
export const agreementWords = {
  /** Whose sent referrals the families of these words are on. */
  senders: ['Rukhsana Ellwood', 'Grace Okonjo-Pell', 'Callum Treddick'],
  told: 'What is shared, with whom and why, what may happen next, and that they can say no or change their mind.',
  by: 'The designated safeguarding lead',
  limits:
    'Happy for the front door and the school nurse to know. Not the youth club, where my aunt works.',
  safeContact: 'Text first, and only between 10am and 2pm on school days',
  withoutDetail:
    'He has hurt her before when he heard that somebody had told. Telling him now could put her and the children in danger.',
  authoriser: 'Head of safeguarding, by phone',
} as const

/** Made-up words for what happens after some referrals of the demonstration were sent. */

/** Whose referral each thing happens to. */
export const happensTo = {
  asked: 'Siobhan Marlpit',
  answered: 'Femi Adebanjo-Hurst',
  takenBack: 'Harpreet Sandhollow',
  withFiles: 'Callum Treddick',
} as const

export const afterSendingWords = {
  waiting: {
    what: 'When do you next see the family, and where is it best to meet them this week?',
    why: 'A worker would like to meet them with you, and not arrive alone.',
  },
  answered: {
    what: 'Does the school know of an older brother or sister who lives at home?',
    why: 'So that we do not overlook another child.',
  },
  answer: 'We know of none. The younger one starts here after Easter.',
  phone: { value: '01632 960 118', why: 'The office line is being repaired.' },
  withdrawal: {
    reason: 'again',
    words: 'Our safeguarding lead had sent the same worry yesterday. Nothing has changed since.',
  },
} as const

export const fileWords = {
  letter: {
    name: 'Letter about attendance.pdf',
    title: 'Letter about attendance',
    paragraphs: [
      'This letter was made up for a demonstration. Nobody in it is real.',
      'Attendance over the last six weeks was 81 per cent. Eleven days were missed, most of them Mondays.',
      'We met on Thursday, agreed on a place at breakfast club, and will look at it again in three weeks.',
    ],
  },
  notes: {
    name: 'Notes of a telephone call.txt',
    words:
      'Made up for a demonstration.\n\nRang at 9:20am. Grandmother answered. She will bring the child in at 10.\n',
  },
  drawing: { name: 'Drawing.png' },
} as const

import type { Dimension, DimensionGuide } from '#app/domain/quality/rubric.ts'

/** What each dimension means and how each score reads, for whoever scores a referral by hand. */
export const rubricV1: Readonly<Record<Dimension, DimensionGuide>> = {
  concern: {
    label: 'What happened',
    scores: {
      0: 'No concern is described',
      1: 'General words, such as “neglect” or “unhappy”',
      2: 'A specific event or pattern, with dates and who saw or heard it',
      3: 'As sound, and keeps fact, report and opinion apart, with exact words',
    },
  },
  impact: {
    label: 'Impact on the child',
    scores: {
      0: 'Nothing on how the child is affected',
      1: '“At risk” and no more',
      2: 'How this child is affected is described',
      3: 'Daily life, how serious it is, and what may happen if nothing changes, for each child',
    },
  },
  voice: {
    label: 'Voice of the child',
    scores: {
      0: 'Nothing, and no reason given',
      1: 'A passing remark, such as “child seems fine”',
      2: 'The child’s words or behaviour, or why they were not asked',
      3: 'As sound, and what the child wants; a baby or a child who does not speak is thought about',
    },
  },
  threshold: {
    label: 'Level of need',
    scores: {
      0: 'No level is given',
      1: 'A level without a reason',
      2: 'A level with indicators and a reason',
      3: 'As sound, and why not the level above or below, and who it was talked through with',
    },
  },
  consent: {
    label: 'What the family knows and agrees to',
    scores: {
      0: 'Nothing is recorded',
      1: 'Yes or no, and no more',
      2: 'The outcome of the agreement check, who was told and when',
      3: 'As sound, and the family’s view, or the reason and who agreed to go ahead without it',
    },
  },
  household: {
    label: 'Who is in the family',
    scores: {
      0: 'The child cannot be identified',
      1: 'The child only',
      2: 'Child, adults, brothers and sisters, and parental responsibility',
      3: 'As sound, and fathers and partners, other homes, safe contact and dates of birth',
    },
  },
  history: {
    label: 'History and help tried',
    scores: {
      0: 'Nothing',
      1: '“Known to services” and no more',
      2: 'Earlier worries and help tried, with dates',
      3: 'As sound, and the pattern over time, with what changed or did not last',
    },
  },
  strengths: {
    label: 'Strengths',
    scores: {
      0: 'Nothing',
      1: 'A stock phrase',
      2: 'A person or thing that protects the child is named',
      3: 'As sound, and how we know it works, and the wider family network',
    },
  },
  ask: {
    label: 'What is asked for',
    scores: {
      0: 'Nothing is asked for',
      1: '“Please assess” and no more',
      2: 'A clear request and what the referrer will do',
      3: 'As sound, and what keeps the child safe now, and what happens if that fails',
    },
  },
  inclusion: {
    label: 'Language, background and contact',
    scores: {
      0: 'The main questions are blank',
      1: 'Some are answered',
      2: 'Language, ethnic background, disability, interpreter and how to reach the referrer',
      3: 'As sound, and how to communicate well with this child and family',
    },
  },
}

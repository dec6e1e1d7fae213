import type { Principle } from '#app/domain/threshold/guide.ts'

/** What every threshold document says in some form, in our own words. */
export const principles: readonly Principle[] = [
  {
    title: 'A guide, not a tick list',
    text: 'The indicators are examples. Use what you know about this child and your own judgement.',
  },
  {
    title: 'One sign can be enough',
    text: 'One level 4 indicator can be enough to act on. Several at level 2 or 3 can add up.',
  },
  {
    title: 'Look at the whole child',
    text: 'Look at worries and needs together. A disabled child, a baby or a child who cannot speak up may be more at risk from the same thing.',
  },
  {
    title: 'Needs go up and down',
    text: 'Families move between levels. Schools, health and other everyday services stay involved at every level.',
  },
  {
    title: 'The least help that works',
    text: 'Offer help early and close to home. Step up when it is not working.',
  },
  {
    title: 'Be open with families',
    text: 'Tell the family what you are worried about and what you will share, unless that would put someone at risk.',
  },
  {
    title: 'Ask when you are not sure',
    text: 'Talk to your safeguarding lead, or phone the front door for advice. You do not need to be certain.',
  },
]

import type { Dimension, Score } from '#app/domain/quality/rubric.ts'

/** One kind sentence for the referrer, by dimension and by the score a person gave. */
export const tipsV1: Readonly<Record<Dimension, Readonly<Record<Score, string>>>> = {
  concern: {
    0: 'Next time, start with one thing you saw or heard, because we can act sooner on a clear event.',
    1: 'Next time, add the day and who saw it, because that shows us how serious it is.',
    2: 'This was clear: adding the exact words that were said would make it stronger still.',
    3: 'Thank you: your facts, dates and exact words let us act without asking you more.',
  },
  impact: {
    0: 'Next time, say how the child is affected, because that is what our decision rests on.',
    1: 'Next time, say what has changed in this child, such as sleep, school or friends.',
    2: 'You showed how the child is affected: a usual day in their life would tell us even more.',
    3: 'Thank you: we could picture each child’s day and what may happen next.',
  },
  voice: {
    0: 'Next time, add what the child said or showed, or why nobody could ask.',
    1: 'Next time, use the child’s own words, because they say more than “seems fine”.',
    2: 'We could hear the child: adding what they want to happen would help us to plan with them.',
    3: 'Thank you: the child’s words and wishes came through clearly.',
  },
  threshold: {
    0: 'Next time, choose a level in the threshold guide, because your view helps ours.',
    1: 'Next time, say why the level fits, because a reason helps us to see what you see.',
    2: 'Your reason was clear: adding why it was not the level above or below would make it stronger.',
    3: 'Thank you: your level was well reasoned and easy to follow.',
  },
  consent: {
    0: 'Next time, tell us what the family knows, because it changes how we make first contact.',
    1: 'Next time, add who you told and when, so that we can be open with the family.',
    2: 'You recorded this well: adding what the family thinks would help us to start on the right foot.',
    3: 'Thank you: we knew who had been told, what they thought and how to begin.',
  },
  household: {
    0: 'Next time, add a name or anything that helps us to find the child.',
    1: 'Next time, add the adults and other children, because any of them may need help or give it.',
    2: 'You gave a good picture: fathers, partners and safe ways to call would complete it.',
    3: 'Thank you: we could see the whole family and how to reach them safely.',
  },
  history: {
    0: 'Next time, add any earlier worries, because small things can add up.',
    1: 'Next time, add what was tried and when, so that we do not offer the same thing twice.',
    2: 'The history helped: saying what did not last, and why, would help us even more.',
    3: 'Thank you: you showed the pattern over time and what had been tried.',
  },
  strengths: {
    0: 'Next time, add something that is going well, because a plan is built on it.',
    1: 'Next time, name a person who helps the child, because they may be able to do more.',
    2: 'You named real help: saying how you know it works would let us rely on it.',
    3: 'Thank you: we could plan around the people and things that keep the child safe.',
  },
  ask: {
    0: 'Next time, say what you would like to happen, because you know this family.',
    1: 'Next time, say what help you think is needed and what you will keep doing.',
    2: 'Your request was clear: adding what keeps the child safe now would help us with timing.',
    3: 'Thank you: we knew what you wanted, what you were doing and what would happen if it failed.',
  },
  inclusion: {
    0: 'Next time, add language, background and your phone number, so that we send the right person.',
    1: 'Next time, add any interpreter, disability or background you know of, so that nobody is left out.',
    2: 'You covered the basics: what helps this child to communicate would let us prepare better.',
    3: 'Thank you: we could meet this child and family in a way that suited them.',
  },
}

import { defineForm, section } from '#app/domain/forms/authoring.ts'
import { childrenOf } from '#content/forms/parts/children-v1.ts'
import { dangerFirst } from '#content/forms/parts/danger-v1.ts'
import { familyKnows } from '#content/forms/parts/family-knows-v1.ts'
import { aboutSender } from '#content/forms/parts/sender-v1.ts'
import { episode } from './episode.ts'
import { returnInterview } from './return-interview.ts'

/** One missing episode, and the talk on return when the child is back. Source: statutory guidance of 2014. */
export const missingEpisode = defineForm({
  id: 'missing-episode',
  version: 1,
  title: 'Missing episode and return interview',
  sends: 'notification',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 15,
  sections: [
    dangerFirst,
    section({
      id: 'children',
      title: 'The child',
      pages: [
        childrenOf({
          title: 'The child who is or was missing',
          intro: 'If more than one child is missing together, add each of them.',
          atLeast: 1,
          atMost: 10,
        }),
      ],
    }),
    episode,
    returnInterview,
    familyKnows,
    aboutSender,
  ],
})

import { defineForm, longText, page, radios, section, text } from '#app/domain/forms/authoring.ts'
import { childrenOf } from '#content/forms/parts/children-v1.ts'
import { dangerFirst } from '#content/forms/parts/danger-v1.ts'
import { aboutSender } from '#content/forms/parts/sender-v1.ts'

/**
 * Something new about a referral made before, by anyone. Whether the reference is one of ours is never said to the
 * sender: it would tell one agency what another has sent.
 */
export const moreInformation = defineForm({
  id: 'more-information',
  version: 1,
  title: 'More information on an earlier referral',
  sends: 'information',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 8,
  sections: [
    dangerFirst,
    section({
      id: 'earlier',
      title: 'The earlier referral',
      pages: [
        page({
          id: 'earlier',
          title: 'What this adds to',
          intro:
            'We put the two together at the front door. We do not say here whether a reference exists, because somebody else may have sent it.',
          questions: [
            text({
              id: 'earlierReference',
              label: 'Reference of the earlier referral',
              hint: 'It looks like K7TM-4Q2X-9',
              maxLength: 60,
              width: 'medium',
              notKnown: 'I do not have the reference',
              error: 'Enter the reference of the earlier referral, or tick that you do not have it',
              dataItem: 'route.earlierReference',
            }),
            radios({
              id: 'earlierBy',
              label: 'Who sent it?',
              options: {
                me: 'I did, or my organisation did',
                other: 'Somebody else did',
                notKnown: 'Not known',
              },
              error: 'Select who sent it',
            }),
          ],
        }),
        childrenOf({
          title: 'Children it is about',
          intro: 'A name is enough. It helps when a reference is wrong by one sign.',
          atLeast: 1,
          atMost: 20,
        }),
      ],
    }),
    section({
      id: 'new',
      title: 'What is new',
      pages: [
        page({
          id: 'new',
          title: 'What you know now',
          questions: [
            longText({
              id: 'account',
              label: 'What is new?',
              hint: 'Say what was seen or heard, when, by whom, and in which exact words',
              error: 'Enter what is new',
              example:
                'On 19 November Sam’s grandmother told me she is going away for three weeks from Monday. She was the one who gave the children tea at weekends.',
              restricted: true,
              dataItem: 'concern.account',
            }),
            radios({
              id: 'direction',
              label: 'Is it getting better or worse?',
              options: {
                worse: 'Worse',
                same: 'About the same',
                better: 'Better',
                notKnown: 'Not known',
              },
              error: 'Select whether it is getting better or worse',
              dataItem: 'concern.direction',
            }),
            longText({
              id: 'worry',
              label: 'What worries you most now?',
              rows: 4,
              error: 'Enter what worries you most now',
              dataItem: 'concern.worry',
            }),
          ],
        }),
      ],
    }),
    aboutSender,
  ],
})

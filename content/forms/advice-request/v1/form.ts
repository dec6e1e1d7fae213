import { defineForm, longText, page, radios, section, text } from '#app/domain/forms/authoring.ts'
import { childrenOf } from '#content/forms/parts/children-v1.ts'
import { dangerFirst } from '#content/forms/parts/danger-v1.ts'

/** A question to the front door, with or without a child's name. */
export const adviceRequest = defineForm({
  id: 'advice-request',
  version: 1,
  title: 'Advice request',
  sends: 'question',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 5,
  sections: [
    dangerFirst,
    section({
      id: 'question',
      title: 'Your question',
      pages: [
        page({
          id: 'question',
          title: 'What you want to know',
          questions: [
            longText({
              id: 'question',
              label: 'What is your question?',
              hint: 'Say what you have seen, what you have done and what you are unsure of',
              error: 'Enter your question',
              example:
                'A child of 6 told me that nobody is home until 7pm on two days a week. I have talked with her father, who says a neighbour looks in. Is this a matter for early help?',
              restricted: true,
              dataItem: 'advice.question',
            }),
            radios({
              id: 'named',
              label: 'Will you name the child?',
              hint: 'If you do, we can look at what we know; if you do not, we answer in general',
              options: { yes: 'Yes', no: 'No, I want advice without a name' },
              error: 'Select whether you will name the child',
            }),
            text({
              id: 'age',
              label: 'About how old is the child?',
              optional: true,
              maxLength: 60,
              width: 'short',
              error: 'Enter about how old the child is',
            }),
          ],
        }),
        {
          ...childrenOf({ title: 'The child your question is about', atLeast: 1, atMost: 10 }),
          when: { is: 'named', in: ['yes'] },
        },
        page({
          id: 'reply',
          title: 'How to reach you',
          questions: [
            text({
              id: 'referrerPhone',
              label: 'Phone number where we can reach you',
              format: 'phone',
              maxLength: 30,
              width: 'medium',
              error: 'Enter a phone number where we can reach you',
              dataItem: 'referrer.phone',
            }),
            text({
              id: 'referrerWhen',
              label: 'Good times to ring',
              optional: true,
              error: 'Enter good times to ring',
            }),
          ],
        }),
      ],
    }),
  ],
})

import {
  defineForm,
  longText,
  page,
  radios,
  section,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'
import { whatTheFamilyKnows } from '#content/forms/childrens-referral/v1/what-the-family-knows.ts'
import { adultsOf } from '#content/forms/parts/adults-v1.ts'
import { childNeeds, childrenOf } from '#content/forms/parts/children-v1.ts'
import { dangerFirst } from '#content/forms/parts/danger-v1.ts'
import { aboutSender } from '#content/forms/parts/sender-v1.ts'

/** Help before things get worse. It rests on the family’s agreement, and says so when there is none. */
export const earlyHelpRequest = defineForm({
  id: 'early-help-request',
  version: 1,
  title: 'Early help request',
  sends: 'request',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 25,
  sections: [
    dangerFirst,
    section({
      id: 'children',
      title: 'Children',
      pages: [
        childrenOf({
          title: 'Children who would be helped',
          atLeast: 1,
          atMost: 20,
          pages: [childNeeds],
        }),
      ],
    }),
    section({
      id: 'adults',
      title: 'Parents and carers',
      pages: [
        adultsOf({
          title: 'Parents, carers and other adults',
          intro: 'Add each parent and carer, wherever they live.',
          atLeast: 1,
          error: 'Add at least one parent or carer',
        }),
      ],
    }),
    section({
      id: 'help',
      title: 'The help',
      pages: [
        page({
          id: 'need',
          title: 'What life is like now',
          questions: [
            longText({
              id: 'worry',
              label: 'What is hard for the family now?',
              hint: 'Say what you have seen, and what the children and parents say',
              error: 'Enter what is hard for the family now',
              example:
                'Since her dad left in August, Ava (9) has stopped sleeping and misses about one day a week. Her mother says mornings end in tears. Both want things to change.',
              dataItem: 'concern.worry',
            }),
            longText({
              id: 'strengths',
              label: 'What is going well?',
              rows: 4,
              error: 'Enter what is going well',
              dataItem: 'strengths.working',
            }),
          ],
        }),
        page({
          id: 'tried',
          title: 'Help so far',
          questions: [
            radios({
              id: 'earlyHelp',
              label: 'Has there been an early help assessment or plan?',
              options: yesNoNotKnown,
              error: 'Select whether there has been early help',
              dataItem: 'history.earlyHelp',
            }),
            longText({
              id: 'tried',
              label: 'What has been tried, and what changed?',
              rows: 4,
              notKnown: 'Nothing yet, or I do not know',
              error: 'Enter what has been tried, or tick nothing yet',
            }),
          ],
        }),
        page({
          id: 'views',
          title: 'What the family wants',
          questions: [
            longText({
              id: 'childViews',
              label: 'What do the children want?',
              rows: 4,
              notKnown: 'They are too young to say, or have not been asked',
              restricted: true,
              error: 'Enter what the children want, or tick that they have not been asked',
              dataItem: 'views.child',
            }),
            longText({
              id: 'parentViews',
              label: 'What do the parents and carers want?',
              rows: 4,
              error: 'Enter what the parents and carers want',
              dataItem: 'views.parents',
            }),
            longText({
              id: 'askWant',
              label: 'What help would make the difference?',
              rows: 4,
              error: 'Enter what help would make the difference',
              dataItem: 'ask.want',
            }),
            longText({
              id: 'askOwnActions',
              label: 'What will you keep doing?',
              hint: 'Say if you could be the lead person for this family',
              rows: 4,
              error: 'Enter what you will keep doing',
              dataItem: 'ask.ownActions',
            }),
          ],
        }),
      ],
    }),
    whatTheFamilyKnows,
    aboutSender,
  ],
})

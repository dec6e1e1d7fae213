import {
  checklist,
  is,
  longText,
  page,
  radios,
  section,
  text,
} from '#app/domain/forms/authoring.ts'
import { policeGradeOptions } from '#content/forms/options/code-options.ts'
import { checklistV1 } from '#content/police/checklist-v1.ts'

export const risk = section({
  id: 'risk',
  title: 'Risk',
  pages: [
    page({
      id: 'checklist',
      title: 'Risk checklist',
      intro:
        '“The person” is whoever is being abused. “The other person” is whoever is abusing them. The count supports your judgement and never replaces it.',
      questions: [
        checklist({
          id: 'checklist',
          label: 'What did the victim say, and what did you find?',
          items: Object.fromEntries(checklistV1.items.map(({ id, text }) => [id, text])),
          notKnown: 'The questions were not asked',
          restricted: true,
          error: 'Select an answer to each question you asked, or tick that they were not asked',
          dataItem: 'police.checklist',
        }),
      ],
    }),
    page({
      id: 'judgement',
      title: 'Your judgement',
      questions: [
        radios({
          id: 'grade',
          label: 'Grade you give this incident',
          options: policeGradeOptions,
          error: 'Select the grade you give this incident',
          dataItem: 'police.grade',
        }),
        longText({
          id: 'gradeReason',
          label: 'Why this grade?',
          rows: 4,
          maxLength: 4000,
          error: 'Enter why you give this grade',
          restricted: true,
          dataItem: 'police.gradeReason',
        }),
        radios({
          id: 'judgement',
          label: 'Do you think the risk is higher than the checklist shows?',
          options: { yes: 'Yes', no: 'No', notSure: 'I am not sure' },
          error: 'Select whether you think the risk is higher',
          dataItem: 'police.judgement',
        }),
        longText({
          id: 'judgementReason',
          label: 'What makes you think so?',
          hint: 'For example, what the victim fears, what the abuser controls, or what has changed',
          when: is('judgement', 'yes'),
          rows: 4,
          maxLength: 4000,
          error: 'Enter what makes you think so',
          restricted: true,
          dataItem: 'police.judgementReason',
        }),
      ],
    }),
    page({
      id: 'officer',
      title: 'About you',
      questions: [
        text({
          id: 'referrerRole',
          label: 'Your rank and role',
          error: 'Enter your rank and role',
          dataItem: 'referrer.role',
        }),
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
          id: 'referrerEmail',
          label: 'Email address',
          format: 'email',
          maxLength: 254,
          optional: true,
          error: 'Enter your email address',
          dataItem: 'referrer.email',
        }),
      ],
    }),
  ],
})

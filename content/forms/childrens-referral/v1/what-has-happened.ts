import {
  checkboxes,
  date,
  is,
  longText,
  not,
  page,
  radios,
  repeat,
  section,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'
import { harmOptions } from '#content/forms/options/code-options.ts'

/** Until someone has said that the source is safe to show, the name is held back. */
const safeToShow = is('eventRestrictedSource', 'no')

const events = repeat({
  id: 'events',
  title: 'What happened',
  intro:
    'Add each event on its own, the newest first. If it happens again and again, describe one clear example and say how often.',
  one: 'event',
  many: 'events',
  atLeast: 1,
  atMost: 30,
  error: 'Add at least one event, or describe what worries you as one event',
  namedBy: ['eventOn', 'eventWhere'],
  dataItem: 'events',
  pages: [
    page({
      id: 'event',
      title: 'About this event',
      questions: [
        longText({
          id: 'eventWhat',
          label: 'What happened?',
          hint: 'Say what was seen or heard, and keep what you think about it for later',
          error: 'Enter what happened',
          example:
            'Sam (7) came to school without a coat or lunch. It was 4 degrees. He fell asleep at his table at 10am and we could not wake him easily.',
          dataItem: 'event.what',
        }),
        date({
          id: 'eventOn',
          label: 'Day it happened',
          hint: 'For example, 9 11 2026',
          must: 'be today or in the past',
          notKnown: 'I do not know the exact day',
          error: 'Enter the day it happened, or tick that you do not know',
          dataItem: 'event.on',
        }),
        text({
          id: 'eventTime',
          label: 'Time, or roughly when',
          hint: 'For example, 2:30pm, before school or early October',
          optional: true,
          error: 'Enter the time, or roughly when',
          dataItem: 'event.time',
        }),
        text({
          id: 'eventWhere',
          label: 'Where did it happen?',
          optional: true,
          error: 'Enter where it happened',
          dataItem: 'event.where',
        }),
      ],
    }),
    page({
      id: 'eventSource',
      title: 'How you know',
      questions: [
        radios({
          id: 'eventSource',
          label: 'How do you know?',
          options: {
            saw: 'I saw or heard it myself',
            toldByChild: 'The child told someone',
            toldByAdult: 'An adult told someone',
            record: 'It is in a record I have read',
          },
          error: 'Select how you know',
          dataItem: 'event.source',
        }),
        radios({
          id: 'eventRestrictedSource',
          label: 'Could anyone be at risk if the family knew where this came from?',
          hint: 'If you are not sure, we keep the name out of any copy for the family',
          options: yesNoNotKnown,
          error: 'Select whether anyone could be at risk if the family knew',
          dataItem: 'event.restrictedSource',
        }),
      ],
    }),
    page({
      id: 'eventWho',
      title: 'Who told you',
      questions: [
        text({
          id: 'eventSourceDetail',
          label: 'Who saw it, heard it or wrote it down?',
          hint: 'Give a name and role, for example Ms A, class teacher',
          when: safeToShow,
          notKnown: 'Not known',
          error: 'Enter who saw it, heard it or wrote it down, or tick not known',
          dataItem: 'event.sourceDetail',
        }),
        text({
          id: 'eventSourceDetailHidden',
          label: 'Who saw it, heard it or wrote it down, kept confidential?',
          hint: 'Only you and the front door will see this name',
          when: not(safeToShow),
          notKnown: 'They do not want to be named, or not known',
          restricted: true,
          error: 'Enter who saw it, heard it or wrote it down, or tick not known',
          dataItem: 'event.sourceDetail',
        }),
        longText({
          id: 'eventWords',
          label: 'Exact words that were said',
          hint: 'Write them just as they were said, in quote marks, with what was asked before',
          optional: true,
          rows: 4,
          error: 'Enter the exact words that were said',
          example: 'I asked “What did you have for breakfast?” Sam said “I make toast for Ava”.',
          restricted: true,
          dataItem: 'event.words',
        }),
      ],
    }),
  ],
})

const pattern = page({
  id: 'pattern',
  title: 'The pattern over time',
  questions: [
    longText({
      id: 'pattern',
      label: 'How long has this gone on, and how often?',
      hint: 'If this was the first time, say so',
      rows: 4,
      notKnown: 'I do not know',
      error: 'Enter how long this has gone on and how often, or tick that you do not know',
      example: 'Since early September. About two days in five, more often on Mondays.',
      dataItem: 'concern.pattern',
    }),
    radios({
      id: 'direction',
      label: 'Is it getting better or worse?',
      options: {
        worse: 'Worse',
        same: 'About the same',
        better: 'Better',
        first: 'This is the first time',
        notKnown: 'Not known',
      },
      error: 'Select whether it is getting better or worse',
      dataItem: 'concern.direction',
    }),
    checkboxes({
      id: 'harmTypes',
      label: 'What is this about?',
      hint: 'Select all that fit, even if you only suspect it',
      options: { ...harmOptions, notSure: 'I am not sure' },
      exclusive: 'notSure',
      error: 'Select what this is about, or that you are not sure',
      dataItem: 'concern.harmTypes',
    }),
  ],
})

const abuse = [
  'child_on_child',
  'cce',
  'cse',
  'domestic_abuse',
  'emotional_abuse',
  'faith_belief_abuse',
  'fgm',
  'fii',
  'forced_marriage_hba',
  'gangs_serious_violence',
  'hsb',
  'medical_neglect',
  'neglect',
  'non_mobile_injury',
  'notSure',
  'online_harm',
  'persons_posing_risk',
  'physical_abuse',
  'professional_allegation',
  'radicalisation',
  'sexual_abuse',
  'teen_relationship_abuse',
  'trafficking',
] as const

const personOfConcern = page({
  id: 'personOfConcern',
  title: 'Who may be causing harm',
  when: is('harmTypes', ...abuse),
  questions: [
    text({
      id: 'harmPerson',
      label: 'Who do you think may be causing harm?',
      hint: 'Give a name if you have one, and how they know the child',
      notKnown: 'Not known',
      error: 'Enter who may be causing harm, or tick not known',
      restricted: true,
      dataItem: 'harm.person',
    }),
    radios({
      id: 'harmAccess',
      label: 'Can they reach the child now?',
      hint: 'Think about home, school, online and phone contact',
      options: { yes: 'Yes', no: 'No', notKnown: 'Not known' },
      error: 'Select whether they can reach the child now',
      dataItem: 'harm.access',
    }),
    radios({
      id: 'harmWorksWithChildren',
      label: 'Do they work or volunteer with children?',
      hint: 'If they do, the council officer for allegations must be told as well',
      options: yesNoNotKnown,
      error: 'Select whether they work or volunteer with children',
      dataItem: 'harm.worksWithChildren',
    }),
  ],
})

const injuries = page({
  id: 'injuries',
  title: 'Injuries',
  questions: [
    radios({
      id: 'injuryPresent',
      label: 'Does any child have a mark, bruise or other injury?',
      hint: 'A mark on a baby or a child who cannot move around needs a phone call now',
      options: yesNoNotKnown,
      error: 'Select whether any child has a mark, bruise or other injury',
      dataItem: 'injury.present',
    }),
  ],
})

const injury = page({
  id: 'injury',
  title: 'About the injury',
  when: is('injuryPresent', 'yes'),
  questions: [
    longText({
      id: 'injuryDetail',
      label: 'What does it look like, and where on the body?',
      hint: 'Say which child, which side, size, colour and shape, and what you were told about it',
      rows: 6,
      error: 'Enter what the injury looks like and where it is',
      example:
        'Ava: round brown bruise, about 2cm, outside of left upper arm. Mother said she fell on a toy yesterday.',
      dataItem: 'injury.detail',
    }),
    radios({
      id: 'injurySeenByHealth',
      label: 'Has a doctor or nurse seen it?',
      options: yesNoNotKnown,
      error: 'Select whether a doctor or nurse has seen it',
      dataItem: 'injury.seenByHealth',
    }),
  ],
})

export const whatHasHappened = section({
  id: 'whatHasHappened',
  title: 'What has happened',
  pages: [events, pattern, personOfConcern, injuries, injury],
})

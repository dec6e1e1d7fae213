import { checkboxes, is, longText, page, section } from '#app/domain/forms/authoring.ts'
import type { LongTextQuestion, Page, Question } from '#app/domain/forms/definition.ts'
import { bodyOptions } from '#content/forms/options/body-options.ts'
import { whatHasHappened as first } from '../v1/what-has-happened.ts'
import { eventExamples } from './examples.ts'

const injuryPlaces = page({
  id: 'injuryPlaces',
  title: 'Where on the body',
  when: is('injuryPresent', 'yes'),
  questions: [
    checkboxes({
      id: 'injuryRegions',
      label: 'Where is the mark or injury?',
      hint: 'Tick each place, or point at a drawing: the answer is the same either way',
      options: bodyOptions,
      picture: 'body',
      notKnown: 'I have described it in words, or do not know exactly',
      restricted: true,
      error: 'Select where the mark or injury is, or tick that you have described it',
      dataItem: 'injury.regions',
    }),
    longText({
      id: 'injuryAccount',
      label: 'What explanation was given, and by whom?',
      hint: 'Say when it was given, and whether it has changed',
      rows: 4,
      notKnown: 'None was given, or not known',
      restricted: true,
      error: 'Enter what explanation was given, or tick that none was',
    }),
  ],
})

const withExamples = (question: Question): Question =>
  question.id === 'eventWhat'
    ? { ...(question as LongTextQuestion), examples: eventExamples }
    : question

/** The pages of the first version, with events that may be pasted and examples from each kind of agency. */
export const whatHasHappened = section({
  ...first,
  pages: [
    ...first.pages.map((one): Page =>
      one.kind === 'repeat' && one.id === 'events'
        ? {
            ...one,
            paste: { day: 'eventOn', words: 'eventWhat' },
            pages: one.pages.map(part => ({
              ...part,
              questions: part.questions.map(withExamples),
            })),
          }
        : one,
    ),
    injuryPlaces,
  ],
})

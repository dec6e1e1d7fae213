import type { IntroductionPart } from '#app/domain/threshold/topics.ts'

/** What is read before the indicators, in our own words, for the partnership to review before use. */
export const introduction: readonly IntroductionPart[] = [
  {
    title: 'What this guide is for',
    paragraphs: [
      'It helps everyone who works with children and families talk about need in the same way. It shows what is often seen at each of four levels, who usually acts, and what to do next.',
      'It is for anyone who may be the first to notice: in a school, a nursery, a surgery, a police car, a housing office, a youth club or a charity.',
    ],
  },
  {
    title: 'What it is not',
    paragraphs: [
      'It is not a test to pass before you may ask for help. You can phone the front door for advice at any time, about any child, without finding your worry in this guide.',
      'It does not decide. A person who knows the child looks at everything together, talks with a safeguarding lead, and says why they chose a level.',
    ],
  },
  {
    title: 'How to read it',
    paragraphs: [
      'Each indicator is one thing you may see, hear or know. It stands at the level where it is usually seen. The same thing can be more serious for a baby, for a disabled child, when it has gone on for a long time, or when several things happen together.',
      'Some indicators say “phone now”. For those, ring 999 if a child is in danger, or phone the front door. Write it down afterwards.',
      'Level 1 lists strengths: things going well. Strengths help to make a plan. They never cancel out a worry.',
    ],
  },
  {
    title: 'How early help and statutory help fit together',
    paragraphs: [
      'At levels 1 and 2, people who already know the family help. At level 3, several services work together, often with one lead person. Some children at this level are “in need” under section 17 of the Children Act 1989. At level 4 a child is suffering significant harm or is likely to, and the council must find out more under section 47 of the same Act.',
      'Where section 17 help sits can differ from one council to another. The front door will tell you.',
    ],
  },
]

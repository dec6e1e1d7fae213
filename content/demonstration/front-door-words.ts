/** What front doors write, by what they decided. None of it is shown to the sender except `told`. */
export interface DecisionWords {
  readonly rationale: readonly string[]
  readonly told: readonly string[]
  readonly actions: readonly string[]
}

export const decisionWords: Readonly<Record<string, DecisionWords>> = {
  C01: {
    rationale: [
      'Checks with school and health show no other worry. The parent was spoken to and gave a full account. The need is being met by the sender’s own plan.',
      'The event was looked into at the time by the agency that saw it. Nothing suggests harm, and the family does not want more help now.',
    ],
    told: [
      'We checked with the services who know the family and spoke with the parent. At present no further help is needed from us.',
    ],
    actions: ['Record the contact on the family’s chronology'],
  },
  C02: {
    rationale: [
      'The worry is real and the sender’s service is best placed to act on it. Advice was given about what to do and what would change our view.',
      'A first event at the lower end, with a parent who is taking steps. Advice given, with a clear point at which to come back.',
    ],
    told: [
      'Your service is the best one to help with this for now. We have set out what to try, and what would make us look again.',
    ],
    actions: ['Send written advice to the sender', 'Record the contact on the family’s chronology'],
  },
  C03: {
    rationale: [
      'The need can be met by a local service that the family can reach themselves. There is no sign of harm.',
    ],
    told: [
      'A local service can help with this. We have given you its name and how the family can get in touch.',
    ],
    actions: ['Send the sender details of the local service'],
  },
  C04: {
    rationale: [
      'Several needs at once, none suggesting significant harm. The family has agreed to help, and one worker to hold the plan should stop this growing.',
      'Help offered by one service has not lasted. With agreement, an early help assessment will bring school, health and family together.',
    ],
    told: [
      'The family agreed to help, and several services can work better together than one. Our early help team will be in touch with them.',
    ],
    actions: [
      'Early help coordinator to contact the family',
      'Invite the sender to the first family meeting',
    ],
  },
  C05: {
    rationale: [
      'A request for help without a record that the family has agreed, and nothing that suggests risk. Returned with what is missing.',
    ],
    told: [
      'We need to know whether the family agrees to help, and what you have already tried. From what you sent we do not think the child is at risk now.',
    ],
    actions: ['Look for the sender’s answer'],
  },
  C06: {
    rationale: [
      'The pattern over time, and what the child has said, suggest that needs are not being met without help. A child in need assessment is proportionate.',
      'Level of need is above early help: more than one need, over months, with an effect on health and learning. Agreement is held.',
      'History shows help that worked while it lasted. An assessment should look at why it did not hold.',
    ],
    told: [
      'What you told us, and the pattern over time, mean that a social worker will look at what the family needs.',
    ],
    actions: [
      'Allocate to an assessment worker',
      'See the child within five working days',
      'Check with health and school',
    ],
  },
  C07: {
    rationale: [
      'There is reasonable cause to suspect significant harm. A strategy discussion with police and health will be held today.',
      'The injury and what was said do not fit. A strategy discussion will plan a medical and who speaks to the child.',
    ],
    told: ['We are planning with the police and health how to keep the child safe.'],
    actions: [
      'Hold a strategy discussion with police and health',
      'Agree where the child is tonight',
      'See the child today',
    ],
  },
  C08: {
    rationale: [
      'A worker already knows this family. The information changes the plan and has been passed on the same day.',
    ],
    told: ['There is already someone who can act on this, and it has gone to them.'],
    actions: ['Pass to the worker and their manager'],
  },
  C09: {
    rationale: [
      'The child cannot be safe where they are tonight. Police and the emergency team are acting together.',
    ],
    told: ['We acted at once to keep the child safe.'],
    actions: ['Place of safety agreed for tonight', 'Legal advice by next working day'],
  },
  C10: {
    rationale: ['The child lives with someone who is not a close relative. A visit is due by law.'],
    told: ['We are treating this as private fostering. A worker will visit.'],
    actions: ['Visit the child and carer within seven working days'],
  },
  C13: {
    rationale: [
      'The worry is about an adult who works with children. Passed to the designated officer.',
    ],
    told: ['The designated officer will contact you.'],
    actions: ['Designated officer to contact the employer'],
  },
  C14: {
    rationale: ['The Prevent team is best placed to lead. Wider needs were passed to early help.'],
    told: ['The team who protect children from being drawn into terrorism is looking at this.'],
    actions: ['Pass to the Prevent lead'],
  },
}

export const historyFirst: readonly string[] = [
  'No earlier contact about this child or household was found.',
  'Searched by name, date of birth and address. Nothing earlier was found.',
]

export const historyAgain: readonly string[] = [
  'There have been {n} earlier contacts. They are about the same worry. Each led to short help that ended, so the pattern matters more than this event.',
  'This is contact number {next} for this child. What is different now is that the child has said it in their own words.',
  'Earlier contacts ({n}) were from another agency and about a different worry. Read together they show a family under growing strain.',
]

export const disagreements: readonly string[] = [
  'We do not think advice is enough. {child} told us the same thing again today, and the help you suggest has already been tried. Could a manager look at this again?',
  'We understand the reasons, but three agencies share this worry. We would like a meeting.',
]

export const addedInformation: readonly string[] = [
  '{child} was not in today and nobody answered at home. We have visited.',
  'The mobile number we gave has changed. It is safe to ring between 9am and 3pm only.',
  'A second member of staff has now written down what {child} said. The words are the same.',
]

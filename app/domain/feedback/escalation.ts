/** One step of taking a disagreement further: who speaks to whom, and by when. */
export interface EscalationStage {
  readonly who: string
  readonly when: string
}

/**
 * The usual stages of professional disagreement in published policies, lowest first. The partnership's own limits are
 * not yet known to us, so these say "usually". A child at immediate risk never waits for a stage.
 */
export const escalationStages: readonly EscalationStage[] = [
  {
    who: 'You talk to the person who decided',
    when: 'the same day, and within 2 working days',
  },
  {
    who: 'Your manager or safeguarding lead talks to the team manager',
    when: 'usually within 2 more working days',
  },
  {
    who: 'Your named or designated professional, or a senior officer, talks to the head of service',
    when: 'usually within 3 to 5 working days',
  },
  {
    who: 'Directors, or the people who act for the safeguarding partners, meet',
    when: 'usually within 5 working days',
  },
  {
    who: 'The chair of the partnership or its independent scrutineer decides how to settle it',
    when: 'as the partnership decides',
  },
]

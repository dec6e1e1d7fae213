import type { FormRoute } from '#app/domain/referral/form-route.ts'

/** Every form: what has happened in plain words, who may send it, and the team that reads it first. */
export const formRoutes: readonly FormRoute[] = [
  {
    formId: 'urgent-referral',
    choose: {
      text: 'A child is in danger and I have phoned (urgent referral after a phone call)',
      hint: 'The shortest form: what the person who answered needs in writing straight after',
    },
    audience: 'everyone',
    agreement: 'check',
    runsOn: true,
  },
  {
    formId: 'childrens-referral',
    choose: {
      text: 'I am worried about a child or family (children’s referral)',
      hint: 'For help, an assessment or protection, at any level of need',
    },
    audience: 'everyone',
    agreement: 'check',
  },
  {
    formId: 'police-domestic-abuse-notification',
    choose: {
      text: 'The police went to a domestic abuse incident (police domestic abuse notification)',
      hint: 'Every child in the home or family is told about in one notification',
    },
    audience: 'police',
    agreement: 'notification',
  },
  {
    formId: 'pre-birth-referral',
    choose: {
      text: 'I am worried about an unborn baby (pre-birth referral)',
      hint: 'Send it as soon as you know of the worry, so that there is time to plan',
    },
    audience: 'everyone',
    agreement: 'check',
    harmTags: ['pre_birth'],
  },
  {
    formId: 'early-help-request',
    choose: {
      text: 'A family would like some help and agrees to it (early help request)',
      hint: 'For help before things get worse, with the family’s agreement',
    },
    audience: 'everyone',
    agreement: 'needed',
    lane: 'early_help',
  },
  {
    formId: 'staff-allegation',
    choose: {
      text: 'Someone who works with children may have harmed a child (allegation)',
      hint: 'Only the council’s designated officer reads it, and not your employer or manager',
    },
    audience: 'everyone',
    agreement: 'notification',
    harmTags: ['professional_allegation'],
    lane: 'lado',
    restricted: true,
  },
  {
    formId: 'exploitation-screening',
    choose: {
      text: 'A child may be exploited by a person or a group (exploitation screening)',
      hint: 'For sexual or criminal exploitation, county lines, trafficking or radicalisation',
    },
    audience: 'everyone',
    agreement: 'check',
  },
  {
    formId: 'missing-episode',
    choose: {
      text: 'A child went missing, is missing or has come back (missing episode)',
      hint: 'Also for what the child said when somebody talked with them on their return',
    },
    audience: 'everyone',
    agreement: 'notification',
    harmTags: ['missing'],
  },
  {
    formId: 'private-fostering',
    choose: {
      text: 'A child lives with someone who is not close family (private fostering)',
      hint: 'For 28 days or more, under 16 or under 18 if disabled, by a private arrangement',
    },
    audience: 'everyone',
    agreement: 'notification',
    harmTags: ['private_fostering'],
    // The Children (Private Arrangements for Fostering) Regulations 2005, regulations 4 and 7.
    visitWithinWorkingDays: 7,
  },
  {
    formId: 'advice-request',
    choose: {
      text: 'I have a question and want advice only (advice request)',
      hint: 'You do not have to name the child',
    },
    audience: 'everyone',
    agreement: 'notAsked',
    agreementWords:
      'Not asked: this asks for advice. Leave out names if the family does not know that you are asking',
  },
  {
    formId: 'more-information',
    choose: {
      text: 'I know more about something sent before (more information)',
      hint: 'Have the reference ready if you can, because new worries can go with the earlier ones',
    },
    audience: 'everyone',
    agreement: 'notAsked',
    agreementWords: 'Not asked again: this adds to what was sent before',
  },
  {
    formId: 'public-concern',
    choose: {
      text: 'Tell us about a child (members of the public)',
      hint: 'No account is needed and you do not have to say who you are',
    },
    audience: 'public',
    agreement: 'notAsked',
    agreementWords: 'Never asked of a member of the public',
  },
]

import type { Checklist } from '#app/domain/police/checklist.ts'

/**
 * A domestic abuse checklist in our own words, version 1. It covers the topics such checklists share and
 * is not any published form: a force that uses one records that tool's name and result instead.
 * "The person" is whoever is being abused; "the other person" is whoever is abusing them.
 */
export const checklistV1: Checklist = {
  id: 'domestic-abuse',
  version: 1,
  items: [
    { id: 'injured', text: 'Has the person been hurt in this incident?' },
    {
      id: 'afraid',
      text: 'Is the person very frightened?',
      redFlag: 'The person is very frightened',
    },
    { id: 'fears', text: 'Do they fear being hurt again, or that someone will hurt the children?' },
    { id: 'isolated', text: 'Are they kept apart from family or friends?' },
    { id: 'low', text: 'Are they very low, or thinking of ending their life?' },
    {
      id: 'separation',
      text: 'Have they left or tried to leave the other person in the past year, or do they plan to?',
    },
    { id: 'contact', text: 'Is there a dispute about seeing the children?' },
    {
      id: 'stalking',
      text: 'Does the other person follow, watch or keep messaging them when they do not want it?',
      redFlag: 'Stalking or harassment',
    },
    {
      id: 'pregnant',
      text: 'Is the person pregnant, or have they had a baby in the past 18 months?',
    },
    {
      id: 'more_often',
      text: 'Is the abuse happening more often?',
      redFlag: 'The abuse is happening more often',
    },
    { id: 'worse', text: 'Is the abuse getting worse?', redFlag: 'The abuse is getting worse' },
    {
      id: 'control',
      text: 'Does the other person try to control what they do, or show extreme jealousy?',
    },
    {
      id: 'weapon',
      text: 'Has the other person used a weapon or an object to hurt or scare them?',
    },
    {
      id: 'threat_to_kill',
      text: 'Has the other person threatened to kill anyone?',
      redFlag: 'A threat to kill',
    },
    {
      id: 'strangled',
      text: 'Has the other person tried to strangle, choke, suffocate or drown them?',
      redFlag: 'Strangling, choking, suffocating or drowning',
    },
    {
      id: 'sexual',
      text: 'Has the other person hurt them sexually, or made them do sexual things?',
    },
    {
      id: 'honour',
      text: 'Is there a risk of forced marriage or so-called honour-based abuse?',
      redFlag: 'Forced marriage or so-called honour-based abuse',
    },
    {
      id: 'others_involved',
      text: 'Is anyone else threatening them, or helping the other person?',
    },
    { id: 'hurt_children', text: 'Has the other person hurt or threatened a child?' },
    {
      id: 'hurt_others',
      text: 'Has the other person hurt anyone else, such as a past partner or a relative?',
    },
    { id: 'animals', text: 'Has the other person hurt an animal or a pet?' },
    {
      id: 'money',
      text: 'Does the other person control their money, or are there money worries that keep them there?',
    },
    {
      id: 'substances_or_health',
      text: 'Does the other person have problems with drugs, alcohol or mental health?',
    },
    {
      id: 'suicide_threat',
      text: 'Has the other person threatened or tried to end their own life?',
    },
    {
      id: 'breached',
      text: 'Has the other person broken a court order, bail or an agreement to stay away?',
    },
    { id: 'record', text: 'Has the other person been in trouble with the police before?' },
  ],
  combinations: [
    {
      redFlag: 'Leaving, control and physical or sexual violence together',
      groups: [['separation'], ['control'], ['injured', 'weapon', 'strangled', 'sexual']],
    },
  ],
  bands: { medium: 10, high: 14 },
  callOutsForEscalation: 3,
  escalationFlag: 'Three or more police call-outs in 12 months',
}

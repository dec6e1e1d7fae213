import type { Movement } from '#app/domain/threshold/picture-guidance.ts'

/**
 * What would make a need more or less serious, in our own words, by part of life and by harm. A question to think
 * with, never a sum: the partnership reviews it with the guide. In use from 1 November 2026.
 */
export const movement2026: Movement = {
  domains: {
    'child.health': {
      up: 'Treatment is missed or refused, growth or development falls behind, or a sign is new and has no good explanation.',
      down: 'Appointments are kept, treatment works, and the child is growing and developing as expected.',
    },
    'child.education': {
      up: 'Attendance keeps falling, nobody sees the child, or exclusion puts them in reach of harm.',
      down: 'The child is in school most days, has someone to go to, and is catching up.',
    },
    'child.emotional_behavioural': {
      up: 'Distress lasts, grows or is turned on themselves or others, and help does not reach it.',
      down: 'The child has a trusted adult, uses the help offered, and is calmer for weeks and not days.',
    },
    'child.identity': {
      up: 'The child is rejected or put at risk for who they are, or is made to hide it.',
      down: 'The child is accepted at home or school and can say who they are.',
    },
    'child.relationships': {
      up: 'The child is alone with it, carries adult worries, or is hurt by someone close.',
      down: 'A safe adult at home or nearby keeps showing up, and the child says so.',
    },
    'child.social_presentation': {
      up: 'It happens on most days, in all weathers, and others keep away from the child because of it.',
      down: 'It follows a short hard time, and changes when the family is helped.',
    },
    'child.self_care': {
      up: 'The child looks after themselves or others because no adult does.',
      down: 'Adults do what a child of this age cannot, and teach the rest.',
    },
    'parent.basic_care': {
      up: 'Food, warmth, clean clothes or care are missing often, a baby or disabled child depends on it, or help was tried and did not last.',
      down: 'It follows a lack of money or sleep that help can mend, and care improves and stays better.',
    },
    'parent.ensuring_safety': {
      up: 'Harm is recent, is getting worse, or the person who may hurt the child can still reach them.',
      down: 'A safe adult sees the danger, acts on it without being asked, and it holds when nobody is looking.',
    },
    'parent.emotional_warmth': {
      up: 'Harsh or cold words are the usual way, or one child is singled out.',
      down: 'Warmth returns between hard times, and the parent sees what the child feels.',
    },
    'parent.stimulation': {
      up: 'The child is left without play, talk or company for long times, and is falling behind.',
      down: 'The parent takes up play groups or advice, and the child is learning.',
    },
    'parent.guidance_boundaries': {
      up: 'Nobody knows where the child is, or rules are kept with fear or pain.',
      down: 'Adults agree on a few fair rules and keep to them.',
    },
    'parent.stability': {
      up: 'Carers or homes change again, and nobody can say who looks after the child.',
      down: 'One plan and one carer have lasted, and the child knows what happens next.',
    },
    'family.history_functioning': {
      up: 'Earlier harm repeats, the same worry comes back, or fear rules the home.',
      down: 'The family names what went wrong, and what changed has lasted.',
    },
    'family.wider_family': {
      up: 'Relatives add to the harm, or the family is cut off from all who could help.',
      down: 'A relative helps in ways you can check, such as collecting the child each day.',
    },
    'family.housing': {
      up: 'The home is a danger to this child, or they may have nowhere to sleep.',
      down: 'The home is safe tonight, and repairs or a move have a date.',
    },
    'family.employment': {
      up: 'Work or its loss leaves the child without care or food.',
      down: 'The family gets advice, and someone looks after the child while adults work.',
    },
    'family.income': {
      up: 'There is no money for food, heat or medicine, and the child goes without.',
      down: 'Money help reaches the family, and the child’s needs are met first.',
    },
    'family.social_integration': {
      up: 'The family is targeted, or is so alone that nobody would notice harm.',
      down: 'They know people they can ask, and use them.',
    },
    'family.community_resources': {
      up: 'The help this child needs cannot be reached, and harm grows while they wait.',
      down: 'A service has started, and the family can get to it.',
    },
    'context.extra_familial': {
      up: 'The child owes, is missing, is given things, is moved about, or is under 13 or has a learning disability.',
      down: 'The child is away from those who harm them, adults know where they are, and it has lasted.',
    },
  },
  harms: {
    domestic_abuse: {
      up: 'Threats to kill, hands around a neck, a weapon, stalking, a pregnancy, or leaving.',
      down: 'The adult who causes harm is away and keeps away, and the safety plan holds.',
    },
    neglect: {
      up: 'It has lasted, several needs go unmet at once, or help has not changed it.',
      down: 'It is recent, has one cause you can name, and the family takes up help.',
    },
    physical_abuse: {
      up: 'A mark, an injury to the head or to a baby, an account that changes, or a delay in getting help.',
      down: 'A doctor’s view explains it, and what the child says agrees.',
    },
    sexual_abuse: {
      up: 'The child has said something, or the person can still reach them.',
      down: 'Only a doctor and the police, with social workers, can set this aside. Phone.',
    },
    self_harm_suicide: {
      up: 'A plan, a means, a goodbye, or nobody watching.',
      down: 'A health worker has seen them, and there is a safety plan the family keeps.',
    },
    parental_substance: {
      up: 'A parent cannot wake, drives, sleeps with a baby, or leaves drugs in reach.',
      down: 'Another safe adult is there each time, and treatment has started and lasts.',
    },
    parental_mental_health: {
      up: 'The child is part of the parent’s beliefs, or cares for the parent alone.',
      down: 'The parent is treated, and the child knows who will help on a bad day.',
    },
    pre_birth: {
      up: 'An earlier child was harmed or removed, care is missed late on, or the other parent is a risk.',
      down: 'Care is kept early and both parents work with a plan.',
    },
  },
}

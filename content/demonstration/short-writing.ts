/**
 * How referrals read when little was written: general words, no date, no voice. They are here so that advice,
 * scores and feedback have something to work on. None blames a child or a parent.
 */
export const shortAccounts: readonly string[] = [
  '{child} attended today. There are concerns about home. Known to services.',
  'Concerned about {child}. Things are not right at home. Long history of issues.',
  'Family seen today. Some neglect issues noted. {Carer} seemed low.',
  'Low-level concerns over some time about {child}’s presentation and home life.',
  'We are worried about {child}. There have been a number of issues over the last few weeks.',
  '{child} has seemed unsettled and there are issues with the parents.',
  'Crew attended the address for an adult. Child present. Home not in a good state.',
  'Reported by {carer} that things are difficult at home with {child}.',
  'Concerns raised by a colleague about {child}. Please see earlier contacts.',
]

export const shortImpact: readonly string[] = [
  'At risk.',
  'Affecting wellbeing.',
  'Could be affecting {him} at school.',
  'Not sure at this time.',
]

export const shortReasons: readonly string[] = [
  'Meets threshold.',
  'Feels like level {level}.',
  'Safeguarding concern.',
]

export const shortWorries: readonly string[] = [
  'General safeguarding.',
  'Ongoing issues at home.',
  'That things may get worse.',
]

export const shortAsks: readonly string[] = [
  'Please assess.',
  'Support for the family.',
  'For your information.',
]

export const shortOwnActions: readonly string[] = ['Will monitor.', 'None.', 'Review as needed.']

/** What people who write well say they will do meanwhile, by where they meet the child. */
export const ownActions: Readonly<Record<'school' | 'elsewhere' | 'unborn', readonly string[]>> = {
  school: [
    'We will see {child} every day, ring home by 9:15am if {he} does not come, and write down what we see.',
    '{staff} will meet {child} on Monday and Thursday. We will offer breakfast and a quiet place to work.',
    'We will stay {child}’s named contact, come to any meeting and share what we learn.',
  ],
  elsewhere: [
    'I will visit or ring again this week, and every week until a worker is named.',
    'We will keep our next appointment, ring the day before, and tell you the same day if it is missed.',
    'We will stay in touch with the family, come to any meeting and share what we learn.',
  ],
  unborn: [
    'I will see {carer} every week, alone for part of each visit, and tell you the same day if a visit is missed.',
    'The specialist midwife will ring on Tuesday. We will put an alert on the maternity record.',
  ],
}

/** What keeps the child safe for now, by what the worry is. */
export const safetyNow: Readonly<
  Record<'usual' | 'abuse' | 'serious' | 'unborn', readonly string[]>
> = {
  usual: [
    'A grandmother is staying until Sunday and has said she will ring us if anything changes.',
    '{child} has {staff}’s name on a card and knows who to go to. An aunt will help this week.',
    '{Carer} has agreed to ring us if things get harder, and has the out-of-hours number.',
  ],
  abuse: [
    '{Carer} has a safety plan, a packed bag and a neighbour who will ring 999.',
    '{otherName} does not have a key, and {carer} has a code word with her sister.',
  ],
  serious: [
    '{child} is with us until a plan is agreed and will not go home before that.',
    '{child} is with {staff} now. We are waiting for your call before {he} leaves.',
  ],
  unborn: [
    '{Carer} is staying with her mother until Monday and has the maternity number.',
    '{Carer} has a safety plan made with the midwife, and a friend who will ring 999.',
  ],
}

export const contingency: Readonly<Record<'born' | 'unborn', readonly string[]>> = {
  born: [
    'If nobody answers by 10am we will visit, and phone you from the door.',
    'If {child} is not seen tomorrow we will phone the front door at once.',
    'If {carer} changes her mind we will tell you the same day.',
  ],
  unborn: ['If {carer} misses the next visit I will go to her home that day and phone you.'],
}

/** What is known of parents’ views when they were told and do not agree. */
export const unwillingParents: readonly string[] = [
  '{Carer} was told why we are sharing this and does not agree. She asked to be kept informed.',
  '{Carer} does not want help now. She listened, and took the leaflet.',
]

/** What is known of parents’ views when they have not been told. */
export const untoldParents: readonly string[] = [
  'Not told yet. We will tell them when the front door says that it is safe.',
  'Not told: we could not reach them and did not wait.',
]

/** People who help, for families where someone does. */
export const goodPeople: readonly string[] = [
  '{child}’s grandmother collects {him} on Fridays, cooks and listens. She has done so for three years.',
  'An aunt lives two streets away and has {child} to stay every other weekend.',
  'A family friend from their place of worship drops in most days and is trusted by {child}.',
  '{child}’s older cousin walks with {him} to school and back.',
  'A neighbour keeps a spare key and {child} knows {he} can knock at any time.',
]

/** People who help before a baby is born. */
export const goodPeopleUnborn: readonly string[] = [
  '{Carer}’s mother has offered a room and comes to scans.',
  'A friend from the young parents’ group rings every day.',
]

export const earlierWorries: readonly string[] = [
  'We wrote down worries on three days since {since}. Each was talked over with {carer} and got better for a while.',
  'A similar worry was shared in {month}. Help was offered, and it ended after six weeks.',
  'Nothing was known before {month}.',
  'The last school passed on worries about the same things when {child} moved here.',
]

export const whatIsDifferent: readonly string[] = [
  'This time {child} has said it in {his} own words. Last time the plan rested on a relative who has since moved away.',
  'It has happened more often since {month}, and the help that worked before has ended.',
  'The earlier help was for six weeks and stopped. The reasons for the worry did not.',
]

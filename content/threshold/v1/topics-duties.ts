import type { Duty } from '#app/domain/threshold/topics.ts'

/**
 * What else must or should be done, each with its own route. None of them replaces a referral. Texts are ours; the
 * partnership checks them against the law and its own procedures before use.
 */
export const duties: readonly Duty[] = [
  {
    id: 'fgm-report',
    title: 'Known FGM: tell the police yourself',
    text: 'If a girl under 18 tells you she has had FGM, or you see signs that she has, and you are a teacher, a health professional or a social care professional, you must report it to the police on 101 yourself, by the close of the next working day. A colleague cannot do it for you. If she is in danger now, ring 999. If you think FGM may happen, phone the front door straight away.',
    source: 'Female Genital Mutilation Act 2003, section 5B',
    phone: '101',
  },
  {
    id: 'lado',
    title: 'An adult who works with children: tell the LADO',
    text: 'The worry may be about someone who works or volunteers with children. Tell the local authority designated officer (LADO) within one working day. Do it before anyone looks into it or talks to the person. It may be about their private life, or about something long ago. If a child may have been harmed, phone the front door as well.',
    source: 'Working Together to Safeguard Children',
  },
  {
    id: 'prevent',
    title: 'Prevent has its own referral form',
    text: 'Talk with your safeguarding lead, then send the national Prevent referral form to the police. Support through Channel is a choice that the person, or for a younger child the parent, agrees to. If violence or travel may be about to happen, ring 999.',
    source: 'Counter-Terrorism and Security Act 2015, section 26',
    phone: '101',
  },
  {
    id: 'private-fostering',
    title: 'Private fostering: tell the council',
    text: 'A child under 16, or under 18 if disabled, who lives for 28 days or more with someone who is not a parent or close relative may be privately fostered. A step-parent, grandparent, brother, sister, aunt or uncle is a close relative. The council must be told, so that it can visit and check the child is safe. Tell the front door, even if all seems well.',
    source: 'Children Act 1989, part 9',
  },
  {
    id: 'nrm',
    title: 'Signs of trafficking or modern slavery: the National Referral Mechanism',
    text: 'Keep the child safe first. Then the council, the police or one of the named charities makes the referral. A child does not have to agree to it. Ask the front door who will send it.',
    source: 'Modern Slavery Act 2015, section 52',
  },
  {
    id: 'one-chance',
    title: 'You may have only one chance',
    text: 'See the child or young person alone, in private. Do not talk to the family, do not use a relative or anyone from their community as an interpreter, and do not try to mediate. Any of these could put them in greater danger. Phone the police and the front door first, and agree how it is safe to make contact again.',
    source: 'Multi-agency statutory guidance on forced marriage',
    phone: '999',
  },
  {
    id: 'do-not-tell-carer',
    title: 'Do not tell the carer first',
    text: 'If you strongly suspect a carer is making a child ill or making up symptoms, do not tell them before a strategy discussion. Phone the front door, and the named doctor or nurse for safeguarding. Keep records of what is reported and what is seen apart.',
    source: 'Safeguarding Children in whom Illness is Fabricated or Induced',
  },
  {
    id: 'bruising-protocol',
    title: 'A mark on a child who cannot move about: same-day medical view',
    text: 'Phone the front door at once and ask for an urgent opinion from a children’s doctor, whatever explanation is given. Do not wait for more information. If it may be a birthmark, a doctor who knows about these looks on the same day.',
    source: 'Local bruising protocols for children who are not independently mobile',
  },
  {
    id: 'police-notify',
    title: 'When the police are called to domestic abuse',
    text: 'The police tell the front door about children in the home, and tell their school so that it can look out for them. You do not need to wait for that, and it does not replace your own referral.',
    source: 'Domestic Abuse Act 2021, and Operation Encompass',
  },
  {
    id: 'homeless-16-17',
    title: 'Aged 16 or 17 with nowhere to live: a joint assessment',
    text: 'Housing and children’s services look at what the young person needs together. Children’s services may have to offer a place to live and support. Do not just send them from one to the other: phone the front door and stay involved.',
    source: 'Children Act 1989, sections 17 and 20',
  },
  {
    id: 'both-children',
    title: 'Think about every child involved',
    text: 'The child who was harmed and the child who did it may both need help and a plan. Make a referral for each. A child who harms others has often been harmed.',
    source: 'Working Together to Safeguard Children',
  },
]

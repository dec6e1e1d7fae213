import type { QualityPhrase } from '#app/domain/quality/quality-rules.ts'

const vague = (phrase: string, suggestion: string): QualityPhrase => ({
  phrase,
  suggestion,
  kind: 'vague',
})
const blaming = (phrase: string, suggestion: string): QualityPhrase => ({
  phrase,
  suggestion,
  kind: 'blaming',
})

const sayWhatWasSeen = 'Say what was seen or heard, when and by whom'
const sayWhatWasOffered = 'Say what was offered, when, and what they did or said'
const sayWhoHarmed = 'Say what the other person did to harm or control them'

/** Words that say less than the writer means, and words that put the blame on a child or on someone being harmed. */
export const phrasesV1: readonly QualityPhrase[] = [
  vague('concerned about', sayWhatWasSeen),
  vague('not right', sayWhatWasSeen),
  vague('neglectful', 'Say what the child needs and is not getting, such as food, warmth or care'),
  vague('issues', 'Say what the problem is'),
  vague('domestics', 'Say who did what to whom, and call it domestic abuse if it is'),
  vague('historic', 'Say when it happened'),
  vague('historical', 'Say when it happened'),
  vague('known to services', 'Say which services, when and what they did'),
  vague('chaotic', 'Say what a day is like, such as no set meals or bedtime'),
  vague('inappropriate', sayWhatWasSeen),
  vague('at risk', 'Say what could happen to this child, and who or what could harm them'),
  vague('poor parenting', 'Say what the parent did or did not do, and how the child was'),
  vague('bad language', 'Write the words that were used'),
  vague('disclosed', 'Write what the child said, in their own words'),
  vague('did not attend', 'If a child missed an appointment, say that they were not brought'),
  vague('DNA', 'If a child missed an appointment, say that they were not brought'),
  blaming('not engaging', sayWhatWasOffered),
  blaming('failed to engage', sayWhatWasOffered),
  blaming('refuses to engage', sayWhatWasOffered),
  blaming('hard to reach', 'Say how you tried to reach them, and what made it hard'),
  blaming('non-compliant', sayWhatWasOffered),
  blaming('failure to protect', sayWhoHarmed),
  blaming('failed to protect', sayWhoHarmed),
  blaming('failing to protect', sayWhoHarmed),
  blaming('abusive relationship', sayWhoHarmed),
  blaming('attention seeking', 'Say what the child does, and what they may need from an adult'),
  blaming('attention-seeking', 'Say what the child does, and what they may need from an adult'),
  blaming('putting self at risk', 'Say who is harming or could harm the child'),
  blaming('putting herself at risk', 'Say who is harming or could harm the child'),
  blaming('putting himself at risk', 'Say who is harming or could harm the child'),
  blaming('putting themselves at risk', 'Say who is harming or could harm the child'),
  blaming(
    'lifestyle choice',
    'Say what is being done to the child, and by whom: harm is not a choice',
  ),
  blaming(
    'promiscuous',
    'Say what you know of who the child has contact with, their age and any harm',
  ),
  blaming(
    'sexually active',
    'Say what you know, how old each person is, and whether it was free from pressure',
  ),
  blaming('child prostitute', 'Say that the child is being sexually exploited'),
  blaming('streetwise', 'Say what the child does and who they are with'),
  blaming('manipulative', 'Say what the child did or said'),
  blaming('absconded', 'Say that the child went missing, when, and from where'),
]

import type { Cues } from '#app/domain/threshold/evaluate/language.ts'

/** The words that turn a worry into no worry, or into one that is over. */
export const cues: Cues = {
  no: 'no, nil, nobody hurt, no one hurt, nothing, nor any, not any, not, never, without, zero, denies, denied, deny, denying, refutes, refuted, nothing to suggest, nothing to indicate, free from, unlikely, rather than, rule out, ruled out, neither, nor, lack of evidence, no longer',
  noAfter:
    'nil, none, denied, ruled out, none seen, none noted, none reported, not seen, not noted, not found, not evident, not a concern, no, unfounded, not substantiated, absent, negative, not disclosed, not identified, not present, not apparent',
  notReallyNo:
    'not only, not rule out, not ruled out, not deny, not denied, not denying, no doubt, not sure, not clear, no idea, not know, never mind, not surprising, no wonder, not the first time, not first, not believe, not explain, not agree, not want, not stop, not cope, not manage, not able, not come, not safe',
  past: 'previously, in the past, in past, used to, historic, historical, historically, history of, past, former, formerly, no longer, stopped, recovered from, as a child herself, when she was a child, when mum was a child',
  pastAfter:
    'years ago, year ago, yrs ago, in the past, historically, decade ago, when she was a child, when she was younger, as a child herself, as a child himself, has ended, have been cleared, has been cleared, all paid off, all cleared, fully recovered, now recovered, made a full recovery, fully resolved, now resolved, has been resolved, back to normal, no longer, has stopped, before child was born, before children were born',
  turn: 'but, however, although, though, except, yet, because, since, while, who, which, when, whereas, despite, apart from, until, after, says, said, told, states, reports, disclosed, instead, then, still',
}

import { labelOf } from '#app/domain/partnership/codes.ts'
import type { Level } from '#app/domain/partnership/partnership.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { contactOutcomes } from '#content/code-sets/contact-outcomes.ts'
import type { listFeedback } from '#db/queries/feedback.ts'
import type { listChildrenForSender } from '#db/queries/feedback-for-sender.ts'

/** What the front door told the sender about one child. */
export interface Answer {
  readonly decidedWords: string
  readonly outcome: string
  readonly meaning: string
  readonly reason: string
  /** What happens next and what to do, as the person who decided wrote it. */
  readonly next: string
  readonly levels: string
}

export interface ChildAnswers {
  readonly name: string
  /** Null while nothing has been decided. */
  readonly answer: Answer | null
  /** What was said before, when it was decided again. */
  readonly earlier: readonly Answer[]
}

export interface AnswerFacts {
  readonly frontDoor: string
  readonly levels: readonly Level[]
  readonly levelStated: number | null
}

type Child = Awaited<ReturnType<typeof listChildrenForSender>>[number]
type Feedback = Awaited<ReturnType<typeof listFeedback>>[number]

/** Every child of a referral with what was said about them, the latest first to be read. */
export function childAnswers(
  children: readonly Child[],
  feedback: readonly Feedback[],
  facts: AnswerFacts,
): readonly ChildAnswers[] {
  return children.map(({ contactId, childName }) => {
    const [latest, ...earlier] = feedback
      .filter(row => row.contactId === contactId)
      .sort((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime())
    return {
      name: childName,
      answer: latest ? answerOf(latest, facts) : null,
      earlier: earlier.map(row => answerOf(row, facts)),
    }
  })
}

function answerOf(row: Feedback, facts: AnswerFacts): Answer {
  const outcome = contactOutcomes.find(({ code }) => code === row.outcomeCode)
  return {
    decidedWords: dateAndTime(row.decidedAt),
    outcome: labelOf(contactOutcomes, row.outcomeCode),
    meaning: outcome?.meaning ?? '',
    reason: row.reason,
    next: row.nextSteps.trim() || (outcome?.next ?? ''),
    levels: levelSentence(row.levelDecided, facts),
  }
}

function levelSentence(decided: number, { frontDoor, levels, levelStated }: AnswerFacts): string {
  const named = (level: number) => {
    const name = levels.find(each => each.level === level)?.name
    return name ? `level ${level} (${name})` : `level ${level}`
  }
  if (levelStated === null) return `${frontDoor} decided ${named(decided)}.`
  if (levelStated === decided) return `You said ${named(decided)}. ${frontDoor} decided the same.`
  return `You said ${named(levelStated)}. ${frontDoor} decided ${named(decided)}. A different level does not mean you were wrong to refer.`
}

import type { AdviceEntryView } from '#app/domain/consultation/view.ts'
import { dateAndTime, longDate } from '#app/domain/time/words.ts'
import type { AdviceRow } from '#db/queries/consultations.ts'
import { rulesOn } from '../rules.ts'

/** Advice as pages show it, with the level's name on the day it was given. */
export function adviceEntry(row: AdviceRow): AdviceEntryView {
  const level = rulesOn(row.at).partnership.levels.find(one => one.level === row.level)
  const who = [row.owner, row.dueOn && `by ${longDate(row.dueOn)}`].filter(Boolean).join(', ')
  return {
    id: row.id,
    words: row.words,
    lines: [
      {
        key: 'Level talked about',
        words: level ? `Level ${String(level.level)}: ${level.name}` : 'None',
      },
      { key: 'What was agreed', words: row.agreed },
      ...(who === '' ? [] : [{ key: 'Who does it', words: who }]),
    ],
    referNow: row.referNow,
    by: row.givenByJobTitle ? `${row.givenByName}, ${row.givenByJobTitle}` : row.givenByName,
    at: dateAndTime(row.at),
    seen: row.seenAt && dateAndTime(row.seenAt),
  }
}

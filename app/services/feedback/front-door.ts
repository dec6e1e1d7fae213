import { whoAnswers } from '#app/domain/partnership/answering.ts'
import { findCouncil } from '#app/domain/partnership/partnership.ts'
import { rulesOn } from '../rules.ts'

/** The front door that has a referral, and who to ring about it at this moment. */
export interface FrontDoor {
  /** The place: 'Rutland'. */
  readonly council: string
  readonly name: string
  /** Who picks up now: the front door, or the out-of-hours team when it is closed. */
  readonly answersNow: string
  readonly phone: string
  readonly phoneHref: string
  /** 'First Response is open now', or who answers instead and when it opens. */
  readonly openWords: string
}

/** The front door of a council; the partnership's first when the council has since left it. */
export function frontDoorOf(councilCode: string, now: Date): FrontDoor {
  const { partnership, calendar } = rulesOn(now)
  const council = findCouncil(partnership, councilCode) ?? partnership.councils[0]
  const { name, phone, words } = whoAnswers(council, now, calendar)
  return {
    council: council.name,
    name: council.frontDoorName,
    answersNow: name,
    phone: phone.number,
    phoneHref: `tel:${phone.dial}`,
    openWords: words,
  }
}

import type { DoorChoice } from '#app/domain/consultation/view.ts'
import { findCouncil } from '#app/domain/partnership/partnership.ts'
import { frontDoorOf } from '../feedback/front-door.ts'
import { rulesOn } from '../rules.ts'

/** Every front door of the partnership, the person's own council first. */
export function doorChoices(ownCouncil: string, now: Date): readonly DoorChoice[] {
  return rulesOn(now)
    .partnership.councils.toSorted(
      (a, b) => Number(b.code === ownCouncil) - Number(a.code === ownCouncil),
    )
    .map(({ code }) => ({ code, ...frontDoorOf(code, now) }))
}

/** The front door with this code, or else the person's own; the partnership's first when neither belongs to it. */
export function chosenDoor(code: string, ownCouncil: string, now: Date): DoorChoice {
  const { partnership } = rulesOn(now)
  const council =
    findCouncil(partnership, code) ??
    findCouncil(partnership, ownCouncil) ??
    partnership.councils[0]
  return { code: council.code, ...frontDoorOf(council.code, now) }
}

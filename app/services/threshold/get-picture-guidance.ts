import { carriedChoices } from '#app/domain/threshold/carried-choices.ts'
import { councilAsked, guideFor } from '#app/domain/threshold/document/guide-for-council.ts'
import { pictureGuidance, type PictureGuidance } from '#app/domain/threshold/picture-guidance.ts'
import { dutyRoutes2026 } from '#content/threshold/duty-routes-2026.ts'
import { movement2026 } from '#content/threshold/movement-2026.ts'
import { rulesOn } from '../rules.ts'
import { publishedOn } from './guide-shelf.ts'

/** What stands beside a picture at an instant. Public: it needs nobody signed in, and nothing is kept. */
export function getPictureGuidance(at: Date, params: URLSearchParams): PictureGuidance {
  const { guide: shared, partnership, day } = rulesOn(at)
  const guide = guideFor(shared, councilAsked(shared, params))
  const { pick, ageGroup } = carriedChoices(guide, params)
  return pictureGuidance(guide, pick, ageGroup, {
    text: publishedOn(day).text,
    movement: movement2026,
    dutyRoutes: dutyRoutes2026,
    partnership,
    day,
  })
}

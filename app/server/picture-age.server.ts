import { ageGroups } from '#app/domain/threshold/age-groups.ts'
import { pictureAge, weeksBands } from '#app/domain/threshold/picture-age.ts'
import type { PictureAge } from '#app/domain/threshold/snapshot.ts'

/** The age that choices from the guide were made for, out of an address or a post; anything else is no age. */
export function pictureAgeIn(of: (name: string) => string | null): { readonly age?: PictureAge } {
  const group = ageGroups.find(one => one === of('ageGroup'))
  const age = pictureAge(
    group,
    weeksBands.find(one => one === of('weeks')),
  )
  return age ? { age } : {}
}

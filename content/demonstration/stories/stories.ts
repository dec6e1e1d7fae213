import type { Story } from '../story.ts'
import { beforeBirth } from './before-birth.ts'
import { careAtHome } from './care-at-home.ts'
import { harmAtHome } from './harm-at-home.ts'
import { outsideHome } from './outside-home.ts'

/** Every story the demonstration tells. All of it is invented. */
export const stories: readonly Story[] = [
  ...careAtHome,
  ...harmAtHome,
  ...outsideHome,
  ...beforeBirth,
]

import type { Topic } from '#app/domain/threshold/topics.ts'
import { topicsFamily } from './topics-family.ts'
import { topicsHome } from './topics-home.ts'
import { topicsOutside } from './topics-outside.ts'

/** Twenty issues, each side by side across the levels. Own words, for the partnership to review before use. */
export const topics: readonly Topic[] = [...topicsHome, ...topicsOutside, ...topicsFamily]

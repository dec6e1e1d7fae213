import type { ContactHeader } from './contact-view.ts'

/** Who has looked at a referral or changed it. */
export interface LooksPage {
  readonly header: ContactHeader
  readonly looks: readonly { readonly at: string; readonly who: string; readonly did: string }[]
  /** False when there were more than the page holds. */
  readonly isWhole: boolean
}

/**
 * What a family may be given of one version of one form: an allow-list. A question that no rule names is never part
 * of a family's copy. Every version of every form has a rule, if only to say why no family is given a copy of it.
 */

/** Where the answers of a part are taken from. */
export type FamilySource =
  /** The child the copy is about, and no other. */
  | { readonly of: 'child' }
  /** The adult the copy is for, when they are on the referral. */
  | { readonly of: 'reader' }
  /** Questions about the whole referral. */
  | { readonly of: 'referral' }
  /** Entries of a list, each only while all of these answers are exactly so. */
  | {
      readonly of: 'list'
      readonly list: string
      readonly only: Readonly<Record<string, readonly string[]>>
    }

export interface FamilyPart {
  readonly title: string
  readonly from: FamilySource
  /** Data items, in the order they are shown. */
  readonly items: readonly string[]
  /**
   * facts: who the copy is about. account: what a professional wrote about the family, which is only for a family
   * that has been told, and only while no other child on the referral has an address to protect.
   */
  readonly kind: 'facts' | 'account'
}

interface OfForm {
  readonly formId: string
  readonly formVersion: number
}

/** What a family may be given of this form. */
export interface FamilyCopyRule extends OfForm {
  readonly parts: readonly FamilyPart[]
}

/** No family is given a copy of this form; the reason is said to the professional who looks for one. */
export interface NoFamilyCopy extends OfForm {
  readonly reason: string
}

export type FamilyRule = FamilyCopyRule | NoFamilyCopy

export function hasFamilyCopy(rule: FamilyRule): rule is FamilyCopyRule {
  return 'parts' in rule
}

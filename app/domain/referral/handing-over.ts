/** What one person looks after that would wait for nobody when they leave. */
export type OpenWork =
  | { readonly kind: 'draft'; readonly id: string; readonly formId: string; readonly at: Date }
  | {
      readonly kind: 'sent'
      readonly id: string
      readonly formId: string
      readonly reference: string
      readonly at: Date
      /** The front door asked something that nobody has answered. */
      readonly hasQuestion: boolean
      /** It was decided, and nobody has read what. */
      readonly isUnread: boolean
    }
  | {
      readonly kind: 'advice'
      readonly id: string
      readonly reference: string
      readonly at: Date
      readonly isUnread: boolean
    }
  | {
      readonly kind: 'noReferral'
      readonly id: string
      readonly reference: string
      readonly reviewOn: string
      readonly at: Date
    }

export interface HandedOver {
  readonly fromName: string
  readonly toName: string
  readonly byName: string
  readonly at: Date
}

/** What an e-mail calls work that was passed on: it says nothing about a child, and not how much it is. */
export function workReference(id: string): string {
  return `WORK-${id.slice(0, 8).toUpperCase()}`
}

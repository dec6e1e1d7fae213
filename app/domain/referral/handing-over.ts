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

/** Why work moves, as the lead who passes it on says it. */
export const handOverReasons = {
  left: 'They have left, or are leaving',
  away: 'They are away',
  shared: 'The work is being shared out',
  other: 'Another reason',
} as const

export type HandOverReason = keyof typeof handOverReasons

export function isHandOverReason(text: string): text is HandOverReason {
  return Object.hasOwn(handOverReasons, text)
}

export interface HandedOver {
  readonly fromName: string
  readonly toName: string
  readonly byName: string
  /** Null for what moved before it was asked. */
  readonly why: HandOverReason | null
  readonly at: Date
}

/** "because Ada Khan has left or is leaving"; nothing where no reason says more than that it moved. */
export function whyWords({ why, fromName }: Pick<HandedOver, 'why' | 'fromName'>): string {
  switch (why) {
    case 'left':
      return `, because ${fromName} has left or is leaving`
    case 'away':
      return `, because ${fromName} is away`
    case 'shared':
      return ', to share out the work'
    case 'other':
    case null:
      return ''
  }
}

/** What an e-mail calls work that was passed on: it says nothing about a child, and not how much it is. */
export function workReference(id: string): string {
  return `WORK-${id.slice(0, 8).toUpperCase()}`
}

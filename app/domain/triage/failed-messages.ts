/** E-mails that did not go out and will not be tried again: somebody rings instead. */
export interface FailedMessages {
  readonly messages: readonly {
    readonly id: string
    readonly reference: string
    /** Where to read what it was about: a contact, or a question for advice. */
    readonly contactId: string | null
    readonly consultationId: string | null
    readonly what: string
    readonly todo: string
    readonly sender: string
    readonly phone: string | null
    readonly failedAt: string
    /** The mail server's own code. */
    readonly why: string
  }[]
}

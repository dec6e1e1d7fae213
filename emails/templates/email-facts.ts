/**
 * Everything an e-mail may know. It travels outside, is forwarded and is read over shoulders, so there is no place
 * here for a name, a day of birth, a school, a family or a worry. The reader learns the rest after signing in.
 */
export interface EmailFacts {
  /** The referral's reference, such as K7TM-4Q2X-9. */
  readonly reference: string
  /** The address of our sign-in page. */
  readonly signInLink: string
}

/** An e-mail, ready to send. */
export interface Email {
  readonly subject: string
  readonly text: string
}

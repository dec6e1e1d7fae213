/** What matching reads about one child. Empty text and null both mean not known. */
export interface ChildIdentity {
  readonly forename?: string
  readonly surname?: string
  readonly knownAs?: string
  readonly formerNames?: string
  /** Day of birth, ISO. */
  readonly bornOn?: string | null
  /** Expected day of birth, ISO, for a baby not yet born. */
  readonly dueOn?: string | null
  readonly nhsNumber?: string
  readonly upn?: string
  readonly postcode?: string
  readonly motherName?: string
  readonly motherBornOn?: string | null
}

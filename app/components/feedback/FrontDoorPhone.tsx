interface FrontDoorPhoneProps {
  readonly frontDoor: {
    readonly answersNow: string
    readonly phone: string
    readonly phoneHref: string
  }
}

/** Who picks up now, and their number to press. */
export function FrontDoorPhone({ frontDoor }: FrontDoorPhoneProps) {
  return (
    <>
      {frontDoor.answersNow} on{' '}
      <a className="govuk-link" href={frontDoor.phoneHref}>
        {frontDoor.phone}
      </a>
    </>
  )
}

/**
 * Marks a page, on screen and on every printed sheet, which is also numbered "page n of m". Put it first on pages
 * that show a referral.
 */
export function ProtectiveMarking() {
  return (
    <p className="app-marking">
      <span className="govuk-visually-hidden">Protective marking: </span>Official-Sensitive
    </p>
  )
}

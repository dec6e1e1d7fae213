import { Input } from '#app/components/govuk/Input.tsx'

/** A search inside the document, which needs no connection. Shown by its script; without one, browsers find in a page. */
export function FindInGuide() {
  return (
    <div data-find="" hidden className="app-guide-search">
      <Input
        name="find"
        type="search"
        label={{ text: 'Find in this guide', classes: 'govuk-label--s' }}
        hint={{ text: 'Shows only the indicators with your words. Works with no connection.' }}
        autocomplete="off"
      />
      <p className="govuk-body" role="status" />
    </div>
  )
}

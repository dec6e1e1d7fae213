/**
 * GOV.UK Frontend's own line: hides what script will reveal before the page is first painted. The host names it by its
 * hash on pages that are kept, so it is written here once.
 */
export const markSupport =
  "document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')"

import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  createAll,
  isSupported,
} from 'govuk-frontend'
import { holdOffline } from './hold-offline.ts'

/**
 * Starts GOV.UK Frontend's behaviour on whatever part of the page has none yet, so it is safe to call again when
 * React has drawn new elements.
 */
export function startEnhancements(): void {
  if (!isSupported()) return
  // A second start on one element is the only thing that throws here, and it changes nothing.
  const options = { onError: () => undefined }
  createAll(Button, { preventDoubleClick: true }, options)
  createAll(CharacterCount, {}, options)
  createAll(Checkboxes, undefined, options)
  createAll(ErrorSummary, {}, options)
  createAll(NotificationBanner, {}, options)
  createAll(Radios, undefined, options)
  createAll(ServiceNavigation, undefined, options)
  createAll(SkipLink, undefined, options)
  holdOffline()
  dropExpanded()
  // After the radios' own listeners, because these stand further out or later.
  document.addEventListener('click', dropExpanded)
  window.addEventListener('pageshow', dropExpanded)
}

/** GOV.UK Frontend says "expanded" on a radio, which ARIA does not allow; the question follows it in reading order. */
function dropExpanded(): void {
  const radios = document.querySelectorAll('input[type="radio"][aria-expanded]')
  for (const radio of radios) radio.removeAttribute('aria-expanded')
}

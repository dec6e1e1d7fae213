import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

// No StrictMode: it runs every effect twice, and GOV.UK Frontend refuses to start twice on one element.
// A page without React's own scripts has no hand-off object, and must be left exactly as the server drew it.
if ('__remixContext' in window) {
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />)
  })
}

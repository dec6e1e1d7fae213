import type { LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { portal } from '#app/server/portal.server.ts'
import { rulesOn } from '#app/services/rules.ts'
import { cacheHeaders } from './cache-headers.ts'

/** Not a page: what a device needs to put the guide among its apps. Name and colours are the partnership's. */
export function loader({ request }: LoaderFunctionArgs) {
  const { serviceName, strapline, colours } = rulesOn(portal().clock.now()).partnership.brand
  const manifest = {
    id: paths.thresholds(),
    name: `${serviceName}: threshold guide`,
    short_name: 'Thresholds',
    description: strapline,
    lang: 'en-GB',
    start_url: paths.thresholds(),
    scope: '/',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: colours.primary,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
  return new Response(JSON.stringify(manifest), {
    headers: { ...cacheHeaders(request), 'Content-Type': 'application/manifest+json' },
  })
}

import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  isRouteErrorResponse,
  useLoaderData,
  useLocation,
  useMatches,
  useNavigation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import regularFont from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import boldFont from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url'
import { useContext, useEffect } from 'react'
import type { ReactNode } from 'react'
import { brandStyle } from './components/layout/brand.ts'
import { ErrorPage, errorWording } from './components/layout/ErrorPage.tsx'
import { markSupport } from './components/layout/mark-support.ts'
import { NonceContext } from './components/layout/nonce.ts'
import { pageTitle } from './components/layout/page-title.ts'
import { PageShell } from './components/layout/PageShell.tsx'
import type { PageHandle, Shell } from './components/layout/shell.ts'
import enhanceUrl from './enhance/enhance.ts?worker&url'
import guideWorkerUrl from './enhance/guide-worker.ts?worker&url'
import { paths } from './paths.ts'
import { loadShell } from './server/shell.server.ts'
import stylesheet from './styles/app.scss?url'

export const links: LinksFunction = () => [
  { rel: 'preload', href: regularFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'preload', href: boldFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction<typeof loader> = ({ data, error }) => [
  {
    title: error
      ? pageTitle({ page: errorWording(statusOf(error)).title, serviceName: nameOf(data) })
      : nameOf(data),
  },
]

/** What the frame around every page shows. */
export function loader({ request, context }: LoaderFunctionArgs): Promise<Shell> {
  return loadShell(request, context)
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const shell = useRouteLoaderData<typeof loader>('root') ?? bareShell
  const { scripts, density, width } = usePageHandle()
  const brand = brandStyle(shell.brand)
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content={shell.brand.primary ?? '#1f4e4a'} />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <Links />
        {shell.guide && <link rel="manifest" href={paths.guideManifest()} />}
        {brand && (
          <style
            nonce={nonce}
            suppressHydrationWarning
            dangerouslySetInnerHTML={{ __html: brand }}
          />
        )}
      </head>
      {/* The first script changes the class before React arrives, and browsers hide nonces from scripts. */}
      <body className="govuk-template__body" suppressHydrationWarning>
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: markSupport }}
        />
        <PageShell shell={shell} density={density} width={width}>
          {children}
        </PageShell>
        {scripts ? (
          <>
            <Enhancements />
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : (
          <script
            src={enhanceUrl}
            defer
            nonce={nonce}
            data-guide-worker={shell.guide ? guideWorkerUrl : undefined}
          />
        )}
      </body>
    </html>
  )
}

export default function App() {
  useLoaderData<typeof loader>()
  return <Outlet />
}

export function ErrorBoundary() {
  const shell = useRouteLoaderData<typeof loader>('root') ?? bareShell
  return <ErrorPage status={statusOf(useRouteError())} phones={shell.phones} />
}

/** On pages that React runs, GOV.UK Frontend starts after hydration and again on whatever was drawn since. */
function Enhancements() {
  const { key } = useLocation()
  const { state } = useNavigation()
  useEffect(() => {
    if (state !== 'idle') return
    void import('./enhance/start-enhancements.ts').then(module => module.startEnhancements())
    if (document.querySelector('[data-keep]'))
      void import('./enhance/keep-typing.ts').then(module => module.keepTyping())
  }, [key, state])
  return null
}

/** The innermost route that says something wins; any one may ask for scripts. */
function usePageHandle(): PageHandle {
  // Remix types every handle as unknown; ours are PageHandle by convention.
  const handles = useMatches().map(match => (match.handle ?? {}) as PageHandle)
  return handles.reduce(
    (outer, inner) => ({
      ...outer,
      ...inner,
      scripts: outer.scripts === true || inner.scripts === true,
    }),
    {},
  )
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}

function nameOf(shell: Shell | undefined): string {
  return shell?.serviceName ?? bareShell.serviceName
}

/** The frame when even its own data could not be read: 999 still stands on it. */
const bareShell: Shell = {
  serviceName: 'Refer a child',
  partnershipName: '',
  demonstration: false,
  brand: {},
  phones: [],
  navigation: [],
}

import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { GuideFound } from '#app/components/threshold/GuideFound.tsx'
import { carriedChoices, withCarried } from '#app/domain/threshold/carried-choices.ts'
import { guidePage } from '#app/domain/threshold/guide-page.ts'
import { guideParams } from '#app/domain/threshold/guide-query.ts'
import { paths } from '#app/paths.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { guideNow } from './guide-now.server.ts'
import { serviceNameIn } from '../service-name.ts'

/** The search by itself, with nothing searched for yet. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  for (const words of ['q', 'words']) searchParams.delete(words)
  return guidePage(guideNow(), searchParams)
}

/**
 * Answers with the results themselves: there is nothing to go on to, because nothing is stored and a person's words
 * may not stand in an address. Sent again by a browser, it does the same and no more.
 */
export async function action({ request }: ActionFunctionArgs) {
  const posted = await readForm(request)
  const params = new URLSearchParams(
    Object.entries(posted).flatMap(([name, values]) => values.map(value => [name, value])),
  )
  const guide = guideNow()
  const page = guidePage(guide, params)
  const carried = carriedChoices(guide, params)
  const then = field(posted, 'then')
  if (then === 'referral') return redirect(withCarried(paths.referralStart(), carried), 303)
  if (then === 'picture' || page.query.q === '') {
    const picture = withCarried(paths.thresholds(guideParams({ ...page.query, q: '' })), carried)
    return redirect(then === 'picture' ? `${picture}#your-picture` : picture, 303)
  }
  return data(page)
}

export const meta: MetaFunction = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Search the threshold guide',
      section: 'Threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function SearchRoute() {
  const empty = useLoaderData<typeof loader>()
  const found = useActionData<typeof action>()
  const shell = useRouteLoaderData<Shell>('root')
  return <GuideFound page={found ?? empty} phones={shell?.phones ?? []} />
}

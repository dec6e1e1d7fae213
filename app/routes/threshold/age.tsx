import { data, redirect } from '@remix-run/node'
import type {
  ActionFunctionArgs,
  HeadersFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { AgePage } from '#app/components/threshold/AgePage.tsx'
import { carriedChoices, withCarried } from '#app/domain/threshold/carried-choices.ts'
import { readAge } from '#app/domain/threshold/picture-age.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { paths } from '#app/paths.ts'
import { portal } from '#app/server/portal.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { cacheHeaders } from './cache-headers.ts'
import { guideNow } from './guide-now.server.ts'
import { frameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return data(null, { headers: cacheHeaders(request) })
}

/** Turns an age or a due date into a group, and a pregnancy into how far on it is: only those go into the address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const posted = await readForm(request)
  const values = {
    years: field(posted, 'years'),
    day: field(posted, 'dueOn-day'),
    month: field(posted, 'dueOn-month'),
    year: field(posted, 'dueOn-year'),
  }
  const read = readAge(values, londonDay(portal().clock.now()))
  if (!read.ok) return refused(context, { values, problems: read.problems })
  const carried = carriedChoices(guideNow(), new URL(request.url).searchParams)
  const { ageGroup, weeks } = read.choice ?? {}
  const next = withCarried(paths.thresholds(), { ...carried, ageGroup, weeks })
  return redirect(`${next}#your-picture`, 303)
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction = ({ matches }) => [
  {
    title: pageTitle({
      page: 'How old is the child?',
      section: 'Threshold guide',
      ...frameIn(matches),
    }),
  },
]

const blank = { years: '', day: '', month: '', year: '' }

export default function AgeRoute() {
  const again = useActionData<typeof action>()
  return <AgePage values={again?.values ?? blank} problems={again?.problems ?? []} />
}

import { data, redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { TellUsPage } from '#app/components/public/TellUsPage.tsx'
import type { Problem } from '#app/domain/errors.ts'
import { findCouncil } from '#app/domain/partnership/partnership.ts'
import { paths } from '#app/paths.ts'
import { isId } from '#app/server/parse-params.server.ts'
import { portal } from '#app/server/portal.server.ts'
import { publicContext } from '#app/server/public-context.server.ts'
import { rateLimit } from '#app/server/rate-limit.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { concernGroups, readConcern, tellUs } from '#app/services/public/tell-us.ts'
import { rulesOn } from '#app/services/rules.ts'
import { frameIn } from '../service-name.ts'

/** Enough for somebody who writes about several families, and far too few for a machine. */
const limit = rateLimit(12, 10)

export function loader() {
  const { clock, ids } = portal()
  const { councils } = rulesOn(clock.now()).partnership
  return {
    key: ids.uuid(),
    groups: concernGroups(),
    councils: councils.map(({ code, name }) => ({ code, name })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const posted = await readForm(request)
  const at = portal().clock.now()
  const { partnership } = rulesOn(at)
  const council = field(posted, 'council')
  const read = readConcern(posted, at)
  const problems: Problem[] = [
    ...(council === 'notSure' || findCouncil(partnership, council)
      ? []
      : [{ field: 'council', message: 'Select where the child is, or that you are not sure' }]),
    ...(read.ok ? [] : read.problems),
    ...(field(posted, 'website') === ''
      ? []
      : [{ field: 'website', message: 'Delete what is in the last box: it has to stay empty' }]),
  ]
  const key = field(posted, 'key')
  const again = { values: posted, problems, key: isId(key) ? key : portal().ids.uuid() }
  if (problems.length > 0 || !read.ok) return refused(context, again)
  if (!limit.allows(context.remoteAddress, at)) {
    const message =
      'Ring the number above to tell us: this page has been used too often from where you are. What you wrote is still here'
    context.hasErrors = true
    return data({ ...again, problems: [{ field: 'main-content', message }] }, { status: 429 })
  }
  // Nobody is turned away for not knowing: the first council passes it on when the address says otherwise.
  const { code } = findCouncil(partnership, council) ?? partnership.councils[0]
  const ctx = await publicContext(code, context.requestId)
  const { reference } = await tellUs(ctx, { key: again.key, answers: read.answers })
  return redirect(paths.tellUsSent(reference))
}

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Tell us about a child', ...frameIn(matches) }) },
]

export default function TellUsRoute() {
  const { key, groups, councils } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return (
    <TellUsPage
      phones={useRouteLoaderData<Shell>('root')?.phones ?? []}
      groups={groups}
      councils={councils}
      pageKey={posted?.key ?? key}
      values={posted?.values ?? {}}
      problems={posted?.problems ?? []}
    />
  )
}

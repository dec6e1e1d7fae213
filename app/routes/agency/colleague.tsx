import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ColleaguePage } from '#app/components/agency/ColleaguePage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import {
  endColleagueAccount,
  getColleagueWork,
  handOverProblems,
  handOverWork,
} from '#app/services/agency/hand-over.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const query = new URL(args.request.url).searchParams
  const work = await respond(getColleagueWork(ctx, { id, to: query.get('to') ?? '' }))
  const isEnding = query.get('step') === 'end' && work.active && !work.isSelf
  return { work, isEnding, why: query.get('why') ?? '' }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const [to, why] = [field(posted, 'to'), field(posted, 'why')]
  switch (field(posted, 'then')) {
    case 'end':
      await respond(endColleagueAccount(ctx, { id }))
      return redirect(paths.agencyColleague(id))
    case 'handOver': {
      const done = await respond(handOverWork(ctx, { id, to, why }))
      return done.ok
        ? redirect(paths.agencyColleague(id))
        : refused(args.context, { ...done, to, why })
    }
    default: {
      // Only a colleague who may take it on is asked about; anything else is asked for again.
      const { receiver } = await respond(getColleagueWork(ctx, { id, to }))
      const problems = handOverProblems(receiver !== null, why)
      if (receiver && problems.length === 0)
        return redirect(paths.agencyColleague(id, { to: receiver.accountId, why }))
      return refused(args.context, { ok: false as const, problems, to, why })
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  {
    title: pageTitle({
      page: data?.isEnding
        ? 'End the account of a colleague'
        : data?.work.receiver && data.work.items.length > 0
          ? 'Hand over the work of a colleague'
          : 'Open work of a colleague',
      ...frameIn(matches),
    }),
  },
]

export default function ColleagueRoute() {
  const { work, isEnding, why } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <ColleaguePage
      work={work}
      isEnding={isEnding}
      given={{ to: again?.to ?? '', why: again?.why ?? why }}
      problems={again?.problems ?? []}
    />
  )
}

import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ProgressPage } from '#app/components/feedback/ProgressPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { readForm } from '#app/server/read-form.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getProgress } from '#app/services/feedback/get-progress.ts'
import { markRead } from '#app/services/feedback/mark-read.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getProgress(ctx, idParam(args.params, 'id')))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  await readForm(args.request)
  await respond(markRead(ctx, id))
  return redirect(paths.progress(id))
}

export const meta: MetaFunction<typeof loader> = ({ data: progress, matches }) => [
  {
    title: pageTitle({
      page: progress?.hasAnswer ? 'What was decided' : 'Progress of your referral',
      section: progress?.reference,
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function ProgressRoute() {
  return <ProgressPage progress={useLoaderData<typeof loader>()} />
}

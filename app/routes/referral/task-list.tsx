import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Back } from '#app/components/layout/Back.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { DraftPhoneNow } from '#app/components/referral/DraftPhoneNow.tsx'
import { TaskListPage } from '#app/components/referral/TaskListPage.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getTaskList } from '#app/services/referral/get-task-list.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getTaskList(ctx, { id: idParam(args.params, 'id') }))
}

export const meta: MetaFunction<typeof loader> = ({ data: list, matches }) => [
  {
    title: pageTitle({
      page: `${list?.header.formTitle ?? 'Referral'}: what to do`,
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function TaskListRoute() {
  const list = useLoaderData<typeof loader>()
  return (
    <>
      <DraftPhoneNow header={list.header} />
      <Back href={paths.referrals()}>Back to your referrals</Back>
      <TaskListPage list={list} />
    </>
  )
}

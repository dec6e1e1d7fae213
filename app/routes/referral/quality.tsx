import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Back } from '#app/components/layout/Back.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { DraftPhoneNow } from '#app/components/referral/DraftPhoneNow.tsx'
import { QualityCheck } from '#app/components/referral/QualityCheck.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getQuality } from '#app/services/referral/get-quality.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getQuality(ctx, { id: idParam(args.params, 'id') }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: 'Quality check',
      section: page?.header.formTitle ?? '',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function QualityRoute() {
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <DraftPhoneNow header={page.header} />
      <Back href={paths.referral(page.header.id)}>Back to your list of sections</Back>
      <QualityCheck page={page} />
    </>
  )
}

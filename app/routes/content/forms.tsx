import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { FormTelemetryPage } from '#app/components/telemetry/FormTelemetryPage.tsx'
import { systemActor } from '#app/domain/access/actor.ts'
import { contextFor, requireContext } from '#app/server/context.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getFormTelemetry } from '#app/services/telemetry/get-form-telemetry.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full', density: 'dense' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const { searchParams } = new URL(args.request.url)
  const asked = { formId: searchParams.get('form'), period: searchParams.get('period') }
  const portal = contextFor(systemActor, args.context.requestId)
  return { telemetry: await respond(getFormTelemetry(ctx, portal, asked)) }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  {
    title: pageTitle({
      page: data?.telemetry.form
        ? `How the forms are used: ${data.telemetry.form.title}`
        : 'How the forms are used',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function FormsRoute() {
  return <FormTelemetryPage {...useLoaderData<typeof loader>()} />
}

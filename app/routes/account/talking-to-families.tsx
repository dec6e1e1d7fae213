import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FamilyTextPage } from '#app/components/guidance/FamilyTextPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { getTalkingToFamilies } from '#app/services/guidance/family-texts.ts'
import { serviceNameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return getTalkingToFamilies(new URL(request.url).searchParams.get('lang'))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: pageTitle({ page: page?.text.title ?? '', serviceName: serviceNameIn(matches) }) },
]

export default function TalkingToFamiliesRoute() {
  return <FamilyTextPage {...useLoaderData<typeof loader>()} warnsFirst />
}

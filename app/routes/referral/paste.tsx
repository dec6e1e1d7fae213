import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import { Back } from '#app/components/layout/Back.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { AgreementAgain } from '#app/components/referral/AgreementAgain.tsx'
import { DraftHead } from '#app/components/referral/DraftHead.tsx'
import { DraftPhoneNow } from '#app/components/referral/DraftPhoneNow.tsx'
import { PasteList } from '#app/components/referral/PasteList.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam, isId, nameParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getPasting, pasteList } from '#app/services/referral/draft-shortcuts.ts'
import { frameIn } from '../service-name.ts'

const where = (params: Params) => ({
  id: idParam(params, 'id'),
  pageId: nameParam(params, 'pageId'),
})

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const use = new URL(args.request.url).searchParams.get('use') ?? undefined
  return respond(getPasting(ctx, { ...where(args.params), kept, use }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  const key = isId(field(posted, 'key')) ? field(posted, 'key') : ctx.ids.uuid()
  const pasted = await respond(pasteList(ctx, { ...where(args.params), key, posted }))
  return pasted.ok
    ? redirect(pasted.next)
    : refused(args.context, { ...pasted, key, unsaved: null })
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: pageTitle({ page: `Paste a list of ${page?.many ?? 'entries'}`, ...frameIn(matches) }) },
]

export default function PasteRoute() {
  const page = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return (
    <>
      <DraftPhoneNow header={page.header} />
      <Back href={page.backTo}>Back</Back>
      <PasteList
        head={<DraftHead {...page.header} />}
        {...page}
        {...posted}
        pageKey={posted?.key ?? page.key}
        problems={posted?.problems ?? []}
      />
      {page.header.asksAgreement && <AgreementAgain id={page.header.id} />}
    </>
  )
}

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
import { Invalid } from '#app/domain/errors.ts'
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
  const view = await respond(getPasting(ctx, where(args.params)))
  return { ...view, words: kept ? field(kept, 'list') : '' }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  const words = field(posted, 'list')
  const key = isId(field(posted, 'key')) ? field(posted, 'key') : ctx.ids.uuid()
  try {
    return redirect((await respond(pasteList(ctx, { ...where(args.params), key, words }))).next)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    return refused(args.context, { words, key, problems: error.problems })
  }
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
        many={page.many}
        backTo={page.backTo}
        pageKey={posted?.key ?? page.key}
        words={posted?.words ?? page.words}
        problems={posted?.problems ?? []}
      />
      {page.header.asksAgreement && <AgreementAgain id={page.header.id} />}
    </>
  )
}

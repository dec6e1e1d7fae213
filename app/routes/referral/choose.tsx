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
import { BodyMap } from '#app/components/referral/BodyMap.tsx'
import { ChooseFound } from '#app/components/referral/ChooseFound.tsx'
import { DraftHead } from '#app/components/referral/DraftHead.tsx'
import { DraftPhoneNow } from '#app/components/referral/DraftPhoneNow.tsx'
import type { Posted } from '#app/domain/forms/answers.ts'
import { Invalid } from '#app/domain/errors.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam, nameParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { chooseFound, getChoosing, markBody } from '#app/services/referral/draft-shortcuts.ts'
import { frameIn } from '../service-name.ts'

const where = (params: Params) => ({
  id: idParam(params, 'id'),
  pageId: nameParam(params, 'pageId'),
  questionId: nameParam(params, 'questionId'),
  ...(params.itemId === undefined
    ? {}
    : { itemId: idParam(params, 'itemId'), partId: nameParam(params, 'partId') }),
})

/** What was searched for stays out of the address, because a child's school can lead to the child. */
const wordsIn = (posted: Posted) => field(posted, 'words').slice(0, 200)

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const words = kept && wordsIn(kept)
  return respond(getChoosing(ctx, { ...where(args.params), ...(words ? { words } : {}) }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  for (const side of ['front', 'back'] as const) {
    const [x, y] = [field(posted, `${side}.x`), field(posted, `${side}.y`)].map(Number)
    if (field(posted, `${side}.x`) === '' || !Number.isFinite(x) || !Number.isFinite(y)) continue
    await respond(markBody(ctx, { ...at, side, x: x ?? 0, y: y ?? 0 }))
    return redirect(new URL(args.request.url).pathname.replace(/\.data$/, ''))
  }
  const words = wordsIn(posted)
  try {
    if (field(posted, 'do') === 'choose') {
      const chosen = { ...at, value: field(posted, 'value') }
      return redirect((await respond(chooseFound(ctx, chosen))).next)
    }
    return { view: await respond(getChoosing(ctx, { ...at, words })), problems: [] }
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const view = await respond(getChoosing(ctx, { ...at, words }))
    return refused(args.context, { view, problems: error.problems })
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: pageTitle({ page: page?.label ?? 'Choose', ...frameIn(matches) }) },
]

export default function ChooseRoute() {
  const loaded = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const view = posted?.view ?? loaded
  return (
    <>
      <DraftPhoneNow header={view.header} />
      <Back href={paths.referral(view.header.id)}>Back to your list of sections</Back>
      {view.kind === 'body' ? (
        <>
          <DraftHead {...view.header} />
          <BodyMap {...view} />
        </>
      ) : (
        <ChooseFound
          {...view}
          head={<DraftHead {...view.header} />}
          problems={posted?.problems ?? []}
        />
      )}
      {view.header.asksAgreement && <AgreementAgain id={view.header.id} />}
    </>
  )
}

import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import { ChangedElsewhereNote } from '#app/components/question/ChangedElsewhereNote.tsx'
import { isWholePage, QuestionForm } from '#app/components/question/QuestionForm.tsx'
import { RepeatList } from '#app/components/question/RepeatList.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { UnsavedNote } from '#app/components/question/UnsavedNote.tsx'
import { Terms } from '#app/components/question/Terms.tsx'
import { AgreementAgain } from '#app/components/referral/AgreementAgain.tsx'
import { DraftHead, UrgentNote } from '#app/components/referral/DraftHead.tsx'
import { DraftPhoneNow } from '#app/components/referral/DraftPhoneNow.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam, isId, nameParam } from '#app/server/parse-params.server.ts'
import { field, pressed, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { today } from '#app/server/today.server.ts'
import { answerPage } from '#app/services/referral/answer-page.ts'
import { addLike } from '#app/services/referral/draft-shortcuts.ts'
import { getPage } from '#app/services/referral/get-page.ts'
import { frameIn } from '../service-name.ts'

export const handle = { scripts: true }

const where = (params: Params) => ({
  id: idParam(params, 'id'),
  pageId: nameParam(params, 'pageId'),
})

/** Which version of what was typed the person chose to see. */
const useOf = (request: Request): string => new URL(request.url).searchParams.get('use') ?? ''

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  return {
    ...(await respond(getPage(ctx, { ...where(args.params), kept, use: useOf(args.request) }))),
    today: today(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  const at = where(args.params)
  const likeId = pressed(posted, 'like')
  if (likeId !== undefined) {
    const itemId = field(posted, 'newItem')
    if (!isId(itemId) || !isId(likeId)) throw new Response(null, { status: 404 })
    return redirect((await respond(addLike(ctx, { ...at, likeId, itemId }))).next)
  }
  const find = pressed(posted, 'find')
  const then = find !== undefined || field(posted, 'then') === 'later' ? 'later' : 'continue'
  const saved = await respond(
    answerPage(ctx, { ...where(args.params), posted, seen: field(posted, 'seen'), then }),
  )
  if (!saved.ok) return refused(args.context, saved.view, saved.status)
  return redirect(find === undefined ? saved.next : paths.choose(at.id, at.pageId, find))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page?.view.title ?? 'Page',
      // A section of one page of the same name is not read out twice.
      section: page && page.view.sectionTitle !== page.view.title ? page.view.sectionTitle : '',
      ...frameIn(matches),
    }),
  },
]

export default function QuestionPageRoute() {
  const page = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { header, pageId } = page
  const back = <Back href={paths.referral(header.id)}>Back to your list of sections</Back>
  if (page.kind === 'repeat') {
    return (
      <>
        <DraftPhoneNow header={header} />
        {back}
        <RepeatList
          id={header.id}
          pageId={pageId}
          view={page.view}
          problems={posted?.problems ?? []}
          head={<DraftHead {...header} changedWords={page.view.changedWords} />}
        />
        {header.asksAgreement && <AgreementAgain id={header.id} />}
      </>
    )
  }
  const view = { ...page.view, ...posted }
  return (
    <>
      <DraftPhoneNow header={header} />
      {back}
      <QuestionForm key={pageId} view={view} today={page.today} missingAllowed={header.isUrgent}>
        <DraftHead {...header} changedWords={view.changedWords} />
        {header.isUrgent && <UrgentNote because={header.urgentBecause} />}
        {view.unsaved && <UnsavedNote unsaved={view.unsaved} />}
        {view.conflict && (
          <ChangedElsewhereNote conflict={view.conflict} href={paths.page(header.id, pageId)} />
        )}
        {!isWholePage(view) && (
          <>
            {view.sectionTitle !== view.title && (
              <span className="govuk-caption-l">{view.sectionTitle}</span>
            )}
            <h1 className="govuk-heading-l">{view.title}</h1>
          </>
        )}
        {view.intro && <p className="govuk-body">{view.intro}</p>}
        <Terms terms={view.terms} />
      </QuestionForm>
      {header.asksAgreement && <AgreementAgain id={header.id} />}
    </>
  )
}

import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import {
  useActionData,
  useLoaderData,
  useParams,
  useSearchParams,
  type Params,
} from '@remix-run/react'
import { Back } from '#app/components/layout/Back.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { ChangedElsewhereNote } from '#app/components/question/ChangedElsewhereNote.tsx'
import { ConfirmRemove } from '#app/components/question/ConfirmRemove.tsx'
import { isWholePage, QuestionForm } from '#app/components/question/QuestionForm.tsx'
import { UnsavedNote } from '#app/components/question/UnsavedNote.tsx'
import { Terms } from '#app/components/question/Terms.tsx'
import { AgreementAgain } from '#app/components/referral/AgreementAgain.tsx'
import { DraftHead, UrgentNote } from '#app/components/referral/DraftHead.tsx'
import { DraftPhoneNow } from '#app/components/referral/DraftPhoneNow.tsx'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam, nameParam } from '#app/server/parse-params.server.ts'
import { field, pressed, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { today } from '#app/server/today.server.ts'
import { answerItem, removeItem } from '#app/services/referral/answer-page.ts'
import { getItemPage } from '#app/services/referral/get-page.ts'
import { frameIn } from '../service-name.ts'

export const handle = { scripts: true }

const where = (params: Params) => ({
  id: idParam(params, 'id'),
  pageId: nameParam(params, 'pageId'),
  itemId: idParam(params, 'itemId'),
  partId: nameParam(params, 'partId'),
})

/** Which version of what was typed the person chose to see. */
const useOf = (request: Request): string => new URL(request.url).searchParams.get('use') ?? ''

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  return {
    ...(await respond(getItemPage(ctx, { ...where(args.params), kept, use: useOf(args.request) }))),
    today: today(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  if (field(posted, 'then') === 'remove') {
    return redirect((await respond(removeItem(ctx, where(args.params)))).next)
  }
  const at = where(args.params)
  const find = pressed(posted, 'find')
  const then = find !== undefined || field(posted, 'then') === 'later' ? 'later' : 'continue'
  const saved = await respond(
    answerItem(ctx, { ...where(args.params), posted, seen: field(posted, 'seen'), then }),
  )
  if (!saved.ok) return refused(args.context, saved.view, saved.status)
  return redirect(find === undefined ? saved.next : paths.choose(at.id, at.pageId, find, at))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page?.view.title ?? 'Page',
      section: page?.view.sectionTitle ?? '',
      ...frameIn(matches),
    }),
  },
]

export default function ItemPageRoute() {
  const { header, view: loaded, today } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { pageId = '', itemId = '', partId = '' } = useParams()
  const [search] = useSearchParams()
  const view = { ...loaded, ...posted }
  if (search.get('remove') === 'yes') {
    return <ConfirmRemove name={view.about ?? ''} backTo={paths.page(header.id, pageId)} />
  }
  return (
    <>
      <DraftPhoneNow header={header} />
      <Back href={paths.page(header.id, pageId)}>Back</Back>
      <QuestionForm
        key={`${itemId}/${partId}`}
        view={view}
        today={today}
        missingAllowed={header.isUrgent}
      >
        <DraftHead {...header} changedWords={view.changedWords} />
        {header.isUrgent && <UrgentNote because={header.urgentBecause} />}
        {view.unsaved && <UnsavedNote unsaved={view.unsaved} />}
        {view.conflict && (
          <ChangedElsewhereNote
            conflict={view.conflict}
            href={paths.item(header.id, pageId, itemId, partId)}
          />
        )}
        <span className="govuk-caption-l">{view.about}</span>
        {!isWholePage(view) && <h1 className="govuk-heading-l">{view.title}</h1>}
        {view.intro && <p className="govuk-body">{view.intro}</p>}
        <Terms terms={view.terms} />
      </QuestionForm>
      {header.asksAgreement && <AgreementAgain id={header.id} />}
    </>
  )
}

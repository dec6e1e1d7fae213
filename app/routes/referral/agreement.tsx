import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import {
  AgreementOutcomePage,
  AgreementQuestionPage,
} from '#app/components/referral/AgreementPages.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam, nameParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import {
  answerAgreement,
  getAgreementOutcome,
  getAgreementQuestion,
  getAgreementStart,
  restartAgreement,
} from '#app/services/referral/agreement.ts'
import { frameIn } from '../service-name.ts'

const where = (params: Params) => ({ id: idParam(params, 'id') })

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  if (args.params.question === undefined) throw redirect(await respond(getAgreementStart(ctx, at)))
  const node = nameParam(args.params, 'question')
  if (node === 'outcome')
    return { outcome: await respond(getAgreementOutcome(ctx, at)), question: null }
  const posted = await keptPost(args, ctx)
  const kept = posted && field(posted, 'answer')
  return {
    outcome: null,
    question: await respond(getAgreementQuestion(ctx, { ...at, node, kept })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  if (args.params.question === undefined) {
    return redirect((await respond(restartAgreement(ctx, at))).next)
  }
  const node = nameParam(args.params, 'question')
  const saved = await respond(
    answerAgreement(ctx, { ...at, node, answer: field(posted, 'answer') }),
  )
  return saved.ok ? redirect(saved.next) : refused(args.context, { problems: saved.problems })
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page?.question?.words.title ?? page?.outcome?.words.heading ?? 'Agreement check',
      section: 'Agreement check',
      ...frameIn(matches),
    }),
  },
]

export default function AgreementRoute() {
  const { question, outcome } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problems[0]?.message
  if (outcome)
    return <AgreementOutcomePage result={outcome} backTo={paths.referral(outcome.header.id)} />
  return <AgreementQuestionPage question={question} problem={problem} />
}

import { data, redirect } from '@remix-run/node'
import type {
  ActionFunctionArgs,
  HeadersFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { PractiseAnswer } from '#app/components/threshold/practice/PractiseAnswer.tsx'
import { PractiseCase } from '#app/components/threshold/practice/PractiseCase.tsx'
import { systemActor } from '#app/domain/access/actor.ts'
import { levelFrom, turningPointFrom } from '#app/domain/threshold/practice/practice-answer.ts'
import { choiceParams, readChoice } from '#app/domain/threshold/practice/practice-choice.ts'
import { paths } from '#app/paths.ts'
import { contextFor, requireContext, whoIsSignedIn } from '#app/server/context.server.ts'
import { idParam, nameParam } from '#app/server/parse-params.server.ts'
import { portal } from '#app/server/portal.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { placeOf } from '#app/services/threshold/practice/along.ts'
import { answerPractice } from '#app/services/threshold/practice/answer-practice.ts'
import {
  getPracticeAnswer,
  getPracticeCase,
} from '#app/services/threshold/practice/get-practice-case.ts'
import { getMySet, markDone } from '#app/services/threshold/practice/my-sets.ts'
import { kindFrom } from '#app/services/threshold/practice/practice-now.ts'
import { cacheHeaders } from './cache-headers.ts'
import { frameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

/** Which case, out of what, for whom. A set is somebody's agency's, so its address asks who is there. */
async function where(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const caseId = nameParam(args.params, 'caseId')
  const setId = searchParams.get('set')
  const ctx = setId === null ? null : await requireContext(args)
  const who = ctx ? null : await whoIsSignedIn(args)
  const actor = ctx?.actor ?? (who?.state === 'in' ? who.actor : undefined)
  const set = ctx && setId !== null ? { ctx, id: idParam({ setId }, 'setId') } : null
  const choice = readChoice(searchParams)
  const kind = actor?.agencyKind ?? kindFrom(searchParams.get('kind') ?? '')
  const query = { ...choiceParams(choice), set: set?.id, kind: actor ? undefined : kind }
  return { searchParams, caseId, set, actor, choice, kind: kind ?? 'not_said', query }
}

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams, caseId, set, actor, choice, kind, query } = await where(args)
  const { clock, ids } = portal()
  const at = clock.now()
  return respond(
    (async () => {
      const one = getPracticeCase(at, caseId)
      const mine = set ? await getMySet(set.ctx, set.id) : null
      const place = placeOf(at, { caseId, choice, set: mine })
      const chosen = place !== null
      const along = {
        words: place ? `${mine?.name ?? 'Practise'}: ${place.number} of ${place.of}` : null,
        backHref: mine ? paths.practiseSet(mine.id) : paths.practise(choiceParams(choice)),
        backText: mine ? mine.name : chosen ? 'What you chose' : 'Practise choosing a level',
        hereHref: paths.practiseCase(caseId, query),
        nextHref: place?.nextId ? paths.practiseCase(place.nextId, query) : null,
      }
      const level = levelFrom(searchParams.get('answer') ?? '')
      if (level === undefined) {
        const given = { level: '', because: '', kind: kind === 'not_said' ? '' : kind }
        const page = { kind: 'ask', one, along, postKey: ids.uuid(), given } as const
        const view = { ...page, asksKind: actor === undefined }
        // Each drawing has a key of its own, so that two readers of one cached page would not count as one.
        return data(view, { headers: { 'Cache-Control': 'private, no-store', Vary: 'Cookie' } })
      }
      const because = turningPointFrom(searchParams.get('because') ?? '')
      const answer = await getPracticeAnswer(contextFor(systemActor, args.context.requestId), {
        caseId,
        answer: { level, because },
        agencyKind: kind,
      })
      const page = { kind: 'answered', one, along, answer } as const
      return data(page, { headers: cacheHeaders(args.request) })
    })(),
  )
}

export async function action(args: ActionFunctionArgs) {
  const { caseId, set, actor, query } = await where(args)
  const posted = await readForm(args.request)
  const kind = actor?.agencyKind ?? kindFrom(field(posted, 'kind'))
  if (set) await respond(getMySet(set.ctx, set.id))
  const answered = await respond(
    answerPractice(contextFor(systemActor, args.context.requestId), {
      caseId,
      agencyKind: kind ?? 'not_said',
      posted,
    }),
  )
  if (!answered.ok) {
    const given = { level: '', because: field(posted, 'because'), kind: field(posted, 'kind') }
    return refused(args.context, { ...answered, given, postKey: field(posted, 'key') })
  }
  if (set) await respond(markDone(set.ctx, { setId: set.id, caseId }))
  const { level, because } = answered.answer
  return redirect(
    paths.practiseCase(caseId, {
      ...query,
      kind: actor ? undefined : kind,
      answer: String(level),
      because: because ?? undefined,
    }),
  )
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: !page
        ? 'Page not found'
        : page.kind === 'ask'
          ? page.one.title
          : `Why: ${page.one.title}`,
      section: 'Practise',
      ...frameIn(matches),
    }),
  },
]

export default function PractiseCaseRoute() {
  const page = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  if (page.kind === 'answered') return <PractiseAnswer {...page} />
  return (
    <PractiseCase
      one={page.one}
      along={page.along}
      asksKind={page.asksKind}
      postKey={again?.postKey || page.postKey}
      given={again?.given ?? page.given}
      problems={again?.problems ?? []}
    />
  )
}

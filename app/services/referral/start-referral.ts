import { permit } from '#app/domain/access/actor.ts'
import { Invalid } from '#app/domain/errors.ts'
import { timeWords } from '#app/domain/forms/time-words.ts'
import { walkNotification } from '#app/domain/consent/walk.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { guideFor } from '#app/domain/threshold/document/guide-for-council.ts'
import { snapshot, type PictureAge } from '#app/domain/threshold/snapshot.ts'
import { routeOf } from '#app/domain/referral/form-route.ts'
import { formRoutes } from '#content/forms/form-routes.ts'
import { currentForms } from '#content/forms/forms.ts'
import { timeEstimates } from '#content/forms/time-estimates.ts'
import { addDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { countFormEvents } from '../telemetry/count-form-event.ts'
import { queueDraftCare } from './draft-care.ts'

export interface StartChoice {
  readonly formId: string
  readonly title: string
  /** What has happened, in plain words, and a sentence that helps to choose. */
  readonly text: string
  readonly hint: string
  readonly sends: string
  /** "About 20 to 40 minutes". */
  readonly timeWords: string
}

/** The forms this person may start, by what has happened. Only the police see their own notification. */
export function listStartChoices(ctx: Context): readonly StartChoice[] {
  permit(ctx.actor, 'referral.write')
  return currentForms
    .map(form => ({ form, route: routeOf(formRoutes, form.id) }))
    .filter(({ route }) => route.audience !== 'police' || ctx.actor.agencyKind === 'police')
    .map(({ form: { id, title, sends, minutes }, route }) => ({
      formId: id,
      title,
      text: route.choose.text,
      hint: route.choose.hint,
      sends,
      timeWords: timeWords(timeEstimates[id] ?? [minutes, minutes]),
    }))
}

/** Starts a draft with the indicators picked in the guide; the key that makes sending once-only is minted here. */
export async function startReferral(
  ctx: Context,
  input: {
    readonly formId: string
    readonly picks: readonly string[]
    readonly age?: PictureAge
  },
): Promise<{ readonly id: string }> {
  permit(ctx.actor, 'referral.write')
  const form = currentForms.find(({ id }) => id === input.formId)
  if (!form) {
    throw new Invalid([{ field: 'formId', message: 'Select what has happened' }])
  }
  const route = routeOf(formRoutes, form.id)
  if (route.audience === 'police') permit(ctx.actor, 'police.notify')
  const at = ctx.clock.now()
  const rules = rulesOn(at)
  const agreement = route.agreement === 'notification' ? notification(ctx, at) : null
  const draft: Draft = {
    id: ctx.ids.uuid(),
    organisationId: ctx.actor.organisationId,
    authorId: ctx.actor.accountId,
    formId: form.id,
    formVersion: form.version,
    revision: 1,
    answers: {
      agencyKind: ctx.actor.agencyKind,
      ...(agreement?.outcome ? { agreementOutcome: agreement.outcome } : {}),
    },
    visitedPages: [],
    agreement,
    guide:
      input.picks.length > 0
        ? snapshot(guideFor(rules.guide, ctx.actor.councilCode), input.picks, input.age)
        : null,
    submissionKey: ctx.ids.uuid(),
    ...(route.restricted ? { isRestricted: true } : {}),
    createdAt: at,
    savedAt: at,
  }
  await ctx.transaction(tx =>
    Promise.all([
      addDraft(tx, draft),
      queueDraftCare(tx, draft),
      record(tx, ctx, 'draft.started', { referralId: draft.id }),
      countFormEvents(tx, ctx, draft, [{ kind: 'started' }]),
    ]),
  )
  return { id: draft.id }
}

/** A notice under a duty always takes the notification rule of the agreement tree. */
function notification(ctx: Context, at: Date): Draft['agreement'] {
  const { tree } = rulesOn(at)
  const walked = walkNotification(tree)
  if (walked.status !== 'outcome') throw new Error('the notification rule reaches no outcome')
  return {
    treeId: `${tree.id}-v${tree.version}`,
    answers: Object.fromEntries(walked.path.map(({ node, answer }) => [node, answer])),
    path: walked.path.map(({ node }) => node),
    outcome: walked.outcome.id,
    flags: walked.flags,
    answeredAt: at.toISOString(),
    answeredBy: ctx.actor.accountId,
    answeredByName: ctx.actor.name,
  }
}

import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Answers } from '#app/domain/forms/answers.ts'
import { fillForm, type Facts } from '#app/server/demonstration/fill-form.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { findForm } from '#content/forms/forms.ts'
import { getDraft, saveDraft } from '#db/queries/referrals.ts'
import type { World } from './people.ts'

const known: Facts = {
  values: {
    'safety.dangerNow': 'no',
    'family.told': 'yes',
    'family.toldOn': '2026-11-20',
    'referrer.phone': '01632 960 001',
    'referrer.leadTold': 'yes',
  },
  lists: {
    children: [
      {
        values: {
          'child.born': 'yes',
          'child.forename': 'Wilf',
          'child.surname': 'Rainsborough',
          'child.bornOn': '2012-03-27',
          'child.address': {
            line1: '1 High Street',
            line2: '',
            town: 'Oakham',
            postcode: 'LE15 6TT',
          },
        },
      },
    ],
    events: [{ values: { 'event.what': 'He came to school without a coat.' } }],
    adults: [{ values: { 'adult.name': 'Jo Rainsborough', 'adult.relationship': 'mother' } }],
  },
}

/** A draft with every question answered and an agreement check that says it may be sent. Gives its id. */
export async function finishedDraft(
  world: World,
  actor: Actor,
  formId: string,
  values: Facts['values'] = {},
  outcome = 'OUT_I',
): Promise<string> {
  const ctx = world.as(actor)
  const { id } = await startReferral(ctx, { formId, picks: [] })
  const form = findForm(formId)
  if (!form) throw new Error(`no form ${formId}`)
  await ctx.transaction(async tx => {
    const draft = await getDraft(tx, id)
    const facts = {
      values: { ...known.values, ...draft.answers, agreementOutcome: outcome, ...values },
      lists: known.lists,
    }
    const answers: Answers = {
      ...fillForm(form, facts, randomUUID).answers,
      ...draft.answers,
      ...(draft.agreement ? {} : { agreementOutcome: outcome }),
      ...values,
    }
    const agreement = draft.agreement ?? {
      treeId: 'agreement-v1',
      answers: {},
      path: [],
      outcome,
      flags: [],
      answeredAt: '2026-11-20T15:00:00Z',
      answeredBy: actor.accountId,
      answeredByName: actor.name,
    }
    await saveDraft(tx, draft, { answers, agreement }, ctx.clock.now())
  })
  return id
}

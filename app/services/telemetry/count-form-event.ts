import type { FormEvent } from '#app/domain/telemetry/form-event.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { addFormEvents } from '#db/queries/form-events.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'

/** The form as its draft names it, and nothing else of the draft. */
interface OnForm {
  readonly formId: string
  readonly formVersion: number
}

/**
 * Counts what happened on a form, in the transaction it happened in: one statement, sent together with the others. Of
 * the person it keeps the kind of agency and of the moment the day.
 */
export async function countFormEvents(
  tx: Tx,
  ctx: Pick<Context, 'actor' | 'clock' | 'ids'>,
  { formId, formVersion }: OnForm,
  events: readonly FormEvent[],
): Promise<void> {
  const happenedOn = londonDay(ctx.clock.now())
  await addFormEvents(
    tx,
    events.map(({ kind, pageId, questionId, errorCode, elapsed }) => ({
      id: ctx.ids.uuid(),
      formId,
      formVersion,
      agencyKind: ctx.actor.agencyKind,
      kind,
      ...(pageId === undefined ? {} : { pageId }),
      ...(questionId === undefined ? {} : { questionId }),
      ...(errorCode === undefined ? {} : { errorCode }),
      ...(elapsed === undefined ? {} : { elapsed }),
      happenedOn,
    })),
  )
}

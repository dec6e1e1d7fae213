import { can } from '#app/domain/access/actor.ts'
import { findForm } from '#content/forms/forms.ts'
import { listSentWithout, listWaiting } from '#db/queries/countersign.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { atInWords } from '../referral/typing.ts'

export interface CountersignLists {
  readonly waiting: readonly {
    readonly id: string
    readonly formTitle: string
    readonly writer: string
    readonly askedWords: string
  }[]
  readonly sentWithout: readonly {
    readonly id: string
    readonly reference: string
    readonly writer: string
    readonly sentWords: string
    /** In the writer's words; null when it was urgent and nobody needed to be asked. */
    readonly why: string | null
  }[]
}

const shownDays = 14
const day = 86_400_000

/** What waits for a lead to read, and what was sent without one. Nothing for anybody else. */
export async function countersignLists(tx: Tx, ctx: Context): Promise<CountersignLists> {
  if (!can(ctx.actor, 'referral.countersign')) return { waiting: [], sentWithout: [] }
  const now = ctx.clock.now()
  const since = new Date(now.getTime() - shownDays * day)
  const waiting = await listWaiting(tx, ctx.actor, 100)
  const without = await listSentWithout(tx, ctx.actor, since, 20)
  return {
    waiting: waiting.map(row => ({
      id: row.id,
      formTitle: findForm(row.formId)?.title ?? 'Referral',
      writer: row.authorName,
      askedWords: atInWords(row.askedAt, now),
    })),
    sentWithout: without.map(row => ({
      id: row.id,
      reference: row.reference ?? '',
      writer: row.accountName,
      sentWords: atInWords(row.at, now),
      why: row.kind === 'sentWithout' ? row.note : null,
    })),
  }
}

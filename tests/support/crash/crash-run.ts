import { setTimeout as pause } from 'node:timers/promises'
import type { HttpClient } from './http-client.ts'
import type { ReadyDraft } from './referral-world.ts'
import { sendUntilAcknowledged, type Acknowledged } from './send-until-acknowledged.ts'

export interface CrashPlan {
  readonly http: HttpClient
  readonly drafts: readonly ReadyDraft[]
  readonly clients: number
  readonly kills: number
  /** Kills what is to be killed and starts it again. */
  readonly crash: () => Promise<void>
}

/**
 * Sends every draft from several clients at once while killing the server, spread over the whole run and each time at
 * a random moment. Resolves to what the clients wrote down, in the order in which they were told.
 */
export async function crashRun({
  http,
  drafts,
  clients,
  kills,
  crash,
}: CrashPlan): Promise<readonly Acknowledged[]> {
  const waiting = [...drafts]
  const told: Acknowledged[] = []
  const failed: unknown[] = []
  const goesOn = () => failed.length === 0
  const client = async () => {
    try {
      for (let draft = waiting.shift(); draft; draft = waiting.shift()) {
        told.push(await sendUntilAcknowledged(http, draft))
      }
    } catch (error) {
      failed.push(error)
      throw error
    }
  }
  const killer = async () => {
    for (let killed = 0; killed < kills && goesOn(); killed += 1) {
      const after = Math.floor((killed * drafts.length) / (kills + 1))
      while (told.length < after && goesOn()) await pause(1)
      await pause(Math.random() * 40)
      await crash()
    }
  }
  await Promise.all([killer(), ...Array.from({ length: clients }, client)])
  return told
}

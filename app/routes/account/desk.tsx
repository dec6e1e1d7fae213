import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { can } from '#app/domain/access/actor.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'

/** Where a person's work is: the queue for the front door, their own referrals for everyone else. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireContext(args)
  return redirect(can(actor, 'queue.read') ? paths.frontDoor() : paths.referrals())
}

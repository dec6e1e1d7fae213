import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { can } from '#app/domain/access/actor.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'

/** Where a person's work is: the queue for the front door, figures for an analyst, their own referrals for the rest. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireContext(args)
  if (can(actor, 'queue.read')) return redirect(paths.frontDoor())
  if (can(actor, 'guide.read') && !can(actor, 'referral.read'))
    return redirect(paths.guideEditing())
  if (can(actor, 'referral.read')) return redirect(paths.referrals())
  if (can(actor, 'thresholds.report')) return redirect(paths.misreadReport())
  return redirect(can(actor, 'forms.telemetry') ? paths.contentForms() : paths.referrals())
}

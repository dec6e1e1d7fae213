import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { endSession } from '#app/server/session.server.ts'

/** A look at the address changes nothing: signing out is a button. */
export function loader() {
  return redirect(paths.home())
}

export async function action({ request }: ActionFunctionArgs) {
  await endSession(request)
  return redirect(paths.home(), { headers: { 'Clear-Site-Data': '"cache"' } })
}

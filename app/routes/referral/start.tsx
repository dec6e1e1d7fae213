import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Back } from '#app/components/layout/Back.tsx'
import { Button } from '#app/components/govuk/Button.tsx'
import { ErrorSummary } from '#app/components/govuk/ErrorSummary.tsx'
import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { Radios } from '#app/components/govuk/Radios.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { Invalid } from '#app/domain/errors.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { pictureAgeIn } from '#app/server/picture-age.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listStartChoices, startReferral } from '#app/services/referral/start-referral.ts'
import { frameIn } from '../service-name.ts'

/** More picks than anybody reads; the guide itself has fewer than 300 indicators. */
const mostPicks = 300

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const { searchParams } = new URL(args.request.url)
  const picks = searchParams.getAll('pick').slice(0, mostPicks)
  const { age = null } = pictureAgeIn(name => searchParams.get(name))
  return { picks, age, choices: await respond(Promise.resolve().then(() => listStartChoices(ctx))) }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  const picks = (posted.pick ?? []).slice(0, mostPicks)
  const age = pictureAgeIn(name => field(posted, name))
  try {
    const { id } = await respond(
      startReferral(ctx, { formId: field(posted, 'formId'), picks, ...age }),
    )
    return redirect(paths.agreement(id))
  } catch (error) {
    if (error instanceof Invalid) return refused(args.context, { problems: error.problems })
    throw error
  }
}

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'What has happened?', ...frameIn(matches) }) },
]

export default function StartReferralRoute() {
  const { picks, age, choices } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problems[0]?.message
  return (
    <>
      <Back href={paths.referrals()}>Back to your referrals</Back>
      {problem && <ErrorSummary errorList={[{ text: problem, href: '#formId' }]} />}
      {picks.length > 0 && (
        <InsetText>
          {picks.length === 1 ? '1 indicator' : `${picks.length} indicators`} from the threshold
          guide will go with what you send.
        </InsetText>
      )}
      <form method="post" noValidate>
        {picks.map(pick => (
          <input key={pick} type="hidden" name="pick" value={pick} />
        ))}
        {age && <input type="hidden" name="ageGroup" value={age.group} />}
        {age?.weeks && <input type="hidden" name="weeks" value={age.weeks} />}
        <Radios
          name="formId"
          fieldset={{
            legend: {
              text: 'What has happened?',
              isPageHeading: true,
              classes: 'govuk-fieldset__legend--l',
            },
          }}
          hint={{
            text: 'If a child may be in danger today, ring first. You can stop any form and come back to it',
          }}
          errorMessage={problem ? { text: problem } : undefined}
          items={choices.map(choice => ({
            value: choice.formId,
            text: choice.text,
            hint: { text: `${choice.hint}. ${choice.timeWords}` },
          }))}
        />
        <Button preventDoubleClick>Continue</Button>
      </form>
    </>
  )
}

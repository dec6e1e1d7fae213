import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/govuk/Button.tsx'
import { ErrorSummary } from '#app/components/govuk/ErrorSummary.tsx'
import { Radios } from '#app/components/govuk/Radios.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { demonstrationPersonas, signInAsPersona } from '#app/server/demonstration-sign-in.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { safeReturn } from '#app/server/safe-return.server.ts'
import { frameIn } from '../service-name.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = new URL(request.url).searchParams.get('returnTo') ?? ''
  return { returnTo, personas: await demonstrationPersonas() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const posted = await readForm(request)
  const cookie = await signInAsPersona(field(posted, 'person'))
  if (!cookie) return refused(context, { problem: 'Select who you want to sign in as' })
  return redirect(safeReturn(field(posted, 'returnTo')), { headers: { 'Set-Cookie': cookie } })
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: pageTitle({ page: 'Sign in', ...frameIn(matches) }) },
]

export default function SignInRoute() {
  const { returnTo, personas } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  if (!personas) {
    return (
      <>
        <h1 className="govuk-heading-l">Sign in</h1>
        <p className="govuk-body">
          Signing in is not set up on this service yet. Ring the front door: the numbers are at the
          top of this page.
        </p>
      </>
    )
  }
  const group = (side: 'partner' | 'frontDoor') =>
    personas.filter(person => person.side === side).map(item)
  const errorMessage = problem ? { text: problem } : undefined
  return (
    <>
      {problem && <ErrorSummary errorList={[{ text: problem, href: '#person' }]} />}
      <h1 className="govuk-heading-l">Choose who to be</h1>
      <p className="govuk-body">
        Everyone here is made up. Choose a person to see the service as they would. Use another
        browser window in private mode to be two people at once.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="returnTo" value={returnTo} />
        <Radios
          name="person"
          fieldset={{
            legend: { text: 'People who refer', classes: 'govuk-fieldset__legend--m' },
          }}
          errorMessage={errorMessage}
          items={group('partner')}
        />
        <Radios
          name="person"
          idPrefix="person-front-door"
          fieldset={{
            legend: { text: 'People at the front door', classes: 'govuk-fieldset__legend--m' },
          }}
          items={group('frontDoor')}
        />
        <Button preventDoubleClick>Sign in</Button>
      </form>
    </>
  )
}

function item(person: {
  readonly accountId: string
  readonly name: string
  readonly jobTitle: string
  readonly organisation: string
  readonly shows: string
}) {
  return {
    value: person.accountId,
    text: `${person.name}, ${person.jobTitle}, ${person.organisation}`,
    hint: { text: person.shows },
  }
}

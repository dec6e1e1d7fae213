import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/govuk/Button.tsx'
import { ErrorSummary } from '#app/components/govuk/ErrorSummary.tsx'
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
  const people = (side: 'partner' | 'frontDoor') => personas.filter(person => person.side === side)
  return (
    <>
      {problem && <ErrorSummary errorList={[{ text: problem, href: '#person-1' }]} />}
      <h1 className="govuk-heading-l">Choose who to be</h1>
      <p className="govuk-body">
        Everyone here is made up. Choose a person to see the service as they would. Use another
        browser window in private mode to be two people at once.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="returnTo" value={returnTo} />
        <h2 className="govuk-heading-m">People who refer</h2>
        <Personas people={people('partner')} from={1} />
        <h2 className="govuk-heading-m">People at the front door</h2>
        <Personas people={people('frontDoor')} from={people('partner').length + 1} />
      </form>
    </>
  )
}

interface Persona {
  readonly accountId: string
  readonly name: string
  readonly jobTitle: string
  readonly organisation: string
  readonly shows: string
}

/** A button for each person: one press and somebody is signed in. `from` numbers them for the error summary. */
function Personas({
  people,
  from,
}: {
  readonly people: readonly Persona[]
  readonly from: number
}) {
  return (
    <ul className="govuk-list app-personas">
      {people.map(({ accountId, name, jobTitle, organisation, shows }, index) => {
        const id = `person-${String(from + index)}`
        return (
          <li key={accountId}>
            <Button
              id={id}
              classes="govuk-button--secondary"
              name="person"
              value={accountId}
              attributes={{ 'aria-describedby': `${id}-shows` }}
            >
              {name}
            </Button>
            <p className="govuk-body" id={`${id}-shows`}>
              {jobTitle}, {organisation}. <span className="govuk-hint">{shows}</span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

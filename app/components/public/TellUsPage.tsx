import { Fragment } from 'react'
import type { Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { Question } from '#app/domain/forms/definition.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { Radios } from '../govuk/Radios.tsx'
import type { ShellPhone } from '../layout/shell.ts'
import { QuestionField } from '../question/QuestionField.tsx'

interface TellUsPageProps {
  readonly phones: readonly ShellPhone[]
  readonly groups: readonly { readonly title: string; readonly questions: readonly Question[] }[]
  readonly councils: readonly { readonly code: string; readonly name: string }[]
  /** The same page posted twice is one concern. */
  readonly pageKey: string
  readonly values: Posted
  readonly problems: readonly Problem[]
}

/** For a neighbour, a relative or a friend: the phones first, then one page, with nobody made to say who they are. */
export function TellUsPage(props: TellUsPageProps) {
  const { phones, groups, councils, pageKey, values, problems } = props
  const byField = Object.fromEntries(problems.map(({ field, message }) => [field, message]))
  const leaveEmpty = byField.website
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      <h1 className="govuk-heading-l">Tell us about a child you are worried about</h1>
      <p className="govuk-body">
        The quickest way is to ring. You do not have to be sure, and you do not have to say who you
        are.
      </p>
      <ul className="govuk-list app-phones">
        <li>
          <strong>A child is in danger now</strong>{' '}
          <a className="govuk-link" href="tel:999">
            999
          </a>
        </li>
        {phones.map(phone => (
          <li key={phone.council}>
            <strong>{phone.council}</strong>{' '}
            <a className="govuk-link" href={phone.phoneHref}>
              {phone.phone}
            </a>
            {phone.example ? ' (an example: this number rings nowhere)' : ''}
            <span className="govuk-hint">
              {phone.frontDoor}: {phone.words}
            </span>
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">Or write to us here</h2>
      <p className="govuk-body">
        It takes 2 to 4 minutes. We do not tell the family who wrote. Once it is sent you cannot
        read it here again, so nobody who picks up your phone can either.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="key" value={pageKey} />
        <Radios
          name="council"
          fieldset={{
            legend: { text: 'Where is the child?', classes: 'govuk-fieldset__legend--s' },
          }}
          errorMessage={byField.council ? { text: byField.council } : undefined}
          defaultValue={values.council?.[0]}
          items={[
            ...councils.map(({ code, name }) => ({ value: code, text: name })),
            { value: 'notSure', text: 'I am not sure' },
          ]}
        />
        {groups.map(group => (
          <Fragment key={group.title}>
            <h3 className="govuk-heading-m">{group.title}</h3>
            {group.questions.map(question => (
              <QuestionField
                key={question.id}
                question={question}
                values={values}
                problems={byField}
              />
            ))}
          </Fragment>
        ))}
        {/* A trap for machines that fill in everything. A person who finds it is told to leave it empty. */}
        <div className={leaveEmpty ? undefined : 'govuk-visually-hidden'}>
          <Input
            name="website"
            label={{ text: 'Leave this box empty' }}
            errorMessage={leaveEmpty ? { text: leaveEmpty } : undefined}
            defaultValue={values.website?.[0]}
            autocomplete="off"
            {...(leaveEmpty ? {} : { attributes: { tabIndex: -1 } })}
          />
        </div>
        <Button preventDoubleClick>Send</Button>
      </form>
    </>
  )
}

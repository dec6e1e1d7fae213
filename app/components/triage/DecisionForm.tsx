import type { ReactNode } from 'react'
import type { DecisionPage } from '#app/domain/triage/decision-form.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Checkboxes } from '../govuk/Checkboxes.tsx'
import { DateInput } from '../govuk/DateInput.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { AgreementBanner } from './AgreementBanner.tsx'
import { ContactHead } from './ContactHead.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import { SenderLevel } from './SenderLevel.tsx'

interface PartProps {
  readonly page: DecisionPage
  readonly errorOf: (field: string) => { readonly text: string } | undefined
}

/** The fields that hold one long answer each. */
type TextField =
  | 'rationale'
  | 'historyConsidered'
  | 'checksDone'
  | 'parentSpokenTo'
  | 'earlyHelpConsidered'
  | 'missing'
  | 'overrideReason'
  | 'reason'
  | 'nextSteps'

/** The decision about one or more children: what, why, who does what by when, and what the sender will read. */
export function DecisionForm({ page }: { readonly page: DecisionPage }) {
  const { header, problems, fields } = page
  const errorOf: PartProps['errorOf'] = field => {
    const found = problems.find(problem => problem.field === field)
    return found && { text: found.message }
  }
  const part = { page, errorOf }
  const isCheck = page.stage === 'check'
  return (
    <>
      <Back href={paths.contact(header.id)}>Back to the contact</Back>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ field, message }) => ({
            text: message,
            href: `#${fieldId(field)}`,
          }))}
        />
      )}
      <ProtectiveMarking />
      <ContactHead header={header} page="Decision" />
      {isCheck && (
        <InsetText>
          <p className="govuk-body">
            <strong>Nothing is recorded yet.</strong> Read what {page.senderName} will be told,
            change it if you need to, then record the decision.{' '}
            <a className="govuk-link" href="#reason">
              Go to what the sender will read
            </a>
          </p>
        </InsetText>
      )}
      <AgreementBanner agreement={page.agreement} />
      {page.guide && <SenderLevel record={page.guide} withDuties={false} />}
      <form method="post" noValidate>
        <input type="hidden" name="shownFor" value={fields.shownFor} />
        <Covers {...part} />
        <Outcome {...part} />
        <Text
          {...part}
          name="rationale"
          label="Why did you decide this?"
          hint="What weighed most, and what you are unsure of"
          rows={6}
        />
        <History {...part} />
        <Actions {...part} />
        <Words {...part} />
        <Button name="do" value="save" preventDoubleClick>
          {isCheck ? 'Record this decision' : 'Check what the sender will read'}
        </Button>
      </form>
    </>
  )
}

/** Where an error link lands: the first box of a date, or the field itself. */
function fieldId(field: string): string {
  return field.endsWith('.dueOn') ? `${field}-day` : field
}

interface TextProps extends PartProps {
  readonly name: TextField
  readonly label: string
  readonly hint?: string
  readonly rows?: number
}

function Text({ page, errorOf, name, label, hint, rows = 3 }: TextProps) {
  return (
    <Textarea
      name={name}
      label={{ text: label, classes: 'govuk-label--s' }}
      rows={rows}
      defaultValue={page.fields[name]}
      errorMessage={errorOf(name)}
      {...(hint ? { hint: { text: hint } } : {})}
    />
  )
}

function Covers({ page, errorOf }: PartProps) {
  return (
    <Checkboxes
      name="covers"
      classes="govuk-checkboxes--small"
      fieldset={{
        legend: {
          text: 'Which children is this decision about?',
          classes: 'govuk-fieldset__legend--s',
        },
      }}
      defaultValues={page.fields.covers}
      errorMessage={errorOf('covers')}
      items={page.children
        .filter(({ isDecided }) => !isDecided)
        .map(({ id, name, age }) => ({ value: id, text: `${name}, ${age}` }))}
    />
  )
}

function Outcome(part: PartProps) {
  const { page, errorOf } = part
  const inside: Readonly<Record<string, ReactNode>> = {
    C01: <NoFurtherAction {...part} />,
    C05: (
      <Text {...part} name="missing" label="What exactly does the sender need to send?" rows={3} />
    ),
    ...(page.asksOverride
      ? {
          C06: (
            <Text
              {...part}
              name="overrideReason"
              label="Why is an assessment needed although the family has not agreed?"
            />
          ),
        }
      : {}),
  }
  return (
    <>
      <Radios
        name="outcomeCode"
        classes="govuk-radios--small"
        fieldset={{
          legend: { text: 'What happens next?', classes: 'govuk-fieldset__legend--s' },
        }}
        defaultValue={page.fields.outcomeCode}
        errorMessage={errorOf('outcomeCode')}
        items={page.outcomes.map(({ code, label }) => ({
          value: code,
          text: label,
          conditional: inside[code],
        }))}
      />
      {page.notOffered.length > 0 && (
        <Details summaryText="Outcomes that are not open for this contact, and why">
          <ul className="govuk-list govuk-list--bullet">
            {page.notOffered.map(({ label, why }) => (
              <li key={label}>
                {label}: {why}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <Radios
        name="level"
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={{
          legend: { text: 'What level of need is this?', classes: 'govuk-fieldset__legend--s' },
        }}
        hint={{
          text: `The sender stated: ${page.levelStated ?? 'no level'}${page.guide ? '. Their reasons are at the top of this page' : ''}`,
        }}
        defaultValue={page.fields.level}
        errorMessage={errorOf('level')}
        items={page.levels.map(({ level, name }) => ({
          value: String(level),
          text: `${String(level)}: ${name}`,
        }))}
      />
    </>
  )
}

function NoFurtherAction(part: PartProps) {
  const { page, errorOf } = part
  return (
    <>
      <Text {...part} name="checksDone" label="What checks were done?" />
      <Text {...part} name="parentSpokenTo" label="Who spoke to a parent, or why did nobody?" />
      <Text {...part} name="earlyHelpConsidered" label="How was early help considered?" />
      {page.asksSecondReviewer && (
        <Input
          name="secondReviewer"
          label={{ text: 'Which second manager looked at this?', classes: 'govuk-label--s' }}
          hint={{
            text: 'This would be the third no further action on the same issue in 12 months',
          }}
          defaultValue={page.fields.secondReviewer}
          errorMessage={errorOf('secondReviewer')}
        />
      )}
    </>
  )
}

function History(part: PartProps) {
  const { history } = part.page
  return (
    <>
      <HistoryPanel history={history} />
      <Text
        {...part}
        name="historyConsidered"
        label="What does the history tell us?"
        hint={
          history.isRepeat
            ? 'What is different this time? What was tried, and why did it not last?'
            : 'If there is none, say where you looked'
        }
        rows={5}
      />
    </>
  )
}

function Actions({ page, errorOf }: PartProps) {
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        Who will do what, by when?
      </legend>
      <p className="govuk-hint">
        Each action needs a person and a date. Leave rows empty if unused.
      </p>
      {page.fields.actions.map((action, index) => {
        const name = `actions.${String(index)}`
        return (
          <div
            key={index}
            className="app-action"
            role="group"
            aria-label={`Action ${String(index + 1)}`}
          >
            <Input
              name={`${name}.what`}
              label={{ text: `Action ${String(index + 1)}` }}
              defaultValue={action.what}
              errorMessage={errorOf(`${name}.what`)}
            />
            <Input
              name={`${name}.owner`}
              label={{ text: 'Who will do it?' }}
              defaultValue={action.owner}
              errorMessage={errorOf(`${name}.owner`)}
            />
            <DateInput
              id={`${name}.dueOn`}
              namePrefix={`${name}.dueOn`}
              fieldset={{ legend: { text: 'By when?' } }}
              defaultValues={{
                [`${name}.dueOn-day`]: action.day,
                [`${name}.dueOn-month`]: action.month,
                [`${name}.dueOn-year`]: action.year,
              }}
              errorMessage={errorOf(`${name}.dueOn`)}
            />
          </div>
        )
      })}
      <Button name="do" value="addAction" classes="govuk-button--secondary">
        Add another action
      </Button>
    </fieldset>
  )
}

function Words(part: PartProps) {
  const { page } = part
  return (
    <section aria-label="What the sender will read">
      <h2 className="govuk-heading-m">What {page.senderName} will read</h2>
      <p className="govuk-body">
        Leave these empty to start from the usual words for the outcome. You see them before
        anything is recorded. Do not say what the council already knew about the family.
      </p>
      <Text {...part} name="reason" label="What we decided and why" rows={4} />
      <Text {...part} name="nextSteps" label="What happens next" rows={4} />
      {page.stage === 'check' && <Preview page={page} />}
    </section>
  )
}

function Preview({ page }: { readonly page: DecisionPage }) {
  const { fields, outcomes, header } = page
  return (
    <InsetText>
      <h3 className="govuk-heading-s">As {page.senderName} will see it</h3>
      <p className="govuk-body">
        {header.reference}: {outcomes.find(({ code }) => code === fields.outcomeCode)?.label}. Level{' '}
        {fields.level}.
      </p>
      <p className="govuk-body app-pre-line">{fields.reason}</p>
      <p className="govuk-body app-pre-line">{fields.nextSteps}</p>
      {fields.outcomeCode === 'C05' && (
        <p className="govuk-body app-pre-line">What we need from you: {fields.missing}</p>
      )}
    </InsetText>
  )
}

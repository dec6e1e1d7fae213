import type { ScorePage, ScoreRow } from '#app/domain/triage/score-form.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Checkboxes } from '../govuk/Checkboxes.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorMessage } from '../govuk/ErrorMessage.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { Select } from '../govuk/Select.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { ContactHead } from './ContactHead.tsx'

/** Grading a referral on the rubric: ten short rows, quick by keyboard, beside the referral itself. */
export function ScoreForm({ page }: { readonly page: ScorePage }) {
  const { header, problems, fields } = page
  const errorOf = (field: string) => problems.find(problem => problem.field === field)?.message
  const tipError = errorOf('ownTip')
  return (
    <>
      <Back href={paths.contact(header.id)}>Back to the contact</Back>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      <ProtectiveMarking />
      <ContactHead header={header} page="Grade" />
      {page.before.map(({ total, by, at }) => (
        <p key={at} className="govuk-body">
          Graded before: {total} out of 30 by {by}, {at}. Yours is kept beside it.
        </p>
      ))}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <form method="post" noValidate>
            <input type="hidden" name="key" value={page.key} />
            <p className="govuk-body">
              0 is absent, 1 weak, 2 sound, 3 strong. Hints come from the machine; the grade is
              yours.
            </p>
            <Rubric rows={page.rows} />
            <table className="govuk-table app-score">
              <caption className="govuk-table__caption govuk-table__caption--s">
                Your grade on each line
              </caption>
              <thead className="govuk-visually-hidden">
                <tr>
                  <th scope="col">What is graded</th>
                  <th scope="col">Score</th>
                </tr>
              </thead>
              <tbody className="govuk-table__body">
                {page.rows.map(row => (
                  <Row key={row.key} row={row} page={page} error={errorOf(`score-${row.key}`)} />
                ))}
              </tbody>
            </table>
            <Checkboxes
              name="criticalFails"
              classes="govuk-checkboxes--small"
              fieldset={{
                legend: {
                  text: 'Does any of these apply, whatever the grade?',
                  classes: 'govuk-fieldset__legend--s',
                },
              }}
              defaultValues={fields.criticalFails}
              items={page.criticalFails.map(({ code, label, isSuggested }) => ({
                value: code,
                text: label,
                ...(isSuggested ? { hint: { text: 'The machine suggests looking at this' } } : {}),
              }))}
            />
            <Select
              name="tipAbout"
              label={{ text: 'Send one tip about', classes: 'govuk-label--s' }}
              defaultValue={fields.tipAbout}
              items={[
                { value: 'lowest', text: 'What I graded lowest' },
                ...page.rows.map(({ key, label }) => ({ value: key, text: label })),
              ]}
            />
            <Input
              name="ownTip"
              label={{ text: 'Or one tip in your own words (optional)', classes: 'govuk-label--s' }}
              hint={{ text: 'One kind sentence about the writing, never about the family' }}
              defaultValue={fields.ownTip}
              {...(tipError ? { errorMessage: { text: tipError } } : {})}
            />
            <Button preventDoubleClick>Record this grade</Button>
          </form>
        </div>
        <aside className="govuk-grid-column-one-third" aria-label="The referral">
          {page.sections.map(section => (
            <Details key={section.id} summaryText={section.title}>
              {section.groups.map((group, index) => (
                <SummaryList
                  key={index}
                  classes="app-tight"
                  rows={group.answers.map(({ question, answer }) => ({
                    key: { text: question },
                    value: {
                      text: <span className="app-pre-line">{answer ?? 'Not provided'}</span>,
                    },
                  }))}
                />
              ))}
            </Details>
          ))}
        </aside>
      </div>
    </>
  )
}

interface RowProps {
  readonly row: ScoreRow
  readonly page: ScorePage
  readonly error: string | undefined
}

/** One line of the grid: a group of four, reached by Tab and answered with an arrow key. */
function Row({ row, page, error }: RowProps) {
  const name = `score-${row.key}`
  const described = [row.hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        <span id={`${name}-label`}>{row.label}</span>
        {row.hint && (
          <span id={`${name}-hint`} className="app-score__hint">
            {row.hint}
          </span>
        )}
        {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      </th>
      <td className="govuk-table__cell">
        <div
          className="govuk-radios govuk-radios--small app-score__points"
          role="radiogroup"
          aria-labelledby={`${name}-label`}
          aria-describedby={described || undefined}
        >
          {row.meanings.map(({ score, words }, index) => (
            <div key={score} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                id={index === 0 ? name : `${name}-${String(score)}`}
                name={name}
                type="radio"
                value={score}
                defaultChecked={page.fields.scores[row.key] === String(score)}
              />
              <label
                className="govuk-label govuk-radios__label"
                htmlFor={index === 0 ? name : `${name}-${String(score)}`}
              >
                {score}
                <span className="govuk-visually-hidden">: {words}</span>
              </label>
            </div>
          ))}
        </div>
      </td>
    </tr>
  )
}

/** What every score means, in one place to open once. */
function Rubric({ rows }: { readonly rows: readonly ScoreRow[] }) {
  return (
    <Details summaryText="What 0, 1, 2 and 3 mean in each line">
      {rows.map(({ key, label, meanings }) => (
        <div key={key}>
          <p className="govuk-body app-tight">
            <strong>{label}</strong>
          </p>
          <ul className="govuk-list">
            {meanings.map(({ score, words }) => (
              <li key={score}>
                {score}: {words}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Details>
  )
}

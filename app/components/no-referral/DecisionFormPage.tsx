import type { Problem } from '#app/domain/errors.ts'
import { longestEntry, recordLabels } from '#app/domain/no-referral/entry.ts'
import type { DecisionFormPage as Page } from '#app/domain/no-referral/view.ts'
import { paths } from '#app/paths.ts'
import { AdviceEntries } from '../advice/AdviceEntries.tsx'
import { ChildFields } from '../advice/ChildFields.tsx'
import { Picked } from '../advice/Picked.tsx'
import { RingNow } from '../advice/RingNow.tsx'
import { dayValues, errorAt, errorList } from '../advice/errors.ts'
import { Button } from '../govuk/Button.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { DateInput } from '../govuk/DateInput.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { Back } from '../layout/Back.tsx'
import { DutyList } from '../threshold/DutyList.tsx'
import { OwnLevelFields } from '../threshold/OwnLevelFields.tsx'
import type { Phones } from './phones.ts'

interface DecisionFormPageProps {
  readonly page: Page
  readonly phones: Phones
  readonly problems: readonly Problem[]
  /** Something picked or written means phone now: why it is not referred is asked. */
  readonly asks: boolean
}

/** A decision not to refer, written down: what was considered, the level and why, what is done instead, and until when. */
export function DecisionFormPage({ page, phones, problems, asks }: DecisionFormPageProps) {
  const { answers, child, from, picks, picked, picture, levels } = page
  const isImmediate = page.isImmediate || asks
  const because = picked?.indicators.filter(({ immediate }) => immediate) ?? []
  const long = (name: 'considered' | 'instead' | 'whyNotNow', hint: string, rows: number) => (
    <CharacterCount
      name={name}
      rows={rows}
      maxlength={longestEntry}
      threshold={75}
      textareaDescriptionText="You can enter up to 10,000 characters"
      label={{ text: recordLabels[name], classes: 'govuk-label--m' }}
      hint={{ text: hint }}
      defaultValue={answers[name]}
      errorMessage={errorAt(problems, name)}
    />
  )
  return (
    <>
      <Back href={from ? paths.consultation(from.id) : paths.noReferrals()}>
        {from ? 'Back to the advice' : 'Back to decisions not to refer'}
      </Back>
      {problems.length > 0 && <ErrorSummary errorList={errorList(problems)} />}
      <h1 className="govuk-heading-l">Record that you are not referring</h1>
      {isImmediate && (
        <RingNow doors={phones} because={because.map(({ text }) => text)}>
          {because.length === 0 && 'What you wrote may mean that a child is in danger. '}
          You can also{' '}
          <a className="govuk-link" href={paths.referralStart(picks)}>
            start a referral
          </a>
          . If you are still not referring, say why below. Nothing stops you keeping this record.
        </RingNow>
      )}
      <p className="govuk-body">
        This is your agency’s own record. Only you and your safeguarding lead see it. The council
        does not. You can turn it into a referral at any time.
      </p>
      {from && (
        <>
          <p className="govuk-body">It comes from the advice you asked for, {from.reference}.</p>
          {from.advice.length > 0 && (
            <>
              <h2 className="govuk-heading-m">What the front door said</h2>
              <AdviceEntries entries={from.advice} />
            </>
          )}
        </>
      )}
      {page.duties.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Tell them too, whether you refer or not</h2>
          <DutyList duties={page.duties} heading="h3" />
        </>
      )}
      {picked && <Picked picked={picked} />}
      <form method="post" action={paths.noReferralNew()} noValidate>
        <input type="hidden" name="key" value={page.key} />
        {from && <input type="hidden" name="from" value={from.id} />}
        {isImmediate && problems.length > 0 && <input type="hidden" name="asked" value="yes" />}
        {Object.entries(page.age).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {picks.map(pick => (
          <input key={pick} type="hidden" name="pick" value={pick} />
        ))}
        {isImmediate &&
          long(
            'whyNotNow',
            'For example, who is with the child and what they have already done',
            4,
          )}
        <ChildFields
          answers={child}
          problems={problems}
          hint="A name helps your agency find this again. You can leave it out"
        />
        {long(
          'considered',
          'Facts with dates, what the child said, what has helped, and who you talked it through with',
          8,
        )}
        <OwnLevelFields levels={levels} picture={picture} values={answers} problems={problems} />
        {long('instead', 'What you and others will do, and what would make you refer', 5)}
        <Input
          name="byWhom"
          label={{ text: recordLabels.byWhom, classes: 'govuk-label--m' }}
          classes="govuk-input--width-20"
          autocomplete="off"
          defaultValue={answers.byWhom}
          errorMessage={errorAt(problems, 'byWhom')}
        />
        <DateInput
          id="reviewOn"
          namePrefix="reviewOn"
          fieldset={{
            legend: { text: recordLabels.reviewOn, classes: 'govuk-fieldset__legend--m' },
          }}
          hint={{
            text: 'We suggest a working day. Change it if another is better. We e-mail you at 8am on the day',
          }}
          defaultValues={dayValues('reviewOn', answers.reviewOn)}
          errorMessage={errorAt(problems, 'reviewOn-day')}
        />
        <Button preventDoubleClick>Keep this record</Button>
      </form>
    </>
  )
}

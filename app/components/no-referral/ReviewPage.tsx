import type { Problem } from '#app/domain/errors.ts'
import {
  longestEntry,
  recordLabels,
  reviewOutcomes,
  type ReviewAnswers,
} from '#app/domain/no-referral/entry.ts'
import type { NoReferralPage } from '#app/domain/no-referral/view.ts'
import { paths } from '#app/paths.ts'
import { Lines } from '../advice/Lines.tsx'
import { dayValues, errorAt, errorList } from '../advice/errors.ts'
import { Button } from '../govuk/Button.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { DateInput } from '../govuk/DateInput.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'

interface ReviewPageProps {
  readonly page: NoReferralPage
  readonly answers: ReviewAnswers
  readonly problems: readonly Problem[]
}

/** Looking at a decision not to refer again: what was decided then, and what is decided now. */
export function ReviewPage({ page, answers, problems }: ReviewPageProps) {
  return (
    <>
      <Back href={paths.noReferral(page.id)}>Back to the record</Back>
      {problems.length > 0 && <ErrorSummary errorList={errorList(problems)} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">{page.reference}</span>
      <h1 className="govuk-heading-l">Look at this again</h1>
      <Details summaryText="What was decided before" open>
        <Lines lines={[...page.lines, ...page.decided]} />
      </Details>
      <form method="post" action={paths.noReferralReview(page.id)} noValidate>
        <input type="hidden" name="key" value={page.key} />
        <CharacterCount
          name="words"
          rows={5}
          maxlength={longestEntry}
          threshold={75}
          textareaDescriptionText="You can enter up to 10,000 characters"
          label={{ text: recordLabels.words, classes: 'govuk-label--m' }}
          hint={{ text: 'Was it done, and did it help? You can leave this empty to refer now' }}
          defaultValue={answers.words}
          errorMessage={errorAt(problems, 'words')}
        />
        <Radios
          name="outcome"
          fieldset={{
            legend: { text: recordLabels.outcome, classes: 'govuk-fieldset__legend--m' },
          }}
          defaultValue={answers.outcome}
          errorMessage={errorAt(problems, 'outcome')}
          items={[
            {
              value: 'refer',
              text: reviewOutcomes.refer,
              hint: { text: 'A referral is started with everything you have written here' },
            },
            {
              value: 'still',
              text: reviewOutcomes.still,
              conditional: (
                <DateInput
                  id="reviewOn"
                  namePrefix="reviewOn"
                  fieldset={{ legend: { text: recordLabels.reviewOn } }}
                  defaultValues={dayValues('reviewOn', answers.reviewOn)}
                  errorMessage={errorAt(problems, 'reviewOn-day')}
                />
              ),
            },
            { value: 'closed', text: reviewOutcomes.closed },
          ]}
        />
        <Button preventDoubleClick>Keep this review</Button>
      </form>
    </>
  )
}

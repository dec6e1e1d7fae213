import type { Problem } from '#app/domain/errors.ts'
import { longestEntry, recordLabels } from '#app/domain/no-referral/entry.ts'
import type { NoReferralPage as Page } from '#app/domain/no-referral/view.ts'
import { paths } from '#app/paths.ts'
import { Lines } from '../advice/Lines.tsx'
import { Picked } from '../advice/Picked.tsx'
import { RingNow } from '../advice/RingNow.tsx'
import { errorAt, errorList } from '../advice/errors.ts'
import { Button } from '../govuk/Button.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import type { Phones } from './phones.ts'

interface NoReferralPageProps {
  readonly page: Page
  readonly phones: Phones
  readonly problems: readonly Problem[]
  /** What was typed to be added, when it could not be kept as it was. */
  readonly added: string
}

/** A decision not to refer, what was found since, and what can be done with it. */
export function NoReferralPage({ page, phones, problems, added }: NoReferralPageProps) {
  const because = page.picked?.indicators.filter(({ immediate }) => immediate) ?? []
  return (
    <>
      <Back href={paths.noReferrals()}>Back to decisions not to refer</Back>
      {problems.length > 0 && <ErrorSummary errorList={errorList(problems)} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">
        {page.reference}, {page.stateWords.toLowerCase()}
      </span>
      <h1 className="govuk-heading-l">Decision not to refer</h1>
      {page.isImmediate && page.state === 'open' && (
        <RingNow doors={phones} because={because.map(({ text }) => text)}>
          Your record is kept. If nobody has rung yet, ring before you do anything else.
        </RingNow>
      )}
      {page.isDue && (
        <InsetText>
          <strong>It is time to look at this again.</strong>{' '}
          <a className="govuk-link" href={paths.noReferralReview(page.id)}>
            Say what you decide now
          </a>
        </InsetText>
      )}
      <Record page={page} />
      <Actions page={page} />
      {page.state !== 'referred' && (
        <Details summaryText="Add to this record" open={problems.length > 0}>
          <form method="post" action={paths.noReferral(page.id)} noValidate>
            <input type="hidden" name="key" value={page.key} />
            <CharacterCount
              name="added"
              rows={5}
              maxlength={longestEntry}
              threshold={75}
              textareaDescriptionText="You can enter up to 10,000 characters"
              label={{ text: recordLabels.added }}
              hint={{ text: 'What stands above is never changed: this is added with your name' }}
              defaultValue={added}
              errorMessage={errorAt(problems, 'added')}
            />
            <Button name="do" value="add" classes="govuk-button--secondary" preventDoubleClick>
              Add to the record
            </Button>
          </form>
        </Details>
      )}
    </>
  )
}

/** Everything that was written, as the screen and the agency's own file show it. */
export function Record({
  page,
  isPrint = false,
}: {
  readonly page: Page
  readonly isPrint?: boolean
}) {
  return (
    <>
      <Lines lines={page.lines} />
      <h2 className="govuk-heading-m">What was decided</h2>
      <Lines lines={page.decided} />
      {page.picked && <Picked picked={page.picked} open={isPrint} />}
      {page.advice && (
        <p className="govuk-body">
          It comes from advice {page.advice.reference}.{' '}
          {!isPrint && (
            <a className="govuk-link" href={paths.consultation(page.advice.id)}>
              Read the advice
            </a>
          )}
        </p>
      )}
      {page.later.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Since then</h2>
          {page.later.map(({ id, title, by, lines }) => (
            <section key={id}>
              <h3 className="govuk-heading-s">
                {title}: {by}
              </h3>
              {lines.length > 0 && <Lines lines={lines} />}
            </section>
          ))}
        </>
      )}
    </>
  )
}

function Actions({ page }: { readonly page: Page }) {
  const { id, referral, state } = page
  return (
    <>
      {referral && (
        <p className="govuk-body">
          This was made into a referral.{' '}
          <a
            className="govuk-link"
            href={referral.isSent ? paths.progress(referral.id) : paths.referral(referral.id)}
          >
            {referral.isSent ? 'See its progress' : 'Go on writing it'}
          </a>
        </p>
      )}
      <form method="post" action={paths.noReferral(id)}>
        <input type="hidden" name="do" value="refer" />
        <div className="govuk-button-group">
          {state !== 'referred' && (
            <>
              <Button href={paths.noReferralReview(id)}>Look at this again</Button>
              <Button
                name="formId"
                value="childrens-referral"
                classes="govuk-button--secondary"
                preventDoubleClick
              >
                Turn this into a referral
              </Button>
              {page.isImmediate && (
                <Button
                  name="formId"
                  value="urgent-referral"
                  classes="govuk-button--secondary"
                  preventDoubleClick
                >
                  Turn this into an urgent referral
                </Button>
              )}
            </>
          )}
          <a className="govuk-link" href={paths.noReferralPrint(id)}>
            Print or save a copy for your agency’s file
          </a>
        </div>
      </form>
    </>
  )
}

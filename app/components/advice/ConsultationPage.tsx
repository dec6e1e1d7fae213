import { adviceLabels, type AdviceAnswers } from '#app/domain/consultation/advice.ts'
import type {
  ConsultationHead,
  FrontDoorConsultation,
  SenderConsultation,
} from '#app/domain/consultation/view.ts'
import type { Problem } from '#app/domain/errors.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { DateInput } from '../govuk/DateInput.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { AdviceEntries } from './AdviceEntries.tsx'
import { Lines } from './Lines.tsx'
import { Picked } from './Picked.tsx'
import { RingNow } from './RingNow.tsx'
import { SlotField } from './SlotField.tsx'
import { dayValues, errorAt, errorList } from './errors.ts'

interface ConsultationPageProps {
  readonly page: SenderConsultation | FrontDoorConsultation
  readonly problems: readonly Problem[]
  /** What the front door had typed, when it could not be kept as it was. */
  readonly typed: AdviceAnswers | null
  /** The time that had been chosen, when it had gone. */
  readonly slot: string
}

/** A question for advice and what came of it. */
export function ConsultationPage({ page, problems, typed, slot }: ConsultationPageProps) {
  return (
    <>
      <Back href={paths.advice()}>Back to advice</Back>
      {problems.length > 0 && <ErrorSummary errorList={errorList(problems)} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">
        {page.reference}, {page.stateWords.toLowerCase()}
      </span>
      <h1 className="govuk-heading-l">Advice</h1>
      {page.side === 'sender' ? (
        <Sender page={page} problems={problems} slot={slot} />
      ) : (
        <FrontDoor page={page} problems={problems} answers={typed ?? page.answers} />
      )}
    </>
  )
}

interface SenderProps {
  readonly page: SenderConsultation
  readonly problems: readonly Problem[]
  readonly slot: string
}

function Sender({ page, problems, slot }: SenderProps) {
  const { advice, door, hasUnread, referral } = page
  const because = page.picked?.indicators.filter(({ immediate }) => immediate) ?? []
  const ringFirst = page.isImmediate && page.isWaiting
  return (
    <>
      {ringFirst && (
        <RingNow doors={[door]} because={because.map(({ text }) => text)}>
          Something you chose or wrote should not wait. Do not wait for them to ring you: your
          question is kept, and they can see it while you talk.
        </RingNow>
      )}
      {page.isWaiting && !ringFirst && (
        <InsetText>
          {door.name} will ring you. If you become more worried before then, ring {door.answersNow}{' '}
          on{' '}
          <a className="govuk-link" href={door.phoneHref}>
            {door.phone}
          </a>
          .
        </InsetText>
      )}
      {page.asksToRefer && !referral && (
        <InsetText>
          <strong>The front door asks you to refer now.</strong> Everything you wrote goes with it.
        </InsetText>
      )}
      {advice.length > 0 && (
        <section aria-labelledby="advice">
          <h2 className="govuk-heading-m" id="advice">
            What the front door said
          </h2>
          <AdviceEntries entries={advice} />
          {hasUnread && (
            <form method="post" action={paths.consultation(page.id)}>
              <Button name="do" value="read" classes="govuk-button--secondary" preventDoubleClick>
                I have read this
              </Button>
            </form>
          )}
        </section>
      )}
      <Asked page={page} />
      <NextSteps page={page} />
      {(page.canRebook || page.canCancel) && (
        <Details
          summaryText={page.canCancel ? 'Change or cancel the call' : 'Ask again for a call'}
          open={problems.length > 0}
        >
          <form method="post" action={paths.consultation(page.id)} noValidate>
            {page.canRebook && (
              <>
                <SlotField slots={page.slots} chosen={slot} problems={problems} />
                <Button name="do" value="rebook" preventDoubleClick>
                  {page.canCancel ? 'Change the time' : 'Ask for this time'}
                </Button>
              </>
            )}
          </form>
          {page.canCancel && (
            <form method="post" action={paths.consultation(page.id)}>
              <p className="govuk-body">
                What you wrote is kept when you cancel, and you can ask again.
              </p>
              <Button name="do" value="cancel" classes="govuk-button--secondary" preventDoubleClick>
                Cancel the call
              </Button>
            </form>
          )}
        </Details>
      )}
    </>
  )
}

function NextSteps({ page }: { readonly page: SenderConsultation }) {
  const { referral } = page
  if (referral) {
    return (
      <p className="govuk-body">
        This was made into a referral.{' '}
        <a
          className="govuk-link"
          href={referral.isSent ? paths.progress(referral.id) : paths.referral(referral.id)}
        >
          {referral.isSent ? 'See its progress' : 'Go on writing it'}
        </a>
      </p>
    )
  }
  return (
    <section aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        What next?
      </h2>
      <p className="govuk-body">
        A referral made from here has everything in it that you wrote and were told. You decide.
      </p>
      <form method="post" action={paths.consultation(page.id)}>
        <input type="hidden" name="do" value="refer" />
        {page.canCancel && (
          <Radios
            name="call"
            fieldset={{
              legend: {
                text: 'If you refer, do you still want the call?',
                classes: 'govuk-fieldset__legend--s',
              },
            }}
            items={[
              { value: 'keep', text: 'Yes, they ring as booked' },
              { value: 'cancel', text: 'No, cancel the call when I refer' },
            ]}
            defaultValue="keep"
          />
        )}
        <div className="govuk-button-group">
          <Button name="formId" value="childrens-referral" preventDoubleClick>
            Turn this into a referral
          </Button>
          {page.isImmediate && (
            <Button name="formId" value="urgent-referral" preventDoubleClick>
              Turn this into an urgent referral
            </Button>
          )}
          <a className="govuk-link" href={paths.noReferralNew({ from: page.id })}>
            Record that you are not referring
          </a>
        </div>
      </form>
    </section>
  )
}

function Asked({ page }: { readonly page: ConsultationHead }) {
  return (
    <section aria-labelledby="asked">
      <h2 className="govuk-heading-m" id="asked">
        What was asked
      </h2>
      <Lines
        lines={[
          { key: 'Question', words: page.question },
          ...(page.heldSaid ? [{ key: 'What was said', words: page.heldSaid }] : []),
          ...page.lines,
        ]}
      />
      {page.picked && <Picked picked={page.picked} open={page.isImmediate} />}
    </section>
  )
}

interface FrontDoorProps {
  readonly page: FrontDoorConsultation
  readonly problems: readonly Problem[]
  readonly answers: AdviceAnswers
}

function FrontDoor({ page, problems, answers }: FrontDoorProps) {
  const { advice, asker, askerPhone } = page
  return (
    <>
      {page.isImmediate && page.isWaiting && (
        <WarningText>
          Ring them now. Something they chose or wrote should not wait for the time of the call.
        </WarningText>
      )}
      <Lines lines={asker} />
      {askerPhone && (
        <p className="govuk-body">
          Ring{' '}
          <a className="govuk-link" href={`tel:${askerPhone.replace(/[^\d+]/g, '')}`}>
            {askerPhone}
          </a>
        </p>
      )}
      <Asked page={page} />
      {advice.length > 0 && (
        <section aria-labelledby="advice">
          <h2 className="govuk-heading-m" id="advice">
            Advice given
          </h2>
          <AdviceEntries entries={advice} showSeen />
        </section>
      )}
      {page.canAdvise && <AdviceForm page={page} problems={problems} answers={answers} />}
    </>
  )
}

function AdviceForm({ page, problems, answers }: FrontDoorProps) {
  const hasAdvice = page.advice.length > 0
  return (
    <form method="post" action={paths.consultation(page.id)} noValidate>
      <input type="hidden" name="key" value={page.key} />
      <h2 className="govuk-heading-m">{hasAdvice ? 'Add more advice' : 'Write down the advice'}</h2>
      <CharacterCount
        name="words"
        rows={6}
        maxlength={10_000}
        threshold={75}
        textareaDescriptionText="You can enter up to 10,000 characters"
        label={{ text: adviceLabels.words }}
        hint={{ text: 'The person who asked reads this word for word' }}
        defaultValue={answers.words}
        errorMessage={errorAt(problems, 'words')}
      />
      <Radios
        name="level"
        fieldset={{ legend: { text: adviceLabels.level } }}
        classes="govuk-radios--small"
        defaultValue={answers.level}
        errorMessage={errorAt(problems, 'level')}
        items={[
          ...page.levels.map(({ level, name }) => ({
            value: String(level),
            text: `Level ${level}: ${name}`,
          })),
          { value: 'none', text: 'None' },
        ]}
      />
      <CharacterCount
        name="agreed"
        rows={3}
        maxlength={10_000}
        threshold={75}
        textareaDescriptionText="You can enter up to 10,000 characters"
        label={{ text: adviceLabels.agreed }}
        defaultValue={answers.agreed}
        errorMessage={errorAt(problems, 'agreed')}
      />
      <Input
        name="owner"
        label={{ text: `${adviceLabels.owner} (if anything was agreed)` }}
        classes="govuk-input--width-20"
        autocomplete="off"
        defaultValue={answers.owner}
        errorMessage={errorAt(problems, 'owner')}
      />
      <DateInput
        id="dueOn"
        namePrefix="dueOn"
        fieldset={{ legend: { text: `${adviceLabels.dueOn} (if one was agreed)` } }}
        defaultValues={dayValues('dueOn', answers.dueOn)}
        errorMessage={errorAt(problems, 'dueOn-day')}
      />
      <Radios
        name="referNow"
        fieldset={{ legend: { text: adviceLabels.referNow } }}
        classes="govuk-radios--small"
        defaultValue={answers.referNow}
        errorMessage={errorAt(problems, 'referNow')}
        items={[
          { value: 'yes', text: 'Yes, refer now' },
          { value: 'no', text: 'No' },
        ]}
      />
      <p className="govuk-body">It is kept with your name and the time, and cannot be changed.</p>
      <Button preventDoubleClick>Keep this advice</Button>
    </form>
  )
}

import { askLabels, longestQuestion } from '#app/domain/consultation/ask.ts'
import type { AskPage as Page, DoorChoice } from '#app/domain/consultation/view.ts'
import type { Problem } from '#app/domain/errors.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { DateInput } from '../govuk/DateInput.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { Back } from '../layout/Back.tsx'
import { ChildFields } from './ChildFields.tsx'
import { Picked } from './Picked.tsx'
import { RingNow } from './RingNow.tsx'
import { SlotField } from './SlotField.tsx'
import { dayValues, errorAt, errorList } from './errors.ts'

interface AskPageProps {
  readonly page: Page
  readonly problems: readonly Problem[]
}

/** The title of the page, which names nobody. */
export function askTitle(way: Page['way']): string {
  if (way === 'callback') return 'Ask the front door to ring you'
  return way === 'held' ? 'Write down a call you have had' : 'Ask for advice before you refer'
}

/** Asking for advice: who and how first, then one page to write on. The phone is always the quickest way. */
export function AskPage({ page, problems }: AskPageProps) {
  const { door, way, picks, age, picked, isImmediate } = page
  const because = picked?.indicators.filter(({ immediate }) => immediate) ?? []
  return (
    <>
      <Back href={way ? paths.adviceNew({ pick: picks, ...age }) : paths.advice()}>Back</Back>
      {problems.length > 0 && <ErrorSummary errorList={errorList(problems)} />}
      <h1 className="govuk-heading-l">{askTitle(way)}</h1>
      {isImmediate && (
        <RingNow doors={[door]} because={because.map(({ text }) => text)}>
          Do not wait for somebody to ring you. After the call you can{' '}
          <a
            className="govuk-link"
            href={paths.adviceNew({ way: 'held', council: door.code, pick: picks, ...age })}
          >
            write down what was said
          </a>{' '}
          or{' '}
          <a className="govuk-link" href={paths.referralStart(picks)}>
            start a referral
          </a>
          .
        </RingNow>
      )}
      {way ? <AskForm page={page} problems={problems} way={way} /> : <Ways page={page} />}
    </>
  )
}

function Ways({ page }: { readonly page: Page }) {
  const [own, ...others] = page.doors
  return (
    <>
      <p className="govuk-body-l">
        You can talk a worry through before you decide. You do not have to say who the child is.
      </p>
      {own && <Door door={own} picks={page.picks} age={page.age} isOwn />}
      {others.length > 0 && (
        <Details summaryText="The child lives in another council’s area">
          {others.map(door => (
            <Door key={door.code} door={door} picks={page.picks} age={page.age} />
          ))}
        </Details>
      )}
      {page.picked && <Picked picked={page.picked} />}
      <p className="govuk-body">
        If you have decided already, you can{' '}
        <a className="govuk-link" href={paths.referralStart(page.picks)}>
          start a referral
        </a>{' '}
        or{' '}
        <a className="govuk-link" href={paths.noReferralNew({ pick: page.picks, ...page.age })}>
          record that you are not referring
        </a>
        .
      </p>
    </>
  )
}

interface DoorProps {
  readonly door: DoorChoice
  readonly picks: readonly string[]
  readonly age: Page['age']
  readonly isOwn?: boolean
}

function Door({ door, picks, age, isOwn = false }: DoorProps) {
  const { code, council, name, phone, phoneHref, openWords } = door
  const to = (way: 'callback' | 'held') =>
    paths.adviceNew({ way, council: code, pick: picks, ...age })
  return (
    <section aria-labelledby={`door-${code}`}>
      <h2 className="govuk-heading-m" id={`door-${code}`}>
        {council}: {name}
      </h2>
      <p className="govuk-body">
        The quickest way is to ring{' '}
        <a className="govuk-link" href={phoneHref}>
          {phone}
        </a>
        . {openWords}.
      </p>
      <div className="govuk-button-group">
        <Button
          href={to('callback')}
          classes={isOwn ? undefined : 'govuk-button--secondary'}
          id={isOwn ? 'way' : undefined}
        >
          Ask them to ring you
        </Button>
        <Button href={to('held')} classes="govuk-button--secondary">
          Write down a call you have had
        </Button>
      </div>
    </section>
  )
}

interface AskFormProps extends AskPageProps {
  readonly way: 'callback' | 'held'
}

function AskForm({ page, problems, way }: AskFormProps) {
  const { answers, door, picks, picked, slots } = page
  const isHeld = way === 'held'
  return (
    <>
      {!page.isImmediate && (
        <p className="govuk-body">
          {isHeld ? (
            <>
              This is for a call with {door.name}. They see what you write down, and can add to it.
            </>
          ) : (
            <>
              If it is urgent, do not wait: ring {door.answersNow} on{' '}
              <a className="govuk-link" href={door.phoneHref}>
                {door.phone}
              </a>
              .
            </>
          )}
        </p>
      )}
      {picked && <Picked picked={picked} />}
      <form method="post" action={paths.adviceNew()} noValidate>
        <input type="hidden" name="key" value={page.key} />
        <input type="hidden" name="way" value={way} />
        <input type="hidden" name="council" value={door.code} />
        {Object.entries(page.age).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {picks.map(pick => (
          <input key={pick} type="hidden" name="pick" value={pick} />
        ))}
        {isHeld && <HeldWho page={page} problems={problems} />}
        <CharacterCount
          name="question"
          rows={7}
          maxlength={longestQuestion}
          threshold={75}
          textareaDescriptionText="You can enter up to 10,000 characters"
          label={{
            text: isHeld ? 'What did you ask?' : askLabels.question,
            classes: 'govuk-label--m',
          }}
          hint={{
            text: 'What you saw or heard, what worries you and what is going well. Leave names out if you do not want to say who it is',
          }}
          defaultValue={answers.question}
          errorMessage={errorAt(problems, 'question')}
        />
        {isHeld && (
          <CharacterCount
            name="heldSaid"
            rows={7}
            maxlength={longestQuestion}
            threshold={75}
            textareaDescriptionText="You can enter up to 10,000 characters"
            label={{ text: askLabels.heldSaid, classes: 'govuk-label--m' }}
            hint={{ text: 'Their advice, any level of need you talked about, and what was agreed' }}
            defaultValue={answers.heldSaid}
            errorMessage={errorAt(problems, 'heldSaid')}
          />
        )}
        <ChildFields
          answers={answers}
          problems={problems}
          hint={
            isHeld
              ? 'Say who it is only if you did so on the phone'
              : 'With a name they can look up what is known. Without one they can still advise you'
          }
        />
        {!isHeld && <CallFields page={page} problems={problems} />}
        <Button preventDoubleClick>{isHeld ? 'Keep this record' : 'Ask them to ring me'}</Button>
      </form>
      {!isHeld && slots.length === 0 && (
        <p className="govuk-body">No time is free just now. Ring instead, or look again later.</p>
      )}
    </>
  )
}

function CallFields({ page, problems }: AskPageProps) {
  return (
    <>
      <Input
        name="phone"
        type="tel"
        label={{ text: askLabels.phone, classes: 'govuk-label--m' }}
        hint={{ text: 'A number that reaches you yourself, where you can talk in private' }}
        classes="govuk-input--width-20"
        autocomplete="tel"
        defaultValue={page.answers.phone}
        errorMessage={errorAt(problems, 'phone')}
      />
      <SlotField slots={page.slots} chosen={page.answers.slot} problems={problems} />
    </>
  )
}

function HeldWho({ page, problems }: AskPageProps) {
  const { answers } = page
  return (
    <>
      <Input
        name="heldWith"
        label={{ text: askLabels.heldWith, classes: 'govuk-label--m' }}
        hint={{ text: 'Their name and job, or the team that answered' }}
        classes="govuk-input--width-20"
        autocomplete="off"
        defaultValue={answers.heldWith}
        errorMessage={errorAt(problems, 'heldWith')}
      />
      <DateInput
        id="heldOn"
        namePrefix="heldOn"
        fieldset={{ legend: { text: askLabels.heldOn, classes: 'govuk-fieldset__legend--m' } }}
        defaultValues={dayValues('heldOn', answers.heldOn)}
        errorMessage={errorAt(problems, 'heldOn-day')}
      />
      <Input
        name="heldTime"
        label={{ text: askLabels.heldTime, classes: 'govuk-label--m' }}
        hint={{ text: 'About the right time is enough, for example 2:40pm' }}
        classes="govuk-input--width-10"
        autocomplete="off"
        defaultValue={answers.heldTime}
        errorMessage={errorAt(problems, 'heldTime')}
      />
    </>
  )
}

import { useRouteLoaderData } from '@remix-run/react'
import type { Problem } from '#app/domain/errors.ts'
import type { TypingView, UnsavedWords } from '#app/domain/forms/page-view.ts'
import type { Level } from '#app/domain/threshold/guide.ts'
import type { GuideRecord, RecordLine } from '#app/domain/threshold/guide-record.ts'
import type { ShownDuty } from '#app/domain/threshold/duty-routes.ts'
import { longestReason } from '#app/domain/threshold/own-level.ts'
import type { OwnLevelAnswers, PictureLevels } from '#app/domain/threshold/own-level.ts'
import { protectiveLabel, type PictureAge } from '#app/domain/threshold/snapshot.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { Back } from '../layout/Back.tsx'
import { KeptStatus, TypingFields } from '../question/TypingFields.tsx'
import { UnsavedNote } from '../question/UnsavedNote.tsx'
import type { Shell } from '../layout/shell.ts'
import { AgreementAgain } from '../referral/AgreementAgain.tsx'
import { DraftHead, UrgentNote } from '../referral/DraftHead.tsx'
import { DraftPhoneNow } from '../referral/DraftPhoneNow.tsx'
import { DutyList } from './DutyList.tsx'
import { OwnLevelFields } from './OwnLevelFields.tsx'
import { PhoneNowFirst } from './PhoneNowFirst.tsx'
import { Windscreen } from './Windscreen.tsx'

interface ThresholdStepProps {
  readonly page: {
    readonly header: Parameters<typeof DraftPhoneNow>[0]['header'] & {
      readonly sends: string
      readonly savedWords: string
      readonly asksAgreement: boolean
      readonly isUrgent: boolean
      readonly urgentBecause: readonly string[]
    }
    readonly record: GuideRecord
    readonly duties: readonly ShownDuty[]
    readonly drawing: readonly {
      readonly level: Level
      readonly indicators: readonly { readonly id: string; readonly immediate: boolean }[]
    }[]
    readonly levels: readonly {
      readonly level: Level
      readonly name: string
      readonly meaning: string
    }[]
    readonly picture: PictureLevels
    readonly values: OwnLevelAnswers
    readonly protective: string
    readonly asksAgain: boolean
    readonly offered: {
      readonly ids: readonly string[]
      readonly added: readonly string[]
      readonly removed: readonly string[]
      readonly phoneNow: readonly string[]
      readonly age: PictureAge | null
    } | null
    readonly chooseHref: string
    readonly seen: string
    readonly typing: TypingView
    readonly unsaved: UnsavedWords | null
    readonly over?: readonly string[]
  }
  readonly problems: readonly Problem[]
  /** What somebody else saved since the page was drawn. */
  readonly saved: readonly RecordLine[] | undefined
}

/** A draft's picture and the writer's own level. The phone is first, the words before the drawing, and all of it can wait. */
export function ThresholdStep({ page, problems, saved }: ThresholdStepProps) {
  const { header, record, offered } = page
  const phones = useRouteLoaderData<Shell>('root')?.phones ?? []
  const asksAlready = header.phoneNow !== null && !header.phoneNow.isRead
  return (
    <>
      {offered && offered.phoneNow.length > 0 && !asksAlready ? (
        // Read and put away once the choices are in the draft, like any other.
        <PhoneNowFirst because={offered.phoneNow} phones={phones}>
          {null}
        </PhoneNowFirst>
      ) : (
        <DraftPhoneNow header={header} />
      )}
      <Back href={paths.referral(header.id)}>Back to your list of sections</Back>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      <DraftHead {...header} />
      {header.isUrgent && <UrgentNote because={header.urgentBecause} />}
      <h1 className="govuk-heading-l">Your picture and your own level of need</h1>
      {header.isUrgent && (
        <p className="govuk-body">
          You can leave this for now.{' '}
          <a className="govuk-link" href={paths.referral(header.id)}>
            Go on without it
          </a>
        </p>
      )}
      {offered && <Offered id={header.id} offered={offered} />}
      {record.hasPicks && (
        <>
          <p className="govuk-body">{record.words}</p>
          {record.indicators.length > 0 && <Picks title="You chose" items={record.indicators} />}
          {record.strengths.length > 0 && <Picks title="Strengths" items={record.strengths} />}
          <Windscreen levels={page.drawing} />
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={page.chooseHref}>
          {record.hasPicks
            ? 'Add or take away indicators and strengths in the guide'
            : 'Choose indicators and strengths in the guide'}
        </a>
      </p>
      <DutyList duties={page.duties} heading="h2" />
      {saved && (
        <InsetText attributes={{ role: 'alert' }}>
          <p className="govuk-body">
            This was changed after you opened the page, in another tab or by a colleague. Your words
            are below and are not saved. Save again to keep yours.
          </p>
          {saved.map(({ label, words }) => (
            <p className="govuk-body app-pre-line" key={label}>
              <strong>{label}:</strong> {words}
            </p>
          ))}
        </InsetText>
      )}
      {page.unsaved && <UnsavedNote unsaved={page.unsaved} />}
      {page.asksAgain && (
        <InsetText>
          Your picture or your form has changed since you said this. Look at your level and reasons
          again.
        </InsetText>
      )}
      <form method="post" noValidate data-keep={page.typing.keepHref}>
        <input type="hidden" name="seen" value={page.seen} />
        <TypingFields typing={page.typing} over={page.over} />
        <CharacterCount
          maxlength={longestReason}
          threshold={75}
          name="protective"
          label={{ text: `${protectiveLabel} (optional)`, classes: 'govuk-label--s' }}
          hint={{
            text: 'Who they are to the child and what they do. It helps a plan and never lowers a level',
          }}
          rows={3}
          defaultValue={page.protective}
          errorMessage={errorOf(problems, 'protective')}
        />
        <h2 className="govuk-heading-m">Your own level of need</h2>
        <OwnLevelFields
          levels={page.levels}
          picture={page.picture}
          values={page.values}
          problems={problems}
        />
        <div className="govuk-button-group">
          <Button preventDoubleClick name="then" value="continue">
            Save and continue
          </Button>
          <Button classes="govuk-button--secondary" name="then" value="later">
            Save and finish this later
          </Button>
        </div>
        <KeptStatus />
        <p className="govuk-body-s">
          You can send your {header.sends} without this. The front door then sees that no level was
          given.
        </p>
      </form>
      {header.asksAgreement && <AgreementAgain id={header.id} />}
    </>
  )
}

function errorOf(problems: readonly Problem[], field: string) {
  const found = problems.find(problem => problem.field === field)
  return found && { text: found.message }
}

function Picks({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <>
      <h2 className="govuk-heading-s">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  )
}

interface OfferedProps {
  readonly id: string
  readonly offered: NonNullable<ThresholdStepProps['page']['offered']>
}

/** What was chosen in the guide just now: nothing on the draft changes before the button is pressed. */
function Offered({ id, offered: { ids, added, removed, age } }: OfferedProps) {
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>Your choices in the guide are not in this draft yet.</strong>
      </p>
      {age && <p className="govuk-body">Age: {age.words}.</p>}
      {added.length > 0 && <Picks title="New" items={added} />}
      {removed.length > 0 && <Picks title="No longer chosen" items={removed} />}
      <form method="post" action={paths.referralThreshold(id)}>
        {ids.map(pick => (
          <input key={pick} type="hidden" name="pick" value={pick} />
        ))}
        {age && <input type="hidden" name="ageGroup" value={age.group} />}
        {age?.weeks && <input type="hidden" name="weeks" value={age.weeks} />}
        <Button preventDoubleClick name="do" value="usePicks">
          Use these choices
        </Button>
      </form>
    </InsetText>
  )
}

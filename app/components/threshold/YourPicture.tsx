import { useContext } from 'react'
import { Button } from '#app/components/govuk/Button.tsx'
import { Details } from '#app/components/govuk/Details.tsx'
import { Fieldset } from '#app/components/govuk/Fieldset.tsx'
import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { Table } from '#app/components/govuk/Table.tsx'
import type { ShellPhone } from '#app/components/layout/shell.ts'
import type { LevelGuidance } from '#app/domain/threshold/guide.ts'
import type { GuidePage } from '#app/domain/threshold/guide-page.ts'
import { pictureAge } from '#app/domain/threshold/picture-age.ts'
import type { PictureGuidance } from '#app/domain/threshold/picture-guidance.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { CarriedContext, useUnreadAbove } from './carried.ts'
import { DutyList } from './DutyList.tsx'
import { GuideLink } from './GuideLink.tsx'
import { LevelResponse } from './LevelResponse.tsx'
import { PhoneNow } from './PhoneNow.tsx'
import { PickList } from './PickList.tsx'
import { PictureThinking } from './PictureThinking.tsx'
import { TopicPhones } from './TopicPhones.tsx'
import { Windscreen } from './Windscreen.tsx'

interface YourPictureProps {
  readonly page: GuidePage
  readonly phones: readonly ShellPhone[]
  /** What helps to think about the picture. */
  readonly guidance?: PictureGuidance
}

/** What the choices look like together: phone first if need be, then words, drawing, table and what each level leads to. */
export function YourPicture({ page, phones, guidance }: YourPictureProps) {
  const { picture, results } = page
  const hasPicks = page.query.picks.length > 0
  const isAbove = useUnreadAbove()
  const isPhoneFirst = picture.immediate.some(({ id }) => isAbove(id))
  return (
    <section className="app-picture" aria-labelledby="your-picture">
      <h2 className="govuk-heading-l" id="your-picture" tabIndex={-1}>
        Your picture
      </h2>
      {picture.immediate.length > 0 && !isPhoneFirst && (
        <PhoneNow immediate={picture.immediate} phones={phones} />
      )}
      <p className="govuk-body">{picture.words}</p>
      {hasPicks && <Drawing page={page} guidance={guidance} />}
      {hasPicks && <Steps page={page} />}
      {results.chosenElsewhere.length > 0 && (
        <Fieldset
          legend={{
            text: results.kind === 'start' ? 'You chose' : 'You also chose',
            classes: 'govuk-fieldset__legend--s',
          }}
        >
          <PickList
            hits={results.chosenElsewhere.map(indicator => ({ indicator, matched: [] }))}
            picks={page.query.picks}
            showLevel
          />
        </Fieldset>
      )}
      {hasPicks || results.kind !== 'start' ? <Actions page={page} /> : <StartWithout />}
      {hasPicks && guidance && (
        <>
          <PictureThinking guidance={guidance} />
          <h3 className="govuk-heading-m">Who to ring</h3>
          <p className="govuk-body">
            Talk to your safeguarding lead. If you are not sure, ring the front door and ask for
            advice: you do not need to be certain.
          </p>
          <TopicPhones phones={phones} />
        </>
      )}
      {picture.levels.map(({ level, guidance }) => (
        <Response key={level} guidance={guidance} isHighest={level === picture.highestLevel} />
      ))}
    </section>
  )
}

/** Steps of their own, so that the picture stays short: an age, and what is going well. */
function Steps({ page }: { readonly page: GuidePage }) {
  const { ageGroup } = page.query
  const { weeks } = useContext(CarriedContext)
  const age = pictureAge(ageGroup, weeks)
  return (
    <ul className="govuk-list">
      <li>
        {age ? `Made for: ${age.words}. ` : 'No age given. '}
        <GuideLink href={paths.thresholdAge()}>
          {age ? 'Change the age or due date' : 'Add the child’s age or due date'}
        </GuideLink>
      </li>
      <li>
        {page.picture.strengths.length > 0 &&
          `${counted(page.picture.strengths.length, 'strength')} added. `}
        <GuideLink href={paths.thresholdStrengths()}>
          {page.picture.strengths.length > 0 ? 'Change the strengths' : 'Add strengths'}
        </GuideLink>
      </li>
    </ul>
  )
}

function Actions({ page }: { readonly page: GuidePage }) {
  const { use } = useContext(CarriedContext)
  const hasPicks = page.query.picks.length > 0
  return (
    <>
      <div className="govuk-button-group">
        <Button
          classes={hasPicks ? 'govuk-button--secondary' : undefined}
          // A long list stays open, so that a person can go on choosing from it.
          name={page.query.showAll ? 'show' : undefined}
          value={page.query.showAll ? 'all' : undefined}
          attributes={{ formAction: `${paths.thresholds()}#your-picture` }}
        >
          Update the picture
        </Button>
        {use !== undefined && (
          <Button attributes={{ formAction: paths.referralThreshold(use) }}>
            Use these in your draft
          </Button>
        )}
        <Button
          classes={hasPicks && use === undefined ? undefined : 'govuk-button--secondary'}
          attributes={{ formAction: paths.referralStart() }}
        >
          Start a referral with these
        </Button>
        <Button classes="govuk-button--secondary" attributes={{ formAction: paths.adviceNew() }}>
          Ask for advice
        </Button>
        <Button
          classes="govuk-button--secondary"
          attributes={{ formAction: paths.noReferralNew() }}
        >
          Record that you are not referring
        </Button>
        {hasPicks && (
          <button className="app-link-button" name="clear" value="1">
            Clear my choices
          </button>
        )}
      </div>
      <p className="govuk-body-s">
        Nothing you choose here is kept until you start a referral, ask for advice or keep a record.
      </p>
    </>
  )
}

/** Choosing is never a condition of referring. */
function StartWithout() {
  return (
    <p className="govuk-body">
      Choose what applies and it is drawn here. Nothing is kept until you start a referral.{' '}
      <a className="govuk-link" href={paths.referralStart()}>
        Start a referral without choosing
      </a>
    </p>
  )
}

function Drawing({ page, guidance }: Pick<YourPictureProps, 'page' | 'guidance'>) {
  const { picture, levels } = page
  const duties = guidance?.duties ?? []
  const named = duties.length > 0
  return (
    <>
      {picture.cumulativePrompt && (
        <InsetText>
          <strong>Think about how these add up.</strong> {picture.cumulativePrompt.words}
        </InsetText>
      )}
      {named && (
        <>
          <h3 className="govuk-heading-m">Also tell</h3>
          <DutyList duties={duties} heading="h4" />
        </>
      )}
      {!named && picture.duties.length > 0 && (
        <InsetText>
          <p className="govuk-body">
            Another legal or local duty may apply as well as a referral. Ask your safeguarding lead
            about:
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {picture.duties.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </InsetText>
      )}
      {picture.overTime.length > 0 && !guidance?.isNonMobileInjury && (
        <p className="govuk-body">
          Some of what you chose is a pattern over time. Give dates, and say what help has been
          tried.
        </p>
      )}
      <Table
        caption="The same picture as a table"
        captionClasses="govuk-table__caption--s"
        head={[
          { text: 'Level' },
          { text: 'Chosen', format: 'numeric' },
          { text: 'Phone now', format: 'numeric' },
        ]}
        firstCellIsHeader
        rows={levels.map(({ level, name }) => [
          { text: `${level}, ${name}` },
          { text: picture.counts[level], format: 'numeric' },
          {
            text: picture.immediate.filter(indicator => indicator.level === level).length,
            format: 'numeric',
          },
        ])}
      />
      <Windscreen levels={picture.levels} />
      <p className="govuk-body-s" aria-hidden="true">
        ● an indicator you chose &nbsp; ▲ phone now
      </p>
    </>
  )
}

interface ResponseProps {
  readonly guidance: LevelGuidance
  readonly isHighest: boolean
}

/** The highest level's response stands open; the others are one press away, so that the page stays short. */
function Response({ guidance, isHighest }: ResponseProps) {
  const title = `What level ${guidance.level}, ${guidance.name}, usually leads to`
  return isHighest ? (
    <>
      <h3 className="govuk-heading-m">{title}</h3>
      <LevelResponse guidance={guidance} />
    </>
  ) : (
    <Details summaryText={title}>
      <LevelResponse guidance={guidance} />
    </Details>
  )
}

import { useContext } from 'react'
import { Button } from '#app/components/govuk/Button.tsx'
import { Fieldset } from '#app/components/govuk/Fieldset.tsx'
import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { WarningText } from '#app/components/govuk/WarningText.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import type { ShellPhone } from '#app/components/layout/shell.ts'
import { guideParams } from '#app/domain/threshold/guide-query.ts'
import type { GuidePage } from '#app/domain/threshold/guide-page.ts'
import { paths } from '#app/paths.ts'
import { CarriedInputs } from './CarriedInputs.tsx'
import { CarriedContext, useCarry, useUnreadAbove } from './carried.ts'
import { GuideMatches } from './GuideMatches.tsx'
import { GuideSearch } from './GuideSearch.tsx'
import { PickList } from './PickList.tsx'
import { TopicPhones } from './TopicPhones.tsx'
import { VersionNote } from './VersionNote.tsx'

interface GuideFoundProps {
  readonly page: GuidePage
  readonly phones: readonly ShellPhone[]
}

/**
 * What a search in a person's own words found. One form that posts, so that no word of theirs is ever in an address;
 * only the ids they tick leave it, for the picture or for a referral.
 */
export function GuideFound({ page, phones }: GuideFoundProps) {
  const { notices, picture, query, results, version } = page
  const carry = useCarry()
  const { pick } = useContext(CarriedContext)
  const isAbove = useUnreadAbove()
  // Ticked here and posted, a choice is in no address yet: the page itself has to begin with the phone.
  const chosenHere = picture.immediate.filter(({ id }) => !pick.includes(id))
  const hasUrgent =
    results.best.some(({ indicator }) => indicator.immediate) || chosenHere.length > 0
  // Nothing to take further yet: the search itself is the one thing to do.
  const hasNothing =
    results.kind === 'start' || (results.total === 0 && results.outsideAge.length === 0)
  const isEmpty = hasNothing && query.picks.length === 0
  const isPhoneFirst = picture.immediate.some(({ id }) => isAbove(id))
  return (
    <>
      <Back href={carry(paths.thresholds(guideParams({ ...query, q: '' })))}>Threshold guide</Back>
      <h1 className="govuk-heading-xl">Search the threshold guide</h1>
      {hasUrgent && (
        <>
          <WarningText>
            If anything marked “Phone now” fits, phone before you write. In danger now, ring{' '}
            <a className="govuk-link" href="tel:999">
              999
            </a>
            .
          </WarningText>
          {!isPhoneFirst && <TopicPhones phones={phones} isBrief />}
        </>
      )}
      {notices.length > 0 && (
        <InsetText attributes={{ role: 'status' }}>
          {notices.map(notice => (
            <p className="govuk-body" key={notice}>
              {notice}
            </p>
          ))}
        </InsetText>
      )}
      <form action={carry(paths.thresholdSearch())} method="post">
        <CarriedInputs />
        <GuideSearch page={page} isFirst={isEmpty} />
        {results.kind !== 'start' && <GuideMatches page={page} />}
        {results.chosenElsewhere.length > 0 && (
          <Fieldset legend={{ text: 'You also chose', classes: 'govuk-fieldset__legend--s' }}>
            <PickList
              hits={results.chosenElsewhere.map(indicator => ({ indicator, matched: [] }))}
              picks={query.picks}
              showLevel
            />
          </Fieldset>
        )}
        {!isEmpty && (
          <div className="govuk-button-group">
            <Button name="then" value="picture">
              Update the picture
            </Button>
            <Button classes="govuk-button--secondary" name="then" value="referral">
              Start a referral with these
            </Button>
          </div>
        )}
        <p className="govuk-body-s">
          Nothing you type or choose here is kept. Your words are not part of a referral.
        </p>
      </form>
      <VersionNote version={version} />
    </>
  )
}

import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { WarningText } from '#app/components/govuk/WarningText.tsx'
import type { ShellPhone } from '#app/components/layout/shell.ts'
import type { GuidePage } from '#app/domain/threshold/guide-page.ts'
import type { PictureGuidance } from '#app/domain/threshold/picture-guidance.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { CouncilChoice } from './CouncilChoice.tsx'
import { CarriedInputs } from './CarriedInputs.tsx'
import { useUnreadAbove } from './carried.ts'
import { GuideMatches } from './GuideMatches.tsx'
import { GuideSearch } from './GuideSearch.tsx'
import { GuideStart } from './GuideStart.tsx'
import { VersionNote } from './VersionNote.tsx'
import { YourPicture } from './YourPicture.tsx'

interface ThresholdGuideProps {
  readonly page: GuidePage
  readonly phones: readonly ShellPhone[]
  /** What helps to think about the picture. */
  readonly guidance?: PictureGuidance
}

/** The threshold guide: find, choose, see the picture, start a referral. One form, and no script. */
export function ThresholdGuide({ page, phones, guidance }: ThresholdGuideProps) {
  const { notices, picture, query, results, version } = page
  const isStart = results.kind === 'start'
  const isAbove = useUnreadAbove()
  return (
    <>
      <h1 className="govuk-heading-xl">Threshold guide</h1>
      {picture.immediate.length > 0 && !picture.immediate.some(({ id }) => isAbove(id)) && (
        <WarningText>
          {counted(picture.immediate.length, 'indicator')} you chose{' '}
          {picture.immediate.length === 1 ? 'means' : 'mean'} phone now.{' '}
          <a className="govuk-link" href="#your-picture">
            See who to phone
          </a>
        </WarningText>
      )}
      {isStart && (
        <p className="govuk-body-l">
          Find what you have seen or heard, and see the level of need it usually points to. It is a
          guide: you decide, with your safeguarding lead.
        </p>
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
      {query.picks.length > 0 && (
        <p className="govuk-body">
          You have chosen {counted(query.picks.length, 'indicator')}.{' '}
          <a className="govuk-link" href="#your-picture">
            See your picture
          </a>
        </p>
      )}
      <form action={paths.thresholds()} method="get">
        <CarriedInputs />
        <GuideSearch page={page} />
        {query.q !== '' && <input type="hidden" name="q" value={query.q} />}
        {isStart ? <GuideStart page={page} /> : <GuideMatches page={page} />}
        <YourPicture page={page} phones={phones} guidance={guidance} />
      </form>
      <CouncilChoice />
      <VersionNote version={version} />
    </>
  )
}

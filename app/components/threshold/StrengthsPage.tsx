import type { Indicator } from '#app/domain/threshold/guide.ts'
import type { GuideVersion } from '#app/domain/threshold/guide-page.ts'
import { paths } from '#app/paths.ts'
import { BackLink } from '../govuk/BackLink.tsx'
import { Button } from '../govuk/Button.tsx'
import { Fieldset } from '../govuk/Fieldset.tsx'
import { CarriedInputs } from './CarriedInputs.tsx'
import { useCarry } from './carried.ts'
import { PickList } from './PickList.tsx'
import { VersionNote } from './VersionNote.tsx'

interface StrengthsPageProps {
  readonly page: {
    readonly version: GuideVersion
    readonly groups: readonly { readonly name: string; readonly strengths: readonly Indicator[] }[]
    /** Everything chosen, strengths among it. */
    readonly picks: readonly string[]
    /** What is chosen and is not a strength: it goes along unseen. */
    readonly others: readonly string[]
    readonly ageGroup: string | undefined
  }
}

/** Strengths as a step of their own. They help a plan and never lower a level. */
export function StrengthsPage({ page }: StrengthsPageProps) {
  const { groups, picks, others, ageGroup, version } = page
  const carry = useCarry()
  return (
    <>
      <BackLink href={`${carry(paths.thresholds())}#your-picture`}>Back to your picture</BackLink>
      <h1 className="govuk-heading-l">What is going well for this child?</h1>
      <p className="govuk-body">
        Strengths help a plan. They never lower a level. Tick any that you have seen for yourself or
        that someone who knows the family has told you.
      </p>
      <p className="govuk-body">
        Adults who protect the child: you write about them once you have started a referral, because
        nothing you do here is kept.
      </p>
      <form method="get" action={`${paths.thresholds()}#your-picture`}>
        <CarriedInputs />
        {others.map(id => (
          <input key={id} type="hidden" name="pick" value={id} />
        ))}
        {ageGroup && <input type="hidden" name="ageGroup" value={ageGroup} />}
        {groups.map(({ name, strengths }) => (
          <Fieldset key={name} legend={{ text: name, classes: 'govuk-fieldset__legend--s' }}>
            <PickList
              hits={strengths.map(indicator => ({ indicator, matched: [] }))}
              picks={picks}
            />
          </Fieldset>
        ))}
        <Button>Add to the picture</Button>
      </form>
      <VersionNote version={version} />
    </>
  )
}

import type { ComponentProps } from 'react'
import { longDate } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Select } from '../govuk/Select.tsx'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { WordDifferences } from './WordDifferences.tsx'

export interface VersionLine {
  readonly id: string
  readonly effectiveOn: string
  readonly reviewOn: string
  readonly changes: string
  readonly approved: boolean
  readonly state: 'in_force' | 'superseded' | 'coming'
  readonly supersededOn: string | null
}

interface VersionsPageProps {
  readonly versions: readonly VersionLine[]
  /** Two versions beside each other, when they were asked for. */
  readonly comparison: {
    readonly from: string
    readonly to: string
    readonly differences: ComponentProps<typeof WordDifferences>['differences']
  } | null
}

/** Every published version of the guide, for everybody: the change log, and what changed between any two. */
export function VersionsPage({ versions, comparison }: VersionsPageProps) {
  const options = versions.map(({ id }) => ({ value: id, text: `Version ${id}` }))
  return (
    <>
      <Back href={paths.thresholds()}>Threshold guide</Back>
      <h1 className="govuk-heading-xl">
        {comparison
          ? `What changed from version ${comparison.from} to ${comparison.to}`
          : 'Versions of the threshold guide'}
      </h1>
      {comparison && (
        <WordDifferences differences={comparison.differences} empty="They say the same." />
      )}
      <DataTable
        caption="Change log"
        captionSize={comparison ? 'm' : 'hidden'}
        head={[
          { text: 'Version' },
          { text: 'Standing' },
          { text: 'What changed' },
          { text: 'As a file' },
        ]}
        rows={versions.map(version => [
          {
            text: (
              <a className="govuk-link" href={paths.thresholdVersion(version.id)}>
                {version.id}
              </a>
            ),
          },
          { text: standingWords(version) },
          { text: version.changes },
          {
            text: (
              <a className="govuk-link" href={paths.thresholdVersionFile(version.id)}>
                Download
                <span className="govuk-visually-hidden"> version {version.id}</span>
              </a>
            ),
          },
        ])}
      />
      {versions.length > 1 && (
        <form method="get" action={paths.thresholdVersions()}>
          <h2 className="govuk-heading-m">Compare two versions</h2>
          <Select
            name="from"
            label={{ text: 'From' }}
            items={options}
            defaultValue={comparison?.from ?? versions[1]?.id}
          />
          <Select
            name="to"
            label={{ text: 'To' }}
            items={options}
            defaultValue={comparison?.to ?? versions[0]?.id}
          />
          <Button classes="govuk-button--secondary">Compare</Button>
        </form>
      )}
    </>
  )
}

/** Where a version stands, in words. */
export function standingWords({ state, effectiveOn, supersededOn }: VersionLine): string {
  switch (state) {
    case 'in_force':
      return `In use since ${longDate(effectiveOn)}`
    case 'coming':
      return `Takes effect on ${longDate(effectiveOn)}`
    case 'superseded':
      return `In use from ${longDate(effectiveOn)}. Superseded on ${longDate(supersededOn ?? effectiveOn)}`
  }
}

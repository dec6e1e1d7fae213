import type { ComponentProps } from 'react'
import { paths } from '#app/paths.ts'
import { Back } from '../layout/Back.tsx'
import { WordDifferences } from './WordDifferences.tsx'

interface DifferencePageProps {
  readonly view: {
    readonly id: string
    readonly number: number
    readonly basedOn: string
    readonly differences: ComponentProps<typeof WordDifferences>['differences']
  }
}

/** What an edition changes in the published text it was made from. */
export function DifferencePage({ view }: DifferencePageProps) {
  return (
    <>
      <Back href={paths.guideEdition(view.id)}>Edition {view.number}</Back>
      <span className="govuk-caption-xl">Compared with version {view.basedOn}</span>
      <h1 className="govuk-heading-xl">What edition {view.number} changes</h1>
      <WordDifferences
        differences={view.differences}
        empty="This edition says the same as the published version."
      />
    </>
  )
}

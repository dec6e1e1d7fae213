import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { Back } from '../layout/Back.tsx'

interface DomainPageProps {
  readonly view: {
    readonly editionId: string
    readonly number: number
    readonly isOpen: boolean
    readonly domain: { readonly key: string; readonly name: string }
    readonly indicators: readonly {
      readonly id: string
      readonly text: string
      readonly facts: string
    }[]
  }
  readonly canEdit: boolean
}

/** The indicators of one part of a child’s life in an edition. */
export function DomainPage({ view, canEdit }: DomainPageProps) {
  const { editionId, number, domain, indicators } = view
  const mayChange = canEdit && view.isOpen
  return (
    <>
      <Back href={paths.guideEdition(editionId)}>Edition {number}</Back>
      <span className="govuk-caption-xl">Edition {number}, indicators</span>
      <h1 className="govuk-heading-xl">{domain.name}</h1>
      {mayChange && (
        <Button href={paths.guideIndicator(editionId, 'new', domain.key)}>Add an indicator</Button>
      )}
      <SummaryList
        rows={indicators.map(({ id, text, facts }) => ({
          key: { text: id },
          value: {
            text: (
              <>
                {text}
                <br />
                <span className="govuk-hint">{facts}</span>
              </>
            ),
          },
          ...(mayChange
            ? {
                actions: {
                  items: [
                    {
                      href: paths.guideIndicator(editionId, id),
                      text: 'Change',
                      visuallyHiddenText: `indicator ${id}`,
                    },
                  ],
                },
              }
            : {}),
        }))}
      />
    </>
  )
}

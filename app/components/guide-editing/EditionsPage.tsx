import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { StatusTag } from '../layout/StatusTag.tsx'
import { statusWords, type Status } from './edition-words.ts'

interface EditionsPageProps {
  readonly view: {
    readonly canEdit: boolean
    readonly latest: {
      readonly id: string
      readonly effectiveWords: string
      readonly reviewWords: string
    }
    readonly editions: readonly {
      readonly id: string
      readonly number: number
      readonly status: Status
      readonly summary: string
      readonly byName: string
      readonly savedWords: string
      readonly effectiveWords: string | null
    }[]
  }
}

/** Every edition of the guide, and the ways to begin one. */
export function EditionsPage({ view }: EditionsPageProps) {
  const { canEdit, latest, editions } = view
  return (
    <>
      <h1 className="govuk-heading-xl">Editing the threshold guide</h1>
      <p className="govuk-body">
        The latest published version is{' '}
        <a className="govuk-link" href={paths.thresholdVersion(latest.id)}>
          {latest.id}
        </a>
        , in use from {latest.effectiveWords}. It is to be looked at again by {latest.reviewWords}.
      </p>
      <p className="govuk-body">
        A draft is published only after two reviewers approve its text. One of them works outside
        the council, and neither wrote any of it. A change to the text means both read it again.
      </p>
      {canEdit && (
        <form method="post" action={paths.guideEditing()}>
          <div className="govuk-button-group">
            <Button preventDoubleClick>Begin a new draft</Button>
            <a className="govuk-link" href={paths.guideImport()}>
              Import a draft from a file
            </a>
          </div>
        </form>
      )}
      <DataTable
        caption="Editions"
        head={[
          { text: 'Edition' },
          { text: 'Status' },
          { text: 'What changed' },
          { text: 'Begun by' },
          { text: 'Last saved' },
        ]}
        rows={editions.map(each => [
          {
            text: (
              <a className="govuk-link" href={paths.guideEdition(each.id)}>
                Edition {each.number}
              </a>
            ),
          },
          {
            text: (
              <>
                <StatusTag meaning={statusWords[each.status].meaning}>
                  {statusWords[each.status].words}
                </StatusTag>
                {each.effectiveWords !== null && <> from {each.effectiveWords}</>}
              </>
            ),
          },
          { text: each.summary },
          { text: each.byName },
          { text: each.savedWords },
        ])}
        empty="Nobody has begun a draft yet. The guide that came with the service is edition 1."
      />
      <p className="govuk-body">
        <a className="govuk-link" href={paths.thresholdVersions()}>
          Published versions and what changed between them
        </a>
      </p>
    </>
  )
}

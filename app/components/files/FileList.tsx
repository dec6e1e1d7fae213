import type { ReactNode } from 'react'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { StatusTag, type StatusMeaning } from '../layout/StatusTag.tsx'

export interface ListedFile {
  readonly id: string
  readonly name: string
  readonly kindWords: string
  readonly sizeWords: string
  readonly byWords: string
  readonly state: 'waiting' | 'clean' | 'unsafe' | 'unscanned'
  readonly stateWords: string
  readonly isLater: boolean
}

const meanings: Readonly<Record<ListedFile['state'], StatusMeaning>> = {
  waiting: 'progress',
  clean: 'done',
  unsafe: 'attention',
  unscanned: 'waiting',
}

interface FileListProps {
  readonly caption: string
  readonly files: readonly ListedFile[]
  readonly fileHref: (fileId: string) => string
  /** What can be done with a file; nothing when left out. */
  readonly action?: (file: ListedFile) => ReactNode
}

/** Files with where each one stands. Only a clean one has a link; it is saved, never shown. */
export function FileList({ caption, files, fileHref, action }: FileListProps) {
  return (
    <>
      <h2 className="govuk-heading-m">{caption}</h2>
      <SummaryList
        rows={files.map(file => ({
          key: {
            text:
              file.state === 'clean' ? (
                <a className="govuk-link" href={fileHref(file.id)} download>
                  <span className="govuk-visually-hidden">Download </span>
                  <bdi>{file.name}</bdi>
                </a>
              ) : (
                <bdi>{file.name}</bdi>
              ),
          },
          value: {
            text: (
              <>
                <StatusTag meaning={meanings[file.state]}>{file.stateWords}</StatusTag>
                <p className="govuk-hint">
                  {file.kindWords}, {file.sizeWords}. {file.byWords}
                  {file.isLater && '. Added after sending'}
                </p>
                {action?.(file)}
              </>
            ),
          },
        }))}
      />
    </>
  )
}

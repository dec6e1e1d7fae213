import type { ReactNode } from 'react'
import { DataTable } from '../layout/DataTable.tsx'
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

interface FileTableProps {
  readonly caption: string
  readonly files: readonly ListedFile[]
  readonly fileHref: (fileId: string) => string
  /** What can be done with a file; nothing when left out. */
  readonly action?: (file: ListedFile) => ReactNode
}

/** Files with where each one stands. Only a clean one has a link; it is saved, never shown. */
export function FileTable({ caption, files, fileHref, action }: FileTableProps) {
  return (
    <DataTable
      caption={caption}
      head={[
        { text: 'File' },
        { text: 'Scan' },
        ...(action ? [{ text: <span className="govuk-visually-hidden">Action</span> }] : []),
      ]}
      rows={files.map(file => [
        {
          text: (
            <>
              {file.state === 'clean' ? (
                <a className="govuk-link" href={fileHref(file.id)} download>
                  <span className="govuk-visually-hidden">Download </span>
                  <bdi>{file.name}</bdi>
                </a>
              ) : (
                <bdi>{file.name}</bdi>
              )}
              <span className="govuk-hint">
                {file.kindWords}, {file.sizeWords}. {file.byWords}
                {file.isLater && '. Added after sending'}
              </span>
            </>
          ),
        },
        { text: <StatusTag meaning={meanings[file.state]}>{file.stateWords}</StatusTag> },
        ...(action ? [{ text: action(file) }] : []),
      ])}
    />
  )
}

import type { DocumentAnswer, DocumentSection } from '../forms/document.ts'

/** Where Change leads for anything in this section, and the id of the section itself. */
export const filesSection = 'files'

/** A file as it is named in what is sent. */
export interface SentFile {
  readonly id: string
  readonly name: string
  readonly kindWords: string
  readonly sizeWords: string
  readonly sha256: string
  readonly byWords: string
}

/**
 * The files that go with a referral, frozen into its document: name, size, fingerprint, who and when. Not what a scan
 * found: that changes, and what was sent does not.
 */
export function fileSection(files: readonly SentFile[]): readonly DocumentSection[] {
  if (files.length === 0) return []
  return [
    {
      id: filesSection,
      title: 'Files',
      groups: files.map(file => ({
        title: file.name,
        answers: [
          answer(file, 'file', 'File', `${file.name}\n${file.kindWords}, ${file.sizeWords}`),
          answer(file, 'fileAdded', 'Added by', file.byWords),
          answer(file, 'fileFingerprint', 'Fingerprint (SHA-256)', file.sha256),
        ],
      })),
    },
  ]
}

function answer(file: SentFile, id: string, question: string, words: string): DocumentAnswer {
  return { id, question, answer: words, pageId: filesSection, itemId: file.id }
}

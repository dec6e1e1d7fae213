import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorMessage } from '../govuk/ErrorMessage.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'

interface ImportPageProps {
  /** What is wrong with the file that was chosen, by line; empty before one was. */
  readonly problems: readonly { readonly line: number; readonly message: string }[]
  readonly fileName: string
}

/** Importing a whole guide from one file: all of it, or nothing and every mistake by its line. */
export function ImportPage({ problems, fileName }: ImportPageProps) {
  const isRefused = problems.length > 0
  return (
    <>
      <Back href={paths.guideEditing()}>Editing the threshold guide</Back>
      {isRefused && (
        <ErrorSummary
          errorList={[
            {
              text:
                fileName === ''
                  ? (problems[0]?.message ?? '')
                  : `Nothing was imported from ${fileName}: mend the lines listed below, then choose the file again`,
              href: '#file',
            },
          ]}
        />
      )}
      <h1 className="govuk-heading-xl">Import a draft from a file</h1>
      <p className="govuk-body">
        The file holds the whole guide: text as Markdown, and tables of comma-separated values for
        indicators, names and search words. The easiest way to begin is to{' '}
        <a className="govuk-link" href={paths.thresholdVersions()}>
          download a published version
        </a>{' '}
        and change it in a plain text editor.
      </p>
      <p className="govuk-body">
        The file becomes a new draft. If a line is wrong, nothing is imported and you see which line
        and why.
      </p>
      <form method="post" action={paths.guideImport()} encType="multipart/form-data">
        <div className={`govuk-form-group${isRefused ? ' govuk-form-group--error' : ''}`}>
          <label className="govuk-label govuk-label--m" htmlFor="file">
            Choose the file
          </label>
          <div className="govuk-hint" id="file-hint">
            A text file of up to 900 kB
          </div>
          {isRefused && (
            <ErrorMessage id="file-error">
              {fileName === '' ? 'Choose a file' : 'This file has mistakes'}
            </ErrorMessage>
          )}
          <input
            className="govuk-input"
            id="file"
            name="file"
            type="file"
            accept=".md,.txt,text/markdown,text/plain"
            aria-describedby={isRefused ? 'file-hint file-error' : 'file-hint'}
          />
        </div>
        <Button preventDoubleClick>Import</Button>
      </form>
      {isRefused && fileName !== '' && (
        <DataTable
          caption="What to mend"
          head={[{ text: 'Line' }, { text: 'What is wrong' }]}
          rows={problems.map(({ line, message }) => [{ text: line }, { text: message }])}
        />
      )}
    </>
  )
}

import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorMessage } from '../govuk/ErrorMessage.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { NotificationBanner } from '../govuk/NotificationBanner.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { AgreementAgain } from '../referral/AgreementAgain.tsx'
import { DraftHead, UrgentNote } from '../referral/DraftHead.tsx'
import { DraftPhoneNow } from '../referral/DraftPhoneNow.tsx'
import { FileList, type ListedFile } from './FileList.tsx'

interface FilesPageProps {
  readonly view: {
    readonly id: string
    readonly header: {
      readonly savedWords: string
      readonly sends: string
      readonly isUrgent: boolean
      readonly urgentBecause: readonly string[]
      readonly asksAgreement: boolean
      readonly phoneNow: Parameters<typeof DraftPhoneNow>[0]['header']['phoneNow']
    } | null
    readonly reference: string | null
    readonly files: readonly ListedFile[]
    readonly mostFiles: number
    readonly mostSizeWords: string
    readonly kindNames: readonly string[]
    readonly extensions: readonly string[]
  }
  /** What was not kept, each in words. */
  readonly problems: readonly string[]
  /** How many were kept by the last press of the button. */
  readonly added: number
}

/** The files of a referral: what is there, adding more, and taking one out before sending. */
export function FilesPage({ view, problems, added }: FilesPageProps) {
  const { id, header, files, reference } = view
  const hasRoom = files.length < view.mostFiles
  return (
    <>
      {header && <DraftPhoneNow header={{ id, phoneNow: header.phoneNow }} />}
      <Back href={header ? paths.referral(id) : paths.progress(id)}>
        {header ? 'Back to your draft' : 'Back to the progress of this referral'}
      </Back>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(text => ({ text, href: '#files' }))} />
      )}
      {header ? <DraftHead {...header} /> : <ProtectiveMarking />}
      {header?.isUrgent && <UrgentNote because={header.urgentBecause} />}
      {added > 0 && problems.length === 0 && (
        <NotificationBanner type="success">
          <p className="govuk-notification-banner__heading">
            {added === 1 ? '1 file was kept' : `${String(added)} files were kept`}
            {header ? '.' : ', and the front door was told.'}
          </p>
        </NotificationBanner>
      )}
      {reference && <span className="govuk-caption-l">{reference}</span>}
      <h1 className="govuk-heading-l">Files</h1>
      <WarningText>
        Never photograph or upload an intimate picture of a child, not even as proof. If somebody
        shows you one, do not copy it or send it on. Ring the police on 101, or 999 if a child is in
        danger now, and tell the front door.
      </WarningText>
      {added > 0 && problems.length > 0 && (
        <p className="govuk-body">
          {added === 1
            ? 'Your other file was kept.'
            : `Your other ${String(added)} files were kept.`}
        </p>
      )}
      {files.length > 0 && <Kept view={view} />}
      {hasRoom ? (
        <AddFiles view={view} problems={problems} />
      ) : (
        <p className="govuk-body">
          This referral holds {view.mostFiles} files, which is as many as it can. Ring the front
          door about anything else you have.
        </p>
      )}
      {header && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.check(id)}>
            Check your answers and send
          </a>
        </p>
      )}
      {header?.asksAgreement && <AgreementAgain id={id} />}
    </>
  )
}

function Kept({ view: { id, files, header } }: Pick<FilesPageProps, 'view'>) {
  return (
    <>
      <FileList
        caption={header ? 'Files that will be sent' : 'Files with this referral'}
        files={files}
        fileHref={fileId => paths.file(id, fileId)}
        {...(header
          ? {
              action: ({ id: fileId, name }) => (
                <form method="post" action={paths.files(id)}>
                  <input type="hidden" name="remove" value={fileId} />
                  <Button classes="govuk-button--secondary app-tight" preventDoubleClick>
                    Remove<span className="govuk-visually-hidden"> {name}</span>
                  </Button>
                </form>
              ),
            }
          : {})}
      />
      <p className="govuk-body">
        Each file is scanned for viruses before anybody can open it. You do not need to wait for
        that: your referral is sent and read at once.
      </p>
      {files.some(({ state }) => state === 'unscanned') && (
        <p className="govuk-body">
          If a file could not be scanned yet, nobody can open it until it is. If the front door
          needs what is in it now, write it down or ring them.
        </p>
      )}
    </>
  )
}

function AddFiles({ view, problems }: Pick<FilesPageProps, 'view' | 'problems'>) {
  const isRefused = problems.length > 0
  const hint = 'files-hint'
  return (
    <form method="post" action={paths.files(view.id)} encType="multipart/form-data" noValidate>
      <div className={`govuk-form-group${isRefused ? ' govuk-form-group--error' : ''}`}>
        <label className="govuk-label govuk-label--m" htmlFor="files">
          Add files
        </label>
        <div className="govuk-hint" id={hint}>
          {listWords(view.kindNames.map(inAList))}. Each up to {view.mostSizeWords},{' '}
          {view.mostFiles} in all. Where and when a photo was taken is removed from it. For a sound
          or film recording, keep it and tell the front door that you have it.
        </div>
        {isRefused && (
          <ErrorMessage id="files-error">
            {problems.length === 1 ? problems[0] : `${problems.length} files were not kept`}
          </ErrorMessage>
        )}
        <input
          className="govuk-input"
          id="files"
          name="files"
          type="file"
          multiple
          accept={view.extensions.join(',')}
          aria-describedby={isRefused ? `${hint} files-error` : hint}
        />
      </div>
      <Button preventDoubleClick>Add these files</Button>
      <p className="govuk-hint">Large files take a while. Stay on this page until it changes.</p>
    </form>
  )
}

/** As it stands in the middle of a sentence: names of formats keep their capitals. */
function inAList(name: string): string {
  return name.replace(/^Plain/, 'plain')
}

function listWords(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

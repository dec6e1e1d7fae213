import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { Select } from '../govuk/Select.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { StatusTag } from '../layout/StatusTag.tsx'

type Kind = 'pdf' | 'json' | 'family'

interface Copy {
  readonly id: string
  readonly kind: Kind
  readonly state: 'queued' | 'ready' | 'failed' | 'expired'
  readonly askedWords: string
  readonly askedBy: string
  readonly keptUntil: string
  readonly sizeWords: string | null
  readonly forWhom: string | null
  readonly reason: string | null
  readonly choice: { readonly childId: string; readonly readerId: string } | null
}

interface Person {
  readonly id: string
  readonly name: string
}

interface CopiesPageProps {
  readonly view: {
    readonly id: string
    readonly reference: string
    readonly key: string
    readonly copies: readonly Copy[]
    readonly family: {
      readonly children: readonly Person[]
      readonly readers: readonly Person[]
    } | null
    readonly noFamilyReason: string
  }
  /** What was chosen for the family's copy before it was sent back; nothing is an empty word. */
  readonly chosen: { readonly childId: string; readonly readerId: string }
  /** Sent back, because one of the two was not chosen. */
  readonly isUnchosen: boolean
  /** How a copy stands whose link was followed and that cannot be given out. */
  readonly gone: Copy['state'] | null
}

const kinds: Readonly<Record<Kind, string>> = {
  pdf: 'PDF for your record',
  json: 'Data for your own system',
  family: 'Copy for the family',
}
const goneWords: Readonly<Record<Copy['state'], string>> = {
  queued: 'That copy is not ready yet. It takes up to a minute.',
  ready: 'That copy is ready.',
  failed: 'That copy could not be made. Make it again.',
  expired: 'That copy is no longer kept: copies are kept for 3 days. Make it again.',
}
const chooseChild = 'Select which child it is about'
const chooseReader = 'Select who it is for'

/** What copies there are of one referral and how to get another. */
export function CopiesPage({ view, chosen, isUnchosen, gone }: CopiesPageProps) {
  const { id, reference, copies } = view
  const problems = isUnchosen
    ? [
        ...(chosen.childId === '' ? [{ text: chooseChild, href: '#child' }] : []),
        ...(chosen.readerId === '' ? [{ text: chooseReader, href: '#for' }] : []),
      ]
    : []
  return (
    <>
      <Back href={paths.progress(id)}>Back to the progress of this referral</Back>
      {problems.length > 0 && <ErrorSummary errorList={problems} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">{reference}</span>
      <h1 className="govuk-heading-l">Copies of your referral</h1>
      {gone && <InsetText>{goneWords[gone]}</InsetText>}
      {copies.length > 0 && <Copies view={view} />}
      <h2 className="govuk-heading-m">For your own record</h2>
      <p className="govuk-body">
        It is everything you sent, as it was sent. It is ready within a minute and kept here for 3
        days. The PDF cannot draw emoji, and sets letters of a few scripts apart, such as Khmer and
        Sinhala. It says so where that happens: then print from this screen.
      </p>
      <form method="post" action={paths.copies(id)}>
        <input type="hidden" name="key" value={view.key} />
        <div className="govuk-button-group">
          <Button name="kind" value="pdf" preventDoubleClick>
            Make a PDF
          </Button>
          <Button name="kind" value="json" classes="govuk-button--secondary" preventDoubleClick>
            Make a data file
          </Button>
          <a className="govuk-link" href={paths.print(id)}>
            Print from this screen
          </a>
        </div>
      </form>
      <Family view={view} chosen={chosen} isUnchosen={isUnchosen} />
    </>
  )
}

function Copies({ view }: Pick<CopiesPageProps, 'view'>) {
  const waiting = view.copies.some(({ state }) => state === 'queued')
  return (
    <>
      <h2 className="govuk-heading-m">Your copies</h2>
      <SummaryList
        rows={view.copies.map(copy => ({
          key: { text: kinds[copy.kind] },
          value: {
            text: (
              <>
                <Where copy={copy} view={view} />
                <span className="govuk-hint">
                  Asked for on {copy.askedWords} by {copy.askedBy}
                  {copy.forWhom && `. ${copy.forWhom}`}
                  {copy.reason && `. Made because: ${copy.reason}`}
                </span>
              </>
            ),
          },
        }))}
      />
      {waiting && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.copies(view.id)}>
            See if it is ready
          </a>
        </p>
      )}
    </>
  )
}

function Where({ copy, view }: { readonly copy: Copy } & Pick<CopiesPageProps, 'view'>) {
  const { id } = view
  switch (copy.state) {
    case 'queued':
      return <StatusTag meaning="progress">Being made</StatusTag>
    case 'ready':
      return (
        <>
          <a className="govuk-link" href={paths.copy(id, copy.id)}>
            Download
            <span className="govuk-visually-hidden">
              {' '}
              {kinds[copy.kind]}, asked for on {copy.askedWords}
            </span>
            {copy.sizeWords && ` (${copy.sizeWords})`}
          </a>
          <span className="govuk-hint">Kept until {copy.keptUntil}</span>
        </>
      )
    case 'failed':
      return (
        <>
          <StatusTag meaning="attention">Could not be made</StatusTag>
          <Again copy={copy} view={view} />
        </>
      )
    case 'expired':
      return (
        <>
          <StatusTag meaning="quiet">No longer kept</StatusTag>
          <Again copy={copy} view={view} />
        </>
      )
  }
}

/** The way to the same copy once more; a family's is read again first, since what it says may have changed. */
function Again({ copy, view }: { readonly copy: Copy } & Pick<CopiesPageProps, 'view'>) {
  const what = <span className="govuk-visually-hidden">: {kinds[copy.kind]}</span>
  if (copy.choice) {
    const { childId, readerId } = copy.choice
    return (
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={paths.familyCopy(view.id, { child: childId, for: readerId })}
        >
          Read it and make it again{what}
        </a>
      </p>
    )
  }
  return (
    <form method="post" action={paths.copies(view.id)}>
      <input type="hidden" name="key" value={`${view.key}-${copy.id}`} />
      <Button
        name="kind"
        value={copy.kind}
        classes="govuk-button--secondary app-tight"
        preventDoubleClick
      >
        Make it again{what}
      </Button>
    </form>
  )
}

function Family({
  view: { id, family, noFamilyReason },
  chosen,
  isUnchosen,
}: Pick<CopiesPageProps, 'view' | 'chosen' | 'isUnchosen'>) {
  if (!family) {
    return (
      <>
        <h2 className="govuk-heading-m">For the family</h2>
        <p className="govuk-body">There is no copy of this for a family. {noFamilyReason}</p>
        <p className="govuk-body">
          If you are not sure what you may tell them, ask the front door first.
        </p>
      </>
    )
  }
  const items = (people: readonly Person[]) => [
    { value: '', text: 'Choose' },
    ...people.map(({ id: value, name }) => ({ value, text: name })),
  ]
  return (
    <>
      <h2 className="govuk-heading-m">For the family</h2>
      <InsetText>
        A copy for a family leaves out addresses, other people, where information came from and
        anything for professionals only. You read it first and decide. If somebody could be harmed
        by it, talk with your safeguarding lead or the front door before you make one.
      </InsetText>
      <form method="get" action={paths.familyCopy(id)}>
        <Select
          name="child"
          id="child"
          label={{ text: 'Which child is it about?' }}
          items={items(family.children)}
          defaultValue={chosen.childId}
          errorMessage={isUnchosen && chosen.childId === '' ? { text: chooseChild } : undefined}
        />
        <Select
          name="for"
          id="for"
          label={{ text: 'Who is it for?' }}
          items={items(family.readers)}
          defaultValue={chosen.readerId}
          errorMessage={isUnchosen && chosen.readerId === '' ? { text: chooseReader } : undefined}
        />
        <Button classes="govuk-button--secondary">Read it first</Button>
      </form>
    </>
  )
}

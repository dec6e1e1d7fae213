import type { ReactNode } from 'react'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { NotificationBanner } from '../govuk/NotificationBanner.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { StatusTag } from '../layout/StatusTag.tsx'
import { SentWithout, ToCountersign, type CountersignLists } from './CountersignLists.tsx'

interface Row {
  readonly id: string
  readonly formTitle: string
  readonly status: 'draft' | 'sent' | 'decided'
  readonly reference: string | null
  readonly children: string | null
  readonly authorName: string | null
  readonly whenWords: string
  readonly dueWords: string | null
  readonly council: string | null
  readonly feedbackWaiting: boolean
  readonly questionWaiting: boolean
  readonly isWithdrawn: boolean
  readonly changedWords: string | null
  readonly isAsked: boolean
}

interface MyReferralsProps {
  readonly found?:
    | { readonly ok: true; readonly words: string; readonly rows: readonly Row[] }
    | { readonly ok: false; readonly words: string; readonly problem: string }
    | undefined
  readonly list: {
    readonly filter: string
    readonly rows: readonly Row[]
    readonly next: string | null
    readonly waiting: { readonly advice: number; readonly reviews: number }
    readonly countersign: CountersignLists
  }
  /** A draft was just given back to its writer. */
  readonly isGivenBack: boolean
  /** How many practice sets are not done; they stand at the foot of the page. */
  readonly practiceLeft: number
}

const filters = [
  { show: 'all', text: 'All' },
  { show: 'action', text: 'Needs you' },
  { show: 'drafts', text: 'Not sent yet' },
  { show: 'waiting', text: 'Waiting for a decision' },
  { show: 'decided', text: 'Decided' },
]

/** The sender's own list: what to do next first, then what was sent and what came of it. */
export function MyReferrals({ list, practiceLeft, found, isGivenBack }: MyReferralsProps) {
  return (
    <>
      {found && !found.ok && <ErrorSummary errorList={[{ text: found.problem, href: '#words' }]} />}
      {isGivenBack && (
        <NotificationBanner
          type="success"
          text="You gave it back. Its writer gets an email and reads what you would like changed"
        />
      )}
      <h1 className="govuk-heading-l">Your referrals</h1>
      <p className="govuk-body">
        <a className="govuk-button" role="button" draggable={false} href={paths.referralStart()}>
          Start something new
        </a>
      </p>
      <nav aria-label="Before you refer">
        <ul className="govuk-list app-counts">
          <li>
            <a className="govuk-link" href={paths.advice()}>
              Advice to read ({list.waiting.advice})
            </a>
          </li>
          <li>
            <a className="govuk-link" href={paths.noReferrals()}>
              Reviews due ({list.waiting.reviews})
            </a>
          </li>
          {practiceLeft > 0 && (
            <li>
              <a className="govuk-link" href="#practice-sets">
                Practice to do ({practiceLeft})
              </a>
            </li>
          )}
          <li>
            <a className="govuk-link" href={paths.adviceNew()}>
              Ask for advice
            </a>
          </li>
          <li>
            <a className="govuk-link" href={paths.noReferralNew()}>
              Record that you are not referring
            </a>
          </li>
        </ul>
      </nav>
      <ToCountersign lists={list.countersign} />
      <Search found={found} />
      {found?.ok && (
        <ReferralTable
          caption={`Found: ${found.rows.length}`}
          rows={found.rows}
          empty={<p>Nothing of yours has this reference or a child of this name.</p>}
        />
      )}
      <nav aria-label="Show" className="app-filters">
        <ul className="govuk-list app-filters__list">
          {filters.map(({ show, text }) => (
            <li key={show}>
              <a
                className="govuk-link govuk-link--no-visited-state"
                href={paths.referrals({ show: show === 'all' ? undefined : show })}
                {...(list.filter === show ? { 'aria-current': 'page' as const } : {})}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ReferralTable
        caption={filters.find(({ show }) => show === list.filter)?.text ?? 'All'}
        rows={list.rows}
        empty={
          <p>
            Nothing here yet. When you start a referral it is kept here, sent or not, with what the
            council decides.
          </p>
        }
      />
      {list.next && (
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={paths.referrals({
              show: list.filter === 'all' ? undefined : list.filter,
              after: list.next,
            })}
          >
            Show older ones
          </a>
        </p>
      )}
      <SentWithout lists={list.countersign} />
    </>
  )
}

function ReferralTable({
  caption,
  rows,
  empty,
}: {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly empty: ReactNode
}) {
  return (
    <DataTable
      caption={caption}
      head={[
        { text: 'Reference' },
        { text: 'Who it is about' },
        { text: 'Sent or saved' },
        { text: 'What happens next' },
      ]}
      rows={rows.map(row => [
        { text: <Reference row={row} /> },
        {
          text: row.children ?? (row.status === 'draft' ? 'Open the draft to see' : 'Not named'),
        },
        {
          text: (
            <>
              {row.whenWords}
              {row.authorName && <span className="govuk-hint">by {row.authorName}</span>}
              {row.changedWords && <span className="govuk-hint">{row.changedWords}</span>}
            </>
          ),
        },
        { text: <NextAct row={row} /> },
      ])}
      empty={empty}
    />
  )
}

/** Posted, so that a child's name is never in an address. */
function Search({ found }: Pick<MyReferralsProps, 'found'>) {
  return (
    <form method="post" action={paths.referrals()} role="search" noValidate>
      <Input
        name="words"
        id="words"
        label={{ text: 'Find one of yours by reference or a child’s name' }}
        classes="govuk-input--width-20"
        defaultValue={found?.words ?? ''}
        errorMessage={found && !found.ok ? { text: found.problem } : undefined}
      />
      <Button classes="govuk-button--secondary">Find</Button>
    </form>
  )
}

function Reference({ row }: { readonly row: Row }) {
  if (row.status === 'draft') {
    return (
      <a className="govuk-link" href={paths.referral(row.id)}>
        Draft: {row.formTitle}
      </a>
    )
  }
  return (
    <a className="govuk-link" href={paths.progress(row.id)}>
      {row.reference}
    </a>
  )
}

function NextAct({ row }: { readonly row: Row }) {
  if (row.questionWaiting) return <StatusTag meaning="attention">Question to answer</StatusTag>
  if (row.isWithdrawn && row.status === 'sent')
    return <StatusTag meaning="quiet">Withdrawn by you</StatusTag>
  if (row.status === 'draft') {
    return (
      <>
        <StatusTag meaning="attention">Not sent yet</StatusTag>
        {row.isAsked && <span className="govuk-hint">Waiting for a lead to countersign</span>}
      </>
    )
  }
  if (row.status === 'sent') {
    return (
      <>
        <StatusTag meaning="waiting">Waiting</StatusTag> {row.dueWords}
        {row.council && <span className="govuk-hint">with {row.council}</span>}
      </>
    )
  }
  return row.feedbackWaiting ? (
    <StatusTag meaning="attention">New decision to read</StatusTag>
  ) : (
    <StatusTag meaning="done">Decided</StatusTag>
  )
}

import type { QueueCount, QueuePage, SearchResult } from '#app/domain/triage/queue.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { Pagination } from '../govuk/Pagination.tsx'
import { QueueTable } from './QueueTable.tsx'

interface QueueProps {
  readonly page: QueuePage
  readonly found?: SearchResult
}

/** The front door's desk: counts that are links, then what waits, most urgent and soonest due first. */
export function Queue({ page, found }: QueueProps) {
  return (
    <>
      {found?.problem && <ErrorSummary errorList={[{ text: found.problem, href: '#words' }]} />}
      <h1 className="govuk-heading-l">Front door: what needs you now</h1>
      <div className="app-desk-top">
        <div>
          <Counts label="Contacts that wait" counts={page.counts} classes="app-counts" />
          <AlsoWaiting page={page} />
          {page.laneTabs.length > 0 && (
            <Counts label="Lanes" counts={page.laneTabs} classes="app-lanes" />
          )}
        </div>
        <SearchForm found={found} />
      </div>
      {found && !found.problem && <Found found={found} />}
      <QueueTable
        caption={`${counted(page.total, 'contact')} waiting, most urgent and soonest due first`}
        rows={page.rows}
        empty={
          <p>
            Nothing waits here. New contacts appear at the top of this list when they arrive.{' '}
            <a className="govuk-link" href={paths.frontDoor()}>
              Show everything that waits
            </a>
          </p>
        }
      />
      <Narrowed page={page} />
      {(page.next !== null || page.page > 1) && (
        <Pagination
          landmarkLabel="Pages of contacts"
          {...(page.page > 1
            ? {
                previous: {
                  href: paths.frontDoor(page.first),
                  text: 'First page',
                },
              }
            : {})}
          {...(page.next
            ? {
                next: {
                  href: paths.frontDoor(page.next),
                  text: 'Next page',
                  labelText: `Page ${String(page.page + 1)}`,
                },
              }
            : {})}
        />
      )}
      <p className="govuk-body-s">
        As of {page.asOf}.{' '}
        {page.readsMessages && (
          <a className="govuk-link" href={paths.outbox()}>
            Messages that did not go out
          </a>
        )}
      </p>
    </>
  )
}

/** What waits for the front door beside contacts, in one row. */
function AlsoWaiting({ page }: { readonly page: QueuePage }) {
  const links = [
    ...(page.left === null
      ? []
      : [{ href: paths.leftAllegations(), text: `Left unsent (${String(page.left)})` }]),
    ...(page.adviceWaiting === null
      ? []
      : [{ href: paths.advice(), text: `Advice waiting (${String(page.adviceWaiting)})` }]),
    ...(page.additions > 0
      ? [{ href: paths.additions(), text: `Added after a decision (${String(page.additions)})` }]
      : []),
  ]
  if (links.length === 0) return null
  return (
    <ul className="govuk-list app-lanes">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a className="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

interface CountsProps {
  readonly label: string
  readonly counts: readonly QueueCount[]
  readonly classes: string
}

function Counts({ label, counts, classes }: CountsProps) {
  return (
    <nav aria-label={label}>
      <ul className={`govuk-list ${classes}`}>
        {counts.map(({ label: words, count, query, isCurrent }) => (
          <li key={words}>
            <a
              className="govuk-link"
              href={paths.frontDoor(query)}
              aria-current={isCurrent ? 'true' : undefined}
            >
              {words} ({count})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A post, so that no child's name ever stands in an address, a history or a log. */
function SearchForm({ found }: { readonly found?: SearchResult }) {
  return (
    <form method="post" action={paths.frontDoor()} className="app-find" noValidate role="search">
      <Input
        name="words"
        label={{ text: 'Find a child or a reference', classes: 'govuk-label--s' }}
        hint={{ text: 'A surname, a full name, or a reference such as K7TM-4Q2X-9' }}
        autocomplete="off"
        spellcheck={false}
        classes="govuk-input--width-20"
        {...(found ? { defaultValue: found.words } : {})}
        {...(found?.problem ? { errorMessage: { text: found.problem } } : {})}
      />
      <Button classes="govuk-button--secondary">Find</Button>
    </form>
  )
}

function Found({ found }: { readonly found: SearchResult }) {
  const most = found.hasMore ? 'The latest ' : ''
  return (
    <QueueTable
      caption={`${most}${counted(found.rows.length, 'contact')} found, decided ones too`}
      rows={found.rows}
      empty={
        <p>
          Nobody was found by that name or reference in this council. Check the spelling, or try the
          surname alone.
        </p>
      }
    />
  )
}

function Narrowed({ page }: { readonly page: QueuePage }) {
  if (page.narrowed.length === 0) return null
  return (
    <div className="govuk-body">
      This list is narrowed to:
      <ul className="govuk-list app-lanes">
        {page.narrowed.map(({ label, without }) => (
          <li key={label}>
            {label}{' '}
            <a className="govuk-link" href={paths.frontDoor(without)}>
              Remove<span className="govuk-visually-hidden"> {label}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

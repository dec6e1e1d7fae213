import type { AdviceList, AdviceRowView } from '#app/domain/consultation/view.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { StatusTag } from '../layout/StatusTag.tsx'

/** Questions for advice: the sender's own with what came of them, or what a front door has to answer. */
export function AdviceListPage({ list }: { readonly list: AdviceList }) {
  return list.side === 'frontDoor' ? <ForFrontDoor list={list} /> : <ForSender list={list} />
}

function ForSender({ list }: { readonly list: AdviceList }) {
  return (
    <>
      <Back href={paths.referrals()}>Back to your referrals</Back>
      <h1 className="govuk-heading-l">Advice before you refer</h1>
      <p className="govuk-body">
        <Button href={paths.adviceNew()}>Ask for advice</Button>
      </p>
      <Rows
        caption="What you asked"
        rows={list.waiting}
        byHead="Asked by"
        whenHead="Call or record"
        empty="Nothing here yet. When you ask for advice, your question and the answer are kept here."
      />
    </>
  )
}

function ForFrontDoor({ list }: { readonly list: AdviceList }) {
  return (
    <>
      <Back href={paths.frontDoor()}>Back to the queue</Back>
      <h1 className="govuk-heading-l">Advice</h1>
      <Rows
        caption={`${counted(list.waiting.length, 'question')} waiting, soonest call first`}
        rows={list.waiting}
        byHead="From"
        whenHead="Ring at"
        empty="Nobody waits for advice. When somebody asks to be rung, it is listed here."
      />
      <Rows
        caption="Dealt with lately"
        rows={list.done}
        byHead="From"
        whenHead="Call or record"
        empty="Nothing yet. Advice that was given is listed here."
      />
    </>
  )
}

interface RowsProps {
  readonly caption: string
  readonly rows: readonly AdviceRowView[]
  readonly byHead: string
  readonly whenHead: string
  readonly empty: string
}

function Rows({ caption, rows, byHead, whenHead, empty }: RowsProps) {
  return (
    <DataTable
      caption={caption}
      head={['Reference', 'Who it is about', byHead, whenHead, 'Status'].map(text => ({ text }))}
      rows={rows.map(({ id, reference, about, by, when, status, meaning }) => [
        {
          text: (
            <a className="govuk-link" href={paths.consultation(id)}>
              {reference}
            </a>
          ),
        },
        { text: about },
        { text: by },
        { text: when },
        { text: <StatusTag meaning={meaning}>{status}</StatusTag> },
      ])}
      empty={<p>{empty}</p>}
    />
  )
}

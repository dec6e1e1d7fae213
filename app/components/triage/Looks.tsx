import type { LooksPage } from '#app/domain/triage/looks.ts'
import { paths } from '#app/paths.ts'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { ContactHead } from './ContactHead.tsx'

/** Who has looked at a referral or changed it, newest first: a list a person can scan. */
export function Looks({ page }: { readonly page: LooksPage }) {
  return (
    <>
      <Back href={paths.contact(page.header.id)}>Back to the contact</Back>
      <ContactHead header={page.header} page="Who has looked" />
      <DataTable
        caption={
          page.isWhole
            ? 'Everyone who looked at this referral or changed it, newest first'
            : 'The latest 200 looks and changes, newest first'
        }
        head={['Who', 'What they did', 'When'].map(text => ({ text }))}
        rows={page.looks.map(({ who, did, at }) => [{ text: who }, { text: did }, { text: at }])}
        empty={<p>Nobody has looked at this yet. Every look will be listed here.</p>}
      />
    </>
  )
}

import { InsetText } from '#app/components/govuk/InsetText.tsx'
import type { ShellGuide } from './shell.ts'

/** On a page kept on a device, before everything else: that it is a copy, of which day and of which guide. */
export function GuideCopyNote({ guide }: { readonly guide: ShellGuide }) {
  return (
    <InsetText attributes={{ role: 'status' }}>
      <strong>Offline copy</strong>, as of {guide.asOf}, guide version {guide.version}. You can read
      everything here. Searching, the picture and referrals need a connection.
    </InsetText>
  )
}

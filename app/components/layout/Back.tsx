import type { ReactNode } from 'react'
import { BackLink } from '../govuk/BackLink.tsx'

/** The way back, first on its page. Without words it says "Back". */
export function Back({ href, children }: { readonly href: string; readonly children?: ReactNode }) {
  return <BackLink href={href}>{children}</BackLink>
}

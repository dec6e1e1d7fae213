import type { ReactNode } from 'react'
import { useCarry } from './carried.ts'

interface GuideLinkProps {
  readonly href: string
  readonly classes?: string
  readonly children: ReactNode
}

/** A link within the guide: choices, and whether the phone route has been read, go along with it. */
export function GuideLink({ href, classes = '', children }: GuideLinkProps) {
  const carry = useCarry()
  return (
    <a className={`govuk-link ${classes}`.trim()} href={carry(href)}>
      {children}
    </a>
  )
}

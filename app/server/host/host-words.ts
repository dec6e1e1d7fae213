import { brandStyle } from '#app/components/layout/brand.ts'
import { markSupport } from '#app/components/layout/mark-support.ts'
import { whoAnswers } from '#app/domain/partnership/answering.ts'
import { partnershipOn } from '#app/domain/partnership/partnership.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { partnerships } from '#content/partnership/partnerships.ts'
import type { KnownInline } from './security-headers.ts'

/** One telephone line a person can use when the service cannot help them. */
export interface PhoneLine {
  /** Which council, and who answers. */
  readonly name: string
  /** As people read it: "0116 305 0005". */
  readonly number: string
  /** As a telephone dials it: "+441163050005". */
  readonly dial: string
}

/** What the host's own pages say about us when nothing else works. */
export interface HostWords {
  readonly serviceName: string
  readonly colour: string
  readonly phoneLines: readonly PhoneLine[]
}

/** Our name, and who answers the telephone at this moment: the front door, or the out-of-hours team. */
export function hostWords(at: Date): HostWords {
  const { brand, councils } = partnershipOn(partnerships, londonDay(at))
  return {
    serviceName: brand.serviceName,
    colour: brand.colours.primary,
    phoneLines: councils.map(council => {
      const { name, phone } = whoAnswers(council, at, englandCalendar)
      const whose = name.includes(council.name) ? name : `${council.name}: ${name}`
      return { name: whose, number: phone.number, dial: phone.dial }
    }),
  }
}

/** The lines of script and style that the frame of a page holds on a day. */
export function inlineOn(at: Date): KnownInline {
  const { brand } = partnershipOn(partnerships, londonDay(at))
  return { scripts: [markSupport], styles: [brandStyle(brand.colours)].filter(Boolean) }
}

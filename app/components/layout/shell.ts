import type { CarriedChoices } from '#app/domain/threshold/carried-choices.ts'

/** One council's front door, as it can be reached at this moment. */
export interface ShellPhone {
  /** The place: 'Rutland'. */
  readonly council: string
  /** Who answers now: the front door, or the out-of-hours team when it is closed. */
  readonly frontDoor: string
  /** As people read it: '0116 305 0005'. */
  readonly phone: string
  /** 'tel:+441163050005'. */
  readonly phoneHref: string
  readonly openNow: boolean
  /** In the brackets after the number: 'open now', 'out of hours. First Response opens tomorrow at 8am'. */
  readonly words: string
  /** A number that rings nowhere, standing in for one not known yet. Never offered for a real child. */
  readonly example?: boolean
}

/** A choice in the guide that means phone now, carried in the address. */
export interface GuidePhoneNowView {
  /** Texts nobody has yet said they have read. */
  readonly unread: readonly string[]
  /** The value of "told" that says all of them have been read. */
  readonly told: string
  readonly path: string
  /** Everything else the address holds. */
  readonly params: readonly (readonly [string, string])[]
}

/** What the frame around every page shows. The root loader makes it afresh for each page. */
export interface Shell {
  readonly serviceName: string
  readonly partnershipName: string
  readonly demonstration: boolean
  /** Colours of the partnership, by name: see brandStyle. */
  readonly brand: Readonly<Record<string, string>>
  /** The council most likely to be theirs first. */
  readonly phones: readonly ShellPhone[]
  /** The person signed in. */
  readonly person?: { readonly name: string; readonly agency: string }
  /** Empty on the pages of a referral, where no menu leads away. */
  readonly navigation: readonly {
    readonly href: string
    readonly text: string
    readonly current?: boolean
  }[]
  /** 'Figures and times as of 20 November 2026 at 2:32pm', or the release; shown in the footer. */
  readonly asOf?: string
  /** On the guide's pages and the others that are kept on a device. */
  readonly guide?: ShellGuide
  /** Choices that the address carries from page to page of the guide. */
  readonly carried?: CarriedChoices
  /** Set while a choice that means phone now is carried: the phone comes first. */
  readonly phoneNow?: GuidePhoneNowView
  /** What was posted was refused: the page's title starts "Error: ". */
  readonly hasErrors?: boolean
}

/** Whose names and responses by level a page of the guide shows, and the same page for the others. */
export interface ShellCouncils {
  /** Null for the words all councils share. */
  readonly current: {
    readonly name: string
    /** The level at which help under section 17 begins there. */
    readonly section17: number
    readonly verified: boolean
  } | null
  readonly options: readonly {
    readonly name: string
    readonly href: string
    readonly isCurrent: boolean
  }[]
}

/** What makes a guide page safe to trust on paper or as a copy on a device, read at an hour nobody knows. */
export interface ShellGuide {
  /** '2026-11'. */
  readonly version: string
  /** '20 November 2026'. */
  readonly asOf: string
  /** Every council's numbers with their hours, day and night. */
  readonly numbers: readonly ShellPhone[]
  /** Where the page is, for a reader of a sheet: whole where our own address is known. */
  readonly address: string
  /** Left out where no council differs. */
  readonly councils?: ShellCouncils
  /** Drawn to be kept on a device: it says so, and names nobody. */
  readonly isCopy: boolean
}

/** What a route may say about how its page is drawn: `export const handle: PageHandle = { … }`. */
export interface PageHandle {
  /** React's own scripts are sent only to pages that ask; every page works without. */
  readonly scripts?: boolean
  /** Roomy for reading and forms, dense for desks. */
  readonly density?: 'roomy' | 'dense'
  /** Text column of about 75 characters, or the whole width for tables. */
  readonly width?: 'two-thirds' | 'full'
}

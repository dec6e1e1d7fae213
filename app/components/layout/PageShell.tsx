import type { ReactNode } from 'react'
import { nothingCarried } from '#app/domain/threshold/carried-choices.ts'
import { classNames } from '../govuk/class-names.ts'
import { CarriedContext } from '../threshold/carried.ts'
import { CouncilContext } from '../threshold/CouncilChoice.tsx'
import { GuidePhoneNow } from '../threshold/GuidePhoneNow.tsx'
import { ServiceNavigation } from '../govuk/ServiceNavigation.tsx'
import { SkipLink } from '../govuk/SkipLink.tsx'
import { DemonstrationBanner } from './DemonstrationBanner.tsx'
import { EmergencyStrip } from './EmergencyStrip.tsx'
import { Footer } from './Footer.tsx'
import { GuideCopyNote } from './GuideCopyNote.tsx'
import { Header } from './Header.tsx'
import { PaperNote } from './PaperNote.tsx'
import type { PageHandle, Shell } from './shell.ts'

interface PageShellProps {
  readonly shell: Shell
  readonly density?: PageHandle['density']
  readonly width?: PageHandle['width']
  readonly children: ReactNode
}

/** The frame around every page: who to ring, where you are, who you are, and the page itself. */
export function PageShell({
  shell,
  density = 'roomy',
  width = 'two-thirds',
  children,
}: PageShellProps) {
  return (
    <div className={classNames('app-page', `app-page--${density}`, `app-page--${width}`)}>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      {shell.demonstration && <DemonstrationBanner phones={shell.phones} />}
      <Header
        serviceName={shell.serviceName}
        partnershipName={shell.partnershipName}
        person={shell.person}
      />
      <EmergencyStrip phones={shell.phones} />
      {shell.navigation.length > 0 && <ServiceNavigation navigation={shell.navigation} />}
      <div className="govuk-width-container app-page__body">
        <main className="govuk-main-wrapper app-main" id="main-content">
          {shell.guide?.isCopy && <GuideCopyNote guide={shell.guide} />}
          {shell.guide && <PaperNote guide={shell.guide} />}
          <CarriedContext.Provider value={shell.carried ?? nothingCarried}>
            <CouncilContext.Provider value={shell.guide?.councils}>
              <GuidePhoneNow shell={shell} />
              {children}
            </CouncilContext.Provider>
          </CarriedContext.Provider>
        </main>
      </div>
      <Footer
        partnershipName={shell.partnershipName}
        asOf={shell.asOf}
        keepsGuide={shell.guide !== undefined}
      />
    </div>
  )
}

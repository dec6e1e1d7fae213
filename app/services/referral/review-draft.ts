import { createHash } from 'node:crypto'
import { maySubmit } from '#app/domain/consent/outcome-rules.ts'
import type { AgreementOutcome } from '#app/domain/consent/tree.ts'
import { agreementSection } from '#app/domain/consent/entry-document.ts'
import { childrenOf } from '#app/domain/consent/people-of.ts'
import type { AgreementEntry } from '#app/domain/consent/person-entry.ts'
import { fileSection, type SentFile } from '#app/domain/files/file-section.ts'
import { gapsOf, type Gap } from '#app/domain/forms/completeness.ts'
import { dataItemsOf } from '#app/domain/forms/data-items.ts'
import { documentOf, type FormDocument } from '#app/domain/forms/document.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { journey } from '#app/domain/forms/journey.ts'
import { draftUrgency } from '#app/domain/referral/draft-urgency.ts'
import { needsAgreement, routeOf } from '#app/domain/referral/form-route.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import type { Urgency } from '#app/domain/referral/urgency.ts'
import type { Rules } from '../rules.ts'
import { entryForms } from '../consent/entry-forms.ts'
import { canonical } from './seen.ts'

/** Everything that decides whether a draft may be sent, worked out once for the check page and for sending. */
export interface Review {
  readonly document: FormDocument
  /** A fingerprint of exactly what would be sent. */
  readonly documentHash: string
  readonly gaps: readonly Gap[]
  readonly urgency: Urgency
  readonly outcome: AgreementOutcome | undefined
  /** Why it cannot be sent yet; never anything for an urgent referral. */
  readonly blockers: readonly Blocker[]
}

export type Blocker =
  'agreementUnfinished' | 'agreementSaysWait' | 'agreementNeeded' | 'answersMissing'

/** `entries` and `files`: what was recorded about agreement and added so far: part of what is sent, and never in its way. */
export function reviewDraft(
  draft: Draft,
  form: FormDefinition,
  rules: Rules,
  entries: readonly AgreementEntry[] = [],
  files: readonly SentFile[] = [],
): Review {
  const written = documentOf(form, draft.answers)
  const said = agreementSection(entries, entryForms, childrenOf(form, draft.answers))
  const document = { ...written, sections: [...written.sections, ...said, ...fileSection(files)] }
  const gaps = gapsOf(journey(form, draft.answers))
  const urgency = draftUrgency(draft, dataItemsOf(form, draft.answers), rules)
  const outcome = rules.tree.outcomes.find(({ id }) => id === draft.agreement?.outcome)
  const blockers: Blocker[] = []
  // Nothing urgent is ever blocked: not by a missing answer, a refused agreement or an unfinished check.
  if (urgency.level === 'routine') {
    const route = routeOf(rules.formRoutes, form.id)
    if (route.agreement !== 'notAsked') {
      if (!outcome) blockers.push('agreementUnfinished')
      else if (!maySubmit(outcome)) blockers.push('agreementSaysWait')
      else if (needsAgreement(route, outcome)) blockers.push('agreementNeeded')
    }
    if (gaps.length > 0) blockers.push('answersMissing')
  }
  return { document, documentHash: hashOf(draft, document), gaps, urgency, outcome, blockers }
}

function hashOf(draft: Draft, document: FormDocument): string {
  const sent = { document, agreement: draft.agreement, guide: draft.guide }
  return createHash('sha256').update(canonical(sent)).digest('hex')
}

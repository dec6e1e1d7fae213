import type { Actor } from '#app/domain/access/actor.ts'
import type { Problem } from '#app/domain/errors.ts'
import { labelOf } from '#app/domain/partnership/codes.ts'
import { levelsFor } from '#app/domain/partnership/partnership.ts'
import { childAge, childName } from '#app/domain/triage/child-words.ts'
import type { DecisionFields, DecisionPage } from '#app/domain/triage/decision-form.ts'
import {
  needsOverride,
  needsSecondReviewer,
  offeredOutcomes,
  whyNotOffered,
  type DecisionFacts,
} from '#app/domain/triage/outcomes.ts'
import { guideRecord } from '#app/domain/threshold/guide-record.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { contactOutcomes } from '#content/code-sets/contact-outcomes.ts'
import type { Contact, ContactInFull } from '#db/queries/contacts.ts'
import type { Tx } from '#db/queries/tx.ts'
import { rulesOn } from '../rules.ts'
import { agreementOutcomeOf, agreementView } from './agreement-view.ts'
import { contactHeader } from './contact-header.ts'
import { contactHistory, type ContactHistory } from './contact-history.ts'
import { childAgreement, type ChildAgreement } from './people-agreement.ts'
import { factsOf, levelWords } from './view-contact.ts'

/** One child on a referral with what a decision about them rests on. */
export interface DecisionBasis {
  readonly contact: Contact
  readonly facts: DecisionFacts
  readonly history: ContactHistory
  readonly said: ChildAgreement
}

export async function decisionBasis(
  tx: Tx,
  actor: Actor,
  full: ContactInFull,
  contact: Contact,
  now: Date,
): Promise<DecisionBasis> {
  const { referral } = full
  const history = await contactHistory(tx, actor, contact, now, referral.levelStated)
  const agreementOutcome = agreementOutcomeOf(referral, now)
  const said = await childAgreement(tx, full, contact)
  return {
    contact,
    history,
    said,
    facts: {
      agreementGone: said.isGone,
      ...(agreementOutcome ? { agreementOutcome } : {}),
      urgency: contact.urgency,
      harmTags: [...new Set([...contact.harmTags, ...(referral.harmTags ?? [])])],
      firstDecision: contact.state !== 'decided',
      duplicateOfSameSender: history.sentBefore,
      noFurtherActionOnSameIssue: history.flags.noFurtherActionOnSameIssue,
      today: londonDay(now),
    },
  }
}

/** The form as drawn: for a first look, or again with what was typed and what is wrong. */
export function decisionPage(
  full: ContactInFull,
  basis: DecisionBasis,
  onReferral: readonly Contact[],
  given: {
    readonly stage: DecisionPage['stage']
    readonly fields: DecisionFields
    readonly problems: readonly Problem[]
  },
  now: Date,
): DecisionPage {
  const { contact, referral, author } = full
  const { facts, history } = basis
  const today = londonDay(now)
  const offered = offeredOutcomes(facts)
  const levels = levelsFor(rulesOn(now).partnership, contact.councilCode, today)
  return {
    ...given,
    header: contactHeader(contact, referral.reference, now),
    children: [...onReferral]
      .sort((a, b) => a.position - b.position)
      .map(one => ({
        id: one.id,
        name: childName(one.child),
        age: childAge(one.child, today),
        urgency: one.urgency,
        isDecided: one.state === 'decided',
      })),
    outcomes: offered.map(code => ({ code, label: labelOf(contactOutcomes, code) })),
    notOffered: contactOutcomes.flatMap(({ code, label }) => {
      const why = whyNotOffered(code, facts)
      return why === undefined ? [] : [{ label, why }]
    }),
    levels: levels.map(({ level, name }) => ({ level, name })),
    levelStated: levelWords(referral.levelStated, now),
    guide: referral.guide && guideRecord(referral.guide),
    agreement: agreementView(referral, factsOf(full)?.limits ?? null, basis.said, now),
    history: history.view,
    asksSecondReviewer: needsSecondReviewer('C01', facts),
    asksOverride: offered.includes('C06') && needsOverride('C06', facts),
    senderName: author?.name ?? 'The sender',
  }
}

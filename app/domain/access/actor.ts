/** Who is acting, and what their role may do. Row policies say to which rows: both are always asked. */
import { Forbidden } from '../errors.ts'

export const roles = [
  'referrer',
  'safeguarding_lead',
  'front_door_officer',
  'front_door_manager',
  'out_of_hours',
  'early_help',
  'designated_officer',
  'partnership_analyst',
  'administrator',
  'threshold_editor',
  'threshold_reviewer',
] as const

export type Role = (typeof roles)[number]

/** Whose eyes: a partner agency's, a council's front door's, the public's, which see nothing, or the portal's own. */
export type ActorKind = 'partner' | 'frontDoor' | 'public' | 'system'

export interface Actor {
  readonly kind: ActorKind
  readonly accountId: string
  readonly name: string
  readonly jobTitle: string
  readonly organisationId: string
  readonly organisationName: string
  /** An agency kind of the code set, such as school_or_college. */
  readonly agencyKind: string
  readonly councilCode: string
  readonly roles: readonly Role[]
}

export type Permission =
  | 'referral.write'
  | 'referral.read'
  /** To read a colleague's draft before it is sent, and to say whether the agency asks for that. */
  | 'referral.countersign'
  /** To pass a colleague's work on and to end the account of somebody who leaves. */
  | 'agency.people'
  | 'police.notify'
  | 'agency.trend'
  | 'queue.read'
  | 'contact.read'
  | 'contact.decide'
  /** Allegations against people who work with children: the designated officer (LADO) and nobody else. */
  | 'contact.restricted'
  | 'referral.score'
  | 'outbox.read'
  | 'advice.ask'
  | 'advice.give'
  | 'noReferral.write'
  | 'guide.read'
  | 'guide.edit'
  | 'guide.review'
  | 'thresholds.report'
  | 'practice.assign'
  /** Which questions of the forms are sent back and where people stop: counts that are nobody's. */
  | 'forms.telemetry'

const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  referrer: ['referral.write', 'referral.read', 'advice.ask', 'noReferral.write'],
  safeguarding_lead: [
    'referral.write',
    'referral.read',
    'referral.countersign',
    'agency.people',
    'agency.trend',
    'advice.ask',
    'noReferral.write',
    'thresholds.report',
    'practice.assign',
  ],
  front_door_officer: ['queue.read', 'contact.read', 'outbox.read', 'advice.give'],
  front_door_manager: [
    'queue.read',
    'contact.read',
    'contact.decide',
    'referral.score',
    'outbox.read',
    'advice.give',
    'thresholds.report',
    'practice.assign',
  ],
  out_of_hours: ['queue.read', 'contact.read', 'contact.decide', 'outbox.read', 'advice.give'],
  early_help: ['queue.read', 'contact.read'],
  designated_officer: ['queue.read', 'contact.read', 'contact.decide', 'contact.restricted'],
  partnership_analyst: ['thresholds.report', 'forms.telemetry'],
  administrator: ['forms.telemetry'],
  threshold_editor: ['guide.read', 'guide.edit', 'forms.telemetry'],
  threshold_reviewer: ['guide.read', 'guide.review'],
}

/** True when any of the actor's roles allows it; only police officers raise police notifications. */
export function can(actor: Actor, permission: Permission): boolean {
  if (permission === 'police.notify') {
    return actor.agencyKind === 'police' && can(actor, 'referral.write')
  }
  return actor.roles.some(role => permissions[role].includes(permission))
}

/** Throws Forbidden unless a role allows it. */
export function permit(actor: Actor, permission: Permission): void {
  if (!can(actor, permission)) throw new Forbidden(permission)
}

/** Safeguarding leads see their whole agency's referrals; everybody else only what they wrote. */
export function seesWholeAgency(actor: Actor): boolean {
  return actor.roles.includes('safeguarding_lead')
}

/** Whether one of these roles reads what is restricted to the designated officer. */
export function readsRestricted(held: readonly Role[]): boolean {
  return held.some(role => permissions[role].includes('contact.restricted'))
}

export function kindOf(organisationKind: string): ActorKind {
  return organisationKind === 'front_door' ? 'frontDoor' : 'partner'
}

/** The portal itself: signing in, the worker and the demonstration's loader. Never a person. */
export const systemActor: Actor = {
  kind: 'system',
  accountId: '',
  name: 'The portal',
  jobTitle: '',
  organisationId: '',
  organisationName: '',
  agencyKind: '',
  councilCode: '',
  roles: [],
}

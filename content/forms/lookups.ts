import type { ServiceKind } from '#app/domain/services-register/read-services.ts'

/**
 * Questions whose answer may be chosen from the register of services, by id, with the kinds to choose from. Writing the
 * answer by hand is always as good. Apart from the forms, because it changes no question: published versions stay as
 * they are and old drafts have it too.
 */
export const serviceLookups: Readonly<Record<string, readonly ServiceKind[]>> = {
  childGp: ['practice'],
  childHealthVisitor: ['health', 'practice', 'hospital'],
  midwife: ['hospital', 'health'],
  agencyName: ['practice', 'hospital', 'nursery', 'health', 'other'],
}

/** Nurseries and childminders stand in another register than schools, and a child may go to either. */
export const besideSchools: readonly ServiceKind[] = ['nursery']

/** Questions that ask for a reference, which may be chosen from what the sender's own organisation has sent. */
export const sentReferralLookups: readonly string[] = ['earlierReference']

import type { CriticalFail } from '#app/domain/quality/quality.ts'

/** Faults no score makes up for, as the writer reads them before sending. They never stop anyone. */
export const criticalFailsV1: Readonly<Record<CriticalFail, string>> = {
  child_not_identifiable:
    'Nobody could tell which child this is about. Add a name, or what they are known by.',
  no_concern_described: 'It does not yet say what you are worried about.',
  urgent_concern_not_telephoned:
    'This looks urgent and no phone call is recorded. Ring the front door now: the number is at the top of this page.',
  service_request_without_agreement:
    'It asks for help for the family, and nobody who can agree has agreed yet.',
}

/** Somebody who began an allegation and left before it was sent, and the lead who ended their account. */
export const leaver = { name: 'Luca Brandreth', lead: 'Teresa Wolsingham' } as const

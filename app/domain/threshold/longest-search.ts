/** Longer input is cut here, in characters: a paragraph is read whole, and a pasted file cannot slow the service. */
export const longestSearch = 2_000

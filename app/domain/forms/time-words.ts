/** "About 20 to 40 minutes": a range, because one number would be wrong for nearly everybody. */
export function timeWords([least, usual]: readonly [least: number, usual: number]): string {
  return least === usual ? `About ${usual} minutes` : `About ${least} to ${usual} minutes`
}

/**
 * A page without the NULs that React 18 adds. It writes into pieces of 2,048 bytes, and when a letter of several bytes
 * does not fit at the end of one, it sends the piece with the rest of it unused. A browser reads those as lost letters:
 * a name would change on its way through a form. No page of ours holds a NUL of its own.
 */
export function withoutPadding(page: Buffer): Buffer {
  return page.includes(0) ? Buffer.from(page.filter(byte => byte !== 0)) : page
}

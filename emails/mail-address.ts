/**
 * Whether this is one plain e-mail address. A line break, a comma or a bracket in an address has made mail programs
 * write to somebody else, so anything but the plain form is refused, wherever it came from.
 */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i.test(
      text,
    )
  )
}

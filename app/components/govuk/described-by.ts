interface Described {
  readonly describedBy?: string
  readonly hint?: unknown
  readonly errorMessage?: unknown
}

/** The ids for `aria-describedby`, in the order they are read: what the caller gave, the hint, the error. */
export function describedBy(id: string, { describedBy, hint, errorMessage }: Described) {
  const ids = [describedBy, hint && `${id}-hint`, errorMessage && `${id}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

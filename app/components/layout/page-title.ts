interface PageTitle {
  /** The question or the heading of the page. Never a name of a child or an adult. */
  readonly page: string
  readonly section?: string
  readonly serviceName: string
  readonly hasErrors?: boolean
}

/** "Question – section – service", starting "Error: " when the page has errors, because it is read out first. */
export function pageTitle({ page, section, serviceName, hasErrors }: PageTitle): string {
  const title = [page, section, serviceName].filter(Boolean).join(' – ')
  return hasErrors ? `Error: ${title}` : title
}

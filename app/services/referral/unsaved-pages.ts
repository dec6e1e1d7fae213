import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { paths } from '#app/paths.ts'

/** The pages of a form with words that are typed and not saved, in the form's order, each with its address. */
export function unsavedPages(
  form: FormDefinition,
  id: string,
  typed: readonly string[],
): readonly { readonly title: string; readonly href: string }[] {
  const pages = form.sections.flatMap(section => section.pages)
  return pages.flatMap(({ id: pageId, title }) =>
    typed
      .map(key => key.split('/'))
      .filter(([first]) => first === pageId)
      .map(([, itemId, partId]) => ({
        title,
        href: itemId && partId ? paths.item(id, pageId, itemId, partId) : paths.page(id, pageId),
      })),
  )
}

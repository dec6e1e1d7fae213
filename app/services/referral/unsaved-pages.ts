import { peopleOf } from '#app/domain/consent/people-of.ts'
import type { AgreementEntry } from '#app/domain/consent/person-entry.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { placeTitle } from '#app/domain/referral/draft-places.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { paths } from '#app/paths.ts'
import { formOf } from './draft-form.ts'

interface UnsavedPage {
  readonly title: string
  readonly href: string
}

/** The pages of a draft with words that are typed and not saved, in the order of its list of tasks. */
export function unsavedPages(
  draft: Draft,
  entries: readonly AgreementEntry[],
  typed: readonly string[],
): readonly UnsavedPage[] {
  const form = formOf(draft)
  const people = peopleOf(form, draft.answers, entries)
  const nameOf = (key: string) => people.find(person => person.key === key)?.name
  return [
    ...typed.flatMap(key => besideForm(form, draft.id, key, nameOf)),
    ...pagesOf(form).flatMap(({ id: pageId, title }) =>
      typed
        .map(key => key.split('/'))
        .filter(([first]) => first === pageId)
        .map(([, itemId, partId]) => ({
          title,
          href:
            itemId && partId
              ? paths.item(draft.id, pageId, itemId, partId)
              : paths.page(draft.id, pageId),
        })),
    ),
  ]
}

/** Pages beside the form. What is typed at the end of the page that lists these is shown there. */
function besideForm(
  form: FormDefinition,
  id: string,
  key: string,
  nameOf: (key: string) => string | undefined,
): readonly UnsavedPage[] {
  const [place = '', about = ''] = key.split('/')
  const title = placeTitle(form, key) ?? ''
  switch (place) {
    case '@level':
      return [{ title, href: paths.referralThreshold(id) }]
    case '@people': {
      if (about === 'lawfulBasis') return [{ title, href: paths.lawfulBasis(id) }]
      if (about === 'riskChanged') return [{ title, href: paths.riskChanged(id) }]
      const name = nameOf(about)
      return [
        {
          title: name === undefined ? title : `What ${name} agrees to`,
          href: paths.personAgreement(id, about),
        },
      ]
    }
    case '@paste':
      return pagesOf(form)
        .filter(page => page.id === about)
        .map(page => ({ title: `${page.title}: ${title}`, href: paths.paste(id, about) }))
    default:
      return []
  }
}

function pagesOf(form: FormDefinition) {
  return form.sections.flatMap(section => section.pages)
}

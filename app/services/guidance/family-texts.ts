import {
  inWords,
  type FamilyText,
  type TextShape,
  type Translation,
} from '#app/domain/guidance/family-text.ts'
import { familyPrivacy, familyPrivacyShape } from '#content/guidance/family-privacy.ts'
import { talkingToFamilies, talkingToFamiliesShape } from '#content/guidance/talking-to-families.ts'

/** A page in one language, and the others it can be read in. */
export interface FamilyTextPage {
  readonly text: FamilyText
  readonly others: readonly { readonly lang: string; readonly name: string }[]
}

/** How to talk with a family, in the language asked for, or in English when there is no such translation. */
export function getTalkingToFamilies(lang: string | null): FamilyTextPage {
  return pageOf(talkingToFamiliesShape, talkingToFamilies, lang)
}

/** The privacy notice for families, in the same way. */
export function getFamilyPrivacy(lang: string | null): FamilyTextPage {
  return pageOf(familyPrivacyShape, familyPrivacy, lang)
}

function pageOf<Key extends string>(
  shape: TextShape<Key>,
  translations: readonly Translation<Key>[],
  lang: string | null,
): FamilyTextPage {
  const chosen = translations.find(one => one.lang === lang) ?? translations[0]
  if (chosen === undefined) throw new Error('a page of guidance has no language')
  return {
    text: inWords(shape, chosen),
    others: translations.flatMap(one =>
      one === chosen ? [] : [{ lang: one.lang, name: one.name }],
    ),
  }
}

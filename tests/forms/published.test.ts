import { describe, expect, test } from 'vitest'
import { findForm, forms } from '#content/forms/forms.ts'
import published from '#content/forms/published.json' with { type: 'json' }
import { formHash } from './support/form-hash.ts'

/**
 * A published version never changes: old referrals were written in it. To change a form, copy its folder to the
 * next version, list it in forms.ts and record its hash in published.json.
 */
describe('published forms', () => {
  const now = Object.fromEntries(forms.map(form => [`${form.id}/v${form.version}`, formHash(form)]))

  test('each version is as it was when it was published', () => {
    expect(now).toEqual(published)
  })

  test('the hash notices a changed word, a changed order of options and a changed condition', () => {
    const form = findForm('urgent-referral', 1)
    if (!form) throw new Error('the urgent referral is missing')
    const copy = () => structuredClone(form)
    const changes = [
      { ...copy(), title: `${form.title}.` },
      { ...copy(), facts: [] },
      { ...copy(), sections: [...form.sections].reverse() },
    ]
    for (const changed of changes) expect(formHash(changed)).not.toBe(formHash(form))
    const text = JSON.stringify(form)
    const swapped = JSON.parse(
      text.replace(/"yes":"([^"]+)","tried":"([^"]+)"/, '"tried":"$2","yes":"$1"'),
    ) as typeof form
    expect(formHash(swapped)).not.toBe(formHash(form))
    expect(formHash(copy())).toBe(formHash(form))
  })

  test('the newest version is found when none is named', () => {
    for (const form of forms) {
      expect(findForm(form.id, form.version)).toBe(form)
      expect(findForm(form.id)?.version).toBe(
        Math.max(...forms.filter(({ id }) => id === form.id).map(({ version }) => version)),
      )
    }
    expect(findForm('no-such-form')).toBeUndefined()
    expect(findForm('urgent-referral', 99)).toBeUndefined()
  })
})

import { createElement } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BackLink } from '#app/components/govuk/BackLink.tsx'
import { Button } from '#app/components/govuk/Button.tsx'
import { CharacterCount } from '#app/components/govuk/CharacterCount.tsx'
import { Checkboxes } from '#app/components/govuk/Checkboxes.tsx'
import { DateInput } from '#app/components/govuk/DateInput.tsx'
import { Details } from '#app/components/govuk/Details.tsx'
import { ErrorMessage } from '#app/components/govuk/ErrorMessage.tsx'
import { ErrorSummary } from '#app/components/govuk/ErrorSummary.tsx'
import { Fieldset } from '#app/components/govuk/Fieldset.tsx'
import { Hint } from '#app/components/govuk/Hint.tsx'
import { Input } from '#app/components/govuk/Input.tsx'
import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { Label } from '#app/components/govuk/Label.tsx'
import { NotificationBanner } from '#app/components/govuk/NotificationBanner.tsx'
import { Pagination } from '#app/components/govuk/Pagination.tsx'
import { Panel } from '#app/components/govuk/Panel.tsx'
import { Radios } from '#app/components/govuk/Radios.tsx'
import { Select } from '#app/components/govuk/Select.tsx'
import { ServiceNavigation } from '#app/components/govuk/ServiceNavigation.tsx'
import { SkipLink } from '#app/components/govuk/SkipLink.tsx'
import { SummaryList } from '#app/components/govuk/SummaryList.tsx'
import { Table } from '#app/components/govuk/Table.tsx'
import { Tag } from '#app/components/govuk/Tag.tsx'
import { TaskList } from '#app/components/govuk/TaskList.tsx'
import { Textarea } from '#app/components/govuk/Textarea.tsx'
import { WarningText } from '#app/components/govuk/WarningText.tsx'
import { normaliseHtml } from '../support/html.ts'
import { fixturesOf, htmlToReact, toProps } from './fixtures.ts'

type Props = Record<string, unknown>

interface Conformance {
  readonly draw: (props: Props) => ReactNode
  /** Fixtures we do not match, each with the reason. A name no longer in the package fails the test. */
  readonly skipped?: Readonly<Record<string, string>>
}

/** A fixture's options are data from another package: checked by the comparison, not by the compiler. */
function drawn(component: unknown) {
  return (props: Props) => createElement(component as ComponentType<Props>, props)
}

/** Components whose words are their children. */
function around(component: unknown) {
  return ({ text, ...props }: Props) => drawn(component)({ ...props, children: text })
}

/** Fields: the macro's `value` is our `defaultValue`. */
function field(component: unknown) {
  return ({ value, ...props }: Props) => drawn(component)({ ...props, defaultValue: value })
}

/** Radios and checkboxes: `conditional: { html }` is our `conditional` node. */
function choice(component: unknown) {
  return ({ items, value, values, ...props }: Props) =>
    drawn(component)({
      ...props,
      defaultValue: value,
      defaultValues: values,
      items: (items as readonly (Props | null | false)[]).map(
        item => item && { ...item, conditional: (item.conditional as Props | undefined)?.text },
      ),
    })
}

const components: Readonly<Record<string, Conformance>> = {
  'back-link': { draw: around(BackLink) },
  button: { draw: around(Button) },
  'character-count': {
    draw: field(CharacterCount),
    skipped: {
      'with maxwords': 'deprecated: a limit in words is maxlength with countType',
      'with translations': 'the words of the script in another language: ours is in English',
    },
  },
  checkboxes: { draw: choice(Checkboxes) },
  'date-input': {
    draw: ({ values, ...props }) =>
      drawn(DateInput)({ ...withDefaults(props), defaultValues: values }),
  },
  details: { draw: around(Details) },
  'error-message': { draw: around(ErrorMessage) },
  'error-summary': { draw: drawn(ErrorSummary) },
  fieldset: { draw: around(Fieldset) },
  hint: { draw: around(Hint) },
  input: { draw: field(Input) },
  'inset-text': { draw: around(InsetText) },
  label: { draw: around(Label) },
  'notification-banner': { draw: bannerWith },
  pagination: {
    draw: drawn(Pagination),
    skipped: {
      'with empty items':
        'it expects `{}` to be left out: our items are typed, and false is left out',
    },
  },
  panel: {
    draw: around(Panel),
    skipped: Object.fromEntries(
      fixturesOf('panel')
        .map(({ name }) => name)
        .filter(name => name.startsWith('interruption'))
        .map(name => [name, 'a warning page of ours is an ordinary page: no interruption panel']),
    ),
  },
  radios: { draw: choice(Radios) },
  select: {
    draw: selectField,
    skipped: { 'item selected overrides value': 'one default value, so the two cannot disagree' },
  },
  'service-navigation': {
    draw: serviceNavigation,
    skipped: Object.fromEntries(
      [
        'with language navigation',
        'inverse with language navigation',
        'with right-aligned language navigation',
      ].map(name => [name, 'the service has one language, so no language menu']),
    ),
  },
  'skip-link': { draw: around(SkipLink) },
  'summary-list': {
    draw: drawn(SummaryList),
    skipped: { extreme: 'its content has inline style, which the content security policy refuses' },
  },
  table: { draw: drawn(Table) },
  tag: { draw: around(Tag) },
  'task-list': { draw: drawn(TaskList) },
  textarea: { draw: field(Textarea) },
  'warning-text': { draw: around(WarningText) },
}

/** The macro marks the chosen option on the item; React wants one default value on the select. */
function selectField({ items, value, ...props }: Props) {
  const options = (items ?? []) as readonly (Props | null)[]
  const chosen = options.find(item => item && item.selected === true)
  return drawn(Select)({
    ...props,
    items: options.map(item => item && { ...item, selected: undefined }),
    defaultValue: chosen ? (chosen.value ?? chosen.text) : value,
  })
}

/** Our slots are React nodes; the macro's are strings of HTML. */
function serviceNavigation({ slots, ...props }: Props) {
  const words = (slot: unknown) => (typeof slot === 'string' ? htmlToReact(slot) : slot)
  const { end, ...others } = (slots ?? {}) as Props
  return drawn(ServiceNavigation)({
    ...props,
    slots: slots && {
      ...Object.fromEntries(Object.entries(others).map(([name, slot]) => [name, words(slot)])),
      end: typeof end === 'string' ? { text: words(end) } : end,
    },
  })
}

/** HTML is the banner's children; plain text is drawn as its heading. */
function bannerWith({ text, ...props }: Props) {
  return drawn(NotificationBanner)({
    ...props,
    [typeof text === 'string' ? 'text' : 'children']: text,
  })
}

/** Each box of a date takes its value as a default. */
function withDefaults(props: Props): Props {
  const box = (item: unknown) =>
    item && typeof item === 'object'
      ? { ...item, defaultValue: (item as Props).value, value: undefined }
      : item
  return {
    ...props,
    ...(Array.isArray(props.items) ? { items: props.items.map(box) } : {}),
    day: box(props.day),
    month: box(props.month),
    year: box(props.year),
  }
}

describe.each(Object.entries(components))('%s', (component, { draw, skipped = {} }) => {
  const fixtures = fixturesOf(component)

  it('skips only fixtures that exist', () => {
    expect(fixtures.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(skipped)))
  })

  it.each(fixtures.filter(({ name }) => !(name in skipped)))('$name', ({ options, html }) => {
    expect(normaliseHtml(renderToStaticMarkup(draw(toProps(options))))).toBe(normaliseHtml(html))
  })
})

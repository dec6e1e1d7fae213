import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createElement } from 'react'
import type { ReactNode } from 'react'
import { parseHtml } from '../support/html.ts'
import type { HtmlNode } from '../support/html.ts'

type Options = Readonly<Record<string, unknown>>

export interface Fixture {
  readonly name: string
  readonly options: Options
  readonly html: string
}

const require = createRequire(import.meta.url)

/** The examples GOV.UK Frontend ships for a component: options given to the macro, and the HTML it made. */
export function fixturesOf(component: string): readonly Fixture[] {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  // The package's own file, in the shape of every release since 4.
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly fixtures: readonly Fixture[] })
    .fixtures
}

/**
 * A macro's options as our components take them: `html` (and `titleHtml` …) becomes a React node under the name
 * of the plain text, and a given value becomes a default one, because our fields are uncontrolled.
 */
export function toProps(options: Options): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      if (name === 'attributes') return [name, reactAttributes(value as Record<string, string>)]
      if (name === 'html') return ['text', value ? htmlToReact(value as string) : undefined]
      if (name.endsWith('Html'))
        return [name.replace(/Html$/, 'Text'), htmlToReact(value as string)]
      if (name === 'checked') return ['defaultChecked', value]
      return [name, convert(value)]
    }),
  )
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert)
  return typeof value === 'object' && value !== null ? toProps(value as Options) : value
}

/** React elements for a fixture's HTML, so that `html` options can be compared without unsafe markup. */
export function htmlToReact(html: string): ReactNode {
  return createElement('fragment-of-fixture', null, ...parseHtml(html).map(toReact)).props.children
}

function toReact(node: HtmlNode): ReactNode {
  if ('text' in node) return node.text
  const children = node.children.map(toReact)
  return node.tag === 'textarea'
    ? createElement(node.tag, {
        ...reactAttributes(node.attributes),
        defaultValue: textOf(node),
      })
    : createElement(node.tag, reactAttributes(node.attributes), ...children)
}

function textOf(node: HtmlNode): string {
  return 'text' in node ? node.text : node.children.map(textOf).join('')
}

const reactNames: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  autocomplete: 'autoComplete',
  spellcheck: 'spellCheck',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  autocorrect: 'autoCorrect',
  readonly: 'readOnly',
  maxlength: 'maxLength',
  autofocus: 'autoFocus',
  'fill-rule': 'fillRule',
  'clip-rule': 'clipRule',
  checked: 'defaultChecked',
  value: 'defaultValue',
}

function reactAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [reactNames[name] ?? name, value]),
  )
}

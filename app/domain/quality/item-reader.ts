import { dataLists, type DataItem, type DataList } from '../data-set.ts'
import type { AskedAt, DataEntry, DataItems } from '../forms/data-items.ts'
import { isNotKnown } from '../forms/answers.ts'

/** The list whose entries hold an item; undefined for an item that stands alone. */
export function listOf(item: DataItem): DataList | undefined {
  return (Object.keys(dataLists) as DataList[]).find(list =>
    (dataLists[list] as readonly string[]).includes(item),
  )
}

export function entriesOf(items: DataItems, list: DataList): readonly DataEntry[] {
  return items.lists[list] ?? []
}

/** Every answer to an item, in whichever entries it stands. */
export function answersTo(items: DataItems, item: DataItem): readonly unknown[] {
  const list = listOf(item)
  const holders = list === undefined ? [items.values] : entriesOf(items, list).map(e => e.values)
  return holders.map(values => values[item]).filter(answer => answer !== undefined)
}

export function isKnownAnswer(answer: unknown): boolean {
  return (
    answer !== undefined && !isNotKnown(answer) && answer !== 'notKnown' && answer !== 'notSure'
  )
}

/** The words of these items joined, in the order given. */
export function textOf(items: DataItems, of: readonly DataItem[]): string {
  return of
    .flatMap(item => answersTo(items, item))
    .filter(answer => typeof answer === 'string')
    .join('\n')
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** Where an item is asked, or where its list is while that has no entry; undefined when nobody is asked for it. */
export function askedAtOf(items: DataItems, item: DataItem): AskedAt | undefined {
  const list = listOf(item)
  if (list === undefined || entriesOf(items, list).length > 0) return items.askedAt[item]
  return items.askedAt[list]
}

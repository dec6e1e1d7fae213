/** What of an earlier record goes into a referral made from it, by data item, so that nothing is typed twice. */
import type { Known } from '../forms/prefill.ts'
import type { DecidedEntry, NoReferralEntry } from '../no-referral/entry.ts'
import type { Level } from '../threshold/guide.ts'
import { londonDay } from '../time/london.ts'
import { dateAndTime, longDate, timeOnly } from '../time/words.ts'
import type { HeldCall } from './ask.ts'
import type { ToldChild } from './told-child.ts'

/** One piece of advice, as the person who asked may carry it on. */
export interface GivenAdvice {
  readonly words: string
  readonly level: Level | null
  readonly agreed: string
  readonly owner: string
  readonly dueOn: string | null
  readonly by: string
  readonly at: Date
}

export interface AskedAdvice {
  readonly reference: string
  readonly frontDoor: string
  readonly question: string
  readonly phone: string
  readonly child: ToldChild | null
  readonly held: HeldCall | null
  readonly advice: readonly GivenAdvice[]
}

/** A question, the call and the advice as the answers of a referral. */
export function knownFromAdvice(asked: AskedAdvice): Known {
  const { held, advice } = asked
  const said = [
    held && `${calledWords(held, asked.frontDoor)}: ${held.said}`,
    ...advice.map(given => adviceWords(given, asked.frontDoor)),
  ].filter(words => words !== null)
  const agreed = advice.map(agreedWords)
  const told = `Advice before this referral (${asked.reference})`
  const latest = advice.at(-1)
  return {
    values: {
      ...phoneCall(held, latest),
      'concern.worry': asked.question,
      'concern.account': [asked.question, ...said].join('\n\n'),
      'concern.levelReason': said.length > 0 ? `${told}\n\n${said.join('\n\n')}` : '',
      'ask.ownActions': agreed.length > 0 ? `Agreed on advice:\n\n${agreed.join('\n\n')}` : '',
      'referrer.phone': asked.phone,
    },
    lists: children(asked.child),
  }
}

function phoneCall(
  held: HeldCall | null,
  latest: GivenAdvice | undefined,
): Readonly<Record<string, string>> {
  if (latest) {
    return {
      'safety.phoned': 'yes',
      'safety.phonedOn': londonDay(latest.at),
      'safety.phonedTime': timeOnly(latest.at),
      'safety.phonedWhom': latest.by,
    }
  }
  if (!held) return {}
  return { 'safety.phoned': 'yes', 'safety.phonedOn': held.on, 'safety.phonedWhom': held.with }
}

function calledWords(held: HeldCall, frontDoor: string): string {
  const when = [longDate(held.on), held.time].filter(part => part !== '').join(', ')
  return `I rang ${frontDoor} on ${when} and spoke to ${held.with}. They said`
}

function adviceWords(given: GivenAdvice, frontDoor: string): string {
  const level = given.level === null ? '' : ` We talked about level ${String(given.level)}.`
  return `${given.by}, ${frontDoor}, ${dateAndTime(given.at)}: ${given.words}${level}`
}

function agreedWords({ agreed, owner, dueOn }: GivenAdvice): string {
  const who = [owner, dueOn && `by ${longDate(dueOn)}`].filter(Boolean).join(', ')
  return who === '' ? agreed : `${agreed} (${who})`
}

function children(child: ToldChild | null): Known['lists'] {
  if (!child) return {}
  return {
    children: [
      {
        'child.born': 'yes',
        'child.forename': child.forename,
        'child.surname': child.surname,
        'child.bornOn': child.bornOn,
        'child.ageEstimate': child.age,
        'child.school': child.school,
      },
    ],
  }
}

/** An entry of a decision not to refer, with when it was written. */
export interface DatedEntry {
  readonly content: NoReferralEntry
  readonly authorName: string
  readonly at: Date
}

/** A decision not to refer and its reviews as the answers of a referral; with the advice it came from, if any. */
export function knownFromDecision(
  record: { readonly child: ToldChild | null; readonly entries: readonly DatedEntry[] },
  asked: AskedAdvice | null,
): Known {
  const { entries } = record
  const first = entries.find(({ content }) => content.kind === 'decided')
  const decided = first?.content.kind === 'decided' ? first.content : undefined
  const since = entries.flatMap(({ content, authorName, at }) =>
    (content.kind === 'added' || content.kind === 'reviewed') && content.words !== ''
      ? [`${dateAndTime(at)}, ${authorName}: ${content.words}`]
      : [],
  )
  const before = asked ? knownFromAdvice(asked) : { values: {}, lists: {} }
  const beforeValues: Readonly<Record<string, string>> = before.values
  const own = decided?.own
  const worry = decided?.considered ?? ''
  return {
    values: {
      ...beforeValues,
      'concern.worry': worry,
      'concern.account': joined(worry, ...since),
      'concern.level': own ? String(own.level) : '',
      'concern.levelReason': joined(
        own?.why,
        own?.differsBecause,
        beforeValues['concern.levelReason'],
      ),
      'concern.levelWhyNot': joined(own?.whyNotAbove, own?.whyNotBelow),
      'history.helpTried': decided ? 'yes' : '',
      'history.whatDifferent': since.join('\n\n'),
    },
    lists: {
      ...children(record.child ?? asked?.child ?? null),
      ...(first && decided ? { previousHelp: [helpOf(decided, first.at)] } : {}),
    },
  }
}

function helpOf(decided: DecidedEntry, at: Date): Readonly<Record<string, string>> {
  return {
    'help.what': 'What we did after we decided not to refer',
    'help.when': `From ${longDate(londonDay(at))}`,
    'help.who': decided.byWhom,
    'help.result': decided.instead,
  }
}

function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(part => part !== null && part !== undefined && part !== '').join('\n\n')
}

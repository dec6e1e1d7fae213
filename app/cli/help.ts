import { type VerbName, verbNames } from './verb.ts'

/** One line on what each verb is for, and what it needs said in full. */
const verbs: Readonly<Record<VerbName, { readonly purpose: string; readonly detail: string }>> = {
  serve: {
    purpose: 'serve the portal until it is told to stop',
    detail:
      'Brings the database up to date first. In demonstration, loads the made-up families once.\nStops cleanly on Ctrl-C or SIGTERM.',
  },
  jobs: {
    purpose: 'send mail and do other background work, without serving pages',
    detail: 'Run it beside "serve" for more throughput. Stops cleanly on Ctrl-C or SIGTERM.',
  },
  migrate: {
    purpose: 'bring the database up to date',
    detail: 'Safe to run again, and from several places at once.',
  },
  seed: {
    purpose: 'load the made-up families and people of the demonstration',
    detail: 'Does nothing when they are loaded already. Refused in live mode.',
  },
  'reset-demo': {
    purpose: 'empty the demonstration and load it afresh',
    detail: 'Everything entered in the demonstration is lost. Refused in live mode.',
  },
  import: {
    purpose: 'bring in a file that was made elsewhere',
    detail:
      'import schools FILE: the national register of schools as it is published (CSV, Windows-1252 or UTF-8).\nEvery row that cannot be read is said on standard error, and then nothing is imported.\nSafe to run again: it updates, and closes what is no longer there for the councils in the file.\nimport services FILE: surgeries, hospitals, nurseries and other services (CSV with the columns Code, Kind,\nName, Street, Town, Postcode, Phone and Status), in the same way; closes what is gone of the kinds in the file.',
  },
  guide: {
    purpose: 'write the threshold guide to a file, or make a draft of one',
    detail:
      'guide export FILE [VERSION]: the version in use, a published one such as 2026-11, or edition-3.\nguide import FILE [EMAIL]: a new draft of the whole guide, in the name of an editor. Every mistake is\nsaid by its line on standard error, and then nothing is imported. Two reviewers approve it as any other.',
  },
  evaluate: {
    purpose: 'measure how well the portal does something',
    detail:
      'evaluate thresholds < worries.jsonl > found.jsonl: one JSON object a line, {"id","text","age"?},\nage in years and -1 before birth. By the guide that came with the portal; with --guide FILE by one that\n"guide export FILE" wrote, such as the one that is published now.\nevaluate consent < answers.jsonl > outcomes.jsonl: one JSON object a line, {"id","answers":{"Q1":"no"}}.\nErrors by line on standard error. Needs no database.',
  },
}

/** What `portal --help` shows. */
export function portalHelp(): string {
  const width = Math.max(...verbNames.map(name => name.length))
  const lines = verbNames.map(name => `  ${name.padEnd(width)}  ${verbs[name].purpose}`)
  return `Use: npm run -s portal -- <what to do>\n\n${lines.join('\n')}\n\nAdd --help after any of them for more.\n`
}

/** What `portal <verb> --help` shows. */
export function helpFor(name: VerbName): string {
  const { purpose, detail } = verbs[name]
  return `Use: npm run -s portal -- ${name}\n\n${name}: ${purpose}.\n${detail}\n`
}

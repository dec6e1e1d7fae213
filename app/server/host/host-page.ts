import type { HostWords } from './host-words.ts'

/** The answers the host gives by itself, without the pages, the database or any file. */
export type HostPageKind =
  | 'bad-address'
  | 'database-away'
  | 'file-missing'
  | 'method'
  | 'other-site'
  | 'sent-too-slowly'
  | 'too-large'
  | 'too-slow'
  | 'went-wrong'

/** One of the host's own answers, ready to send. */
export interface HostPage {
  readonly status: number
  readonly html: string
}

interface Wording {
  readonly status: number
  readonly title: string
  readonly lead: string
  /** What became of what the person had entered, when the request carried answers. */
  readonly answers: string
  readonly next: string
}

const kept =
  'Answers you saved on earlier pages are safe. What you entered on this last page was not saved. Go back in your browser: it is usually still there. Copy anything long before you try again.'

const wordings: Readonly<Record<HostPageKind, Wording>> = {
  'bad-address': {
    status: 400,
    title: 'This link does not work',
    lead: 'The address of the page was not written in a way we can read.',
    answers: kept,
    next: 'If you followed a link, go to the start page and find the page from there.',
  },
  'database-away': {
    status: 503,
    title: 'We cannot open your records just now',
    lead: 'The service is running, but it cannot reach the place where referrals are kept.',
    answers: kept,
    next: 'We know about this and are working on it. Try again in a few minutes.',
  },
  'file-missing': {
    status: 404,
    title: 'This file is not here',
    lead: 'The service may have been updated since you opened the page.',
    answers: kept,
    next: 'Load the page again.',
  },
  method: {
    status: 405,
    title: 'This cannot be done here',
    lead: 'The page was asked for in a way it does not understand.',
    answers: kept,
    next: 'Go to the start page and find the page from there.',
  },
  'other-site': {
    status: 403,
    title: 'We could not accept this from another website',
    lead: 'To keep families’ information safe, we only accept answers sent from our own pages.',
    answers: kept,
    next: 'Open the service in a new tab, sign in and try again. If you use a very old browser, try another one.',
  },
  'sent-too-slowly': {
    status: 408,
    title: 'What you sent did not reach us in time',
    lead: 'The connection was too slow or was lost.',
    answers: kept,
    next: 'Check your connection, then go back and try again.',
  },
  'too-large': {
    status: 413,
    title: 'There is too much on this page to send at once',
    lead: 'What you sent is larger than one page can hold.',
    answers: kept,
    next: 'Go back, shorten the longest answers and send the page again.',
  },
  'too-slow': {
    status: 503,
    title: 'This is taking too long',
    lead: 'We stopped waiting so that you are not left without an answer.',
    answers:
      'Answers you saved on earlier pages are safe. We cannot say whether this last page was saved. Look at the list of your referrals before you send it again.',
    next: 'Try again in a few minutes.',
  },
  'went-wrong': {
    status: 500,
    title: 'Something went wrong on our side',
    lead: 'You did nothing wrong. The service could not do what you asked.',
    answers: kept,
    next: 'Try again. If it happens again, give us the code below so that we can find out why.',
  },
}

/** What a page of the host is made from. */
export interface HostPageFacts {
  readonly words: HostWords
  readonly nonce: string
  readonly requestId: string
  /** Whether the request carried answers, so that the page must say what became of them. */
  readonly hadAnswers: boolean
}

/** Writes one of the host's own pages. It needs nothing but this text: no stylesheet, no script, no database. */
export function hostPage(kind: HostPageKind, facts: HostPageFacts): HostPage {
  const { status, title, lead, answers, next } = wordings[kind]
  const { words, nonce, requestId, hadAnswers } = facts
  const name = escape(words.serviceName)
  const lines = words.phoneLines
    .map(
      line =>
        `<li>${escape(line.name)}: <a href="tel:${escape(line.dial)}">${escape(line.number)}</a></li>`,
    )
    .join('')
  const html = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${name}</title>
<style nonce="${escape(nonce)}">${style(words.colour)}</style>
</head>
<body>
<header><a href="/">${name}</a></header>
<main>
<h1>${title}</h1>
<div class="now">
<h2>If a child is in danger now</h2>
<p>Call <a href="tel:999"><strong>999</strong></a>. Do not wait for this service.</p>
${lines === '' ? '' : `<p>If you are worried about a child, you can also phone us:</p><ul>${lines}</ul>`}
</div>
<p>${lead}</p>
${hadAnswers ? `<h2>Your answers</h2><p>${answers}</p>` : ''}
<h2>What to do next</h2>
<p>${next}</p>
<p><a href="/">Go to the start page</a></p>
<p class="code">Code for our support team: ${escape(requestId)}</p>
</main>
</body>
</html>
`
  return { status, html }
}

function style(colour: string): string {
  return `
*{box-sizing:border-box}
body{margin:0;font:1.1875rem/1.5 "Source Sans 3",system-ui,-apple-system,"Segoe UI",Arial,sans-serif;color:#14222b;background:#fff}
header{background:${colour};padding:.9rem 1.25rem}
header a{color:#fff;font-weight:700;font-size:1.25rem;text-decoration:none}
main{max-width:42rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 1.25rem}
h2{font-size:1.3rem;line-height:1.3;margin:1.5rem 0 .5rem}
a{color:${colour};text-decoration-thickness:max(1px,.0625rem);text-underline-offset:.15em}
a:hover{text-decoration-thickness:max(3px,.1875rem)}
a:focus{outline:3px solid transparent;color:#0b0c0c;background:#fd0;box-shadow:0 -2px #fd0,0 4px #0b0c0c;text-decoration:none}
.now{border-left:.5rem solid #a3231a;padding:.25rem 0 .25rem 1rem;margin:0 0 1.5rem}
.now h2{margin-top:0}
.now a{display:inline-block;min-height:1.5rem}
.code{color:#45545d;overflow-wrap:anywhere}
`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

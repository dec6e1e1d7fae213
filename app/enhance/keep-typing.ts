/** How long after a change it is kept, and the pauses after failures, in milliseconds. */
const soon = 2_000
const longest = 60_000

let form: HTMLFormElement | undefined
let changed = false
let isLeaving = false
let isSending = false
let sequence = 0
let pause = soon
let timer: number | undefined

/** Keeps what is typed in a form that says where, a few seconds after it is typed. Safe to call again. */
export function keepTyping(): void {
  if (timer !== undefined) return
  timer = 0
  document.addEventListener('input', note)
  document.addEventListener('change', note)
  document.addEventListener('submit', () => {
    isLeaving = true
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void send()
  })
  window.addEventListener('offline', () => {
    if (form?.isConnected) say(offline)
  })
  window.addEventListener('online', () => void send())
  window.addEventListener('beforeunload', event => {
    if (changed && !isLeaving && form?.isConnected) event.preventDefault()
  })
}

const offline = 'You are offline. What you type stays on this page and is saved when you are back.'

function note({ target }: Event): void {
  const own = target instanceof Element ? target.closest('form') : null
  if (!own?.dataset['keep']) return
  form = own
  changed = true
  isLeaving = false
  if (!navigator.onLine) say(offline)
  wait()
}

function wait(): void {
  if (timer === 0) timer = window.setTimeout(() => void send(), pause)
}

async function send(): Promise<void> {
  clearTimeout(timer)
  timer = 0
  const href = form?.dataset['keep']
  if (!changed || isSending || !form?.isConnected || !href) return
  changed = false
  isSending = true
  const count = form.querySelector<HTMLInputElement>('[name=sequence]')
  if (count) count.value = String(++sequence)
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) body.append(name, value as string)
  try {
    const answer = await fetch(href, {
      method: 'POST',
      body,
      keepalive: String(body).length < 60_000,
      signal: AbortSignal.timeout(15_000),
    })
    const { words } = (await answer.json()) as { readonly words: string }
    say(words)
    if (!answer.ok) throw new Error()
    pause = soon
  } catch (error) {
    changed = true
    pause = Math.min(pause * 2, longest)
    // Without an answer there are no words of the server's to show.
    if (!(error instanceof Error) || error.message !== '')
      say(navigator.onLine ? 'Not saved yet. What you type stays on this page.' : offline)
  }
  isSending = false
  if (changed) wait()
}

function say(words: string): void {
  const place = form?.querySelector('[data-kept]')
  if (place && place.textContent !== words) place.textContent = words
}

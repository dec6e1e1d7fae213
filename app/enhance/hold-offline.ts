let isListening = false

/**
 * Keeps what was typed in the page when there is no connection to send it over: a browser would leave for an error page
 * of its own and forget it. A device that wrongly says it is offline is asked again, and then nothing is held back.
 */
export function holdOffline(): void {
  if (isListening) return
  isListening = true
  const passed = new WeakSet<HTMLFormElement>()
  const hold = (event: SubmitEvent) => {
    const form = event.target
    if (navigator.onLine || !(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (passed.delete(form)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void isReachable().then(isOnline => {
      if (!isOnline) {
        say(form)
        return
      }
      passed.add(form)
      form.requestSubmit(event.submitter)
    })
  }
  // On the window and on the way in, so that nothing on the page has begun to send.
  window.addEventListener('submit', hold, true)
}

async function isReachable(): Promise<boolean> {
  try {
    return (await fetch('/health/live', { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

function say(form: HTMLFormElement): void {
  const known = form.querySelector('[data-no-connection]')
  const words = known ?? document.createElement('div')
  words.className = 'govuk-inset-text'
  words.setAttribute('role', 'alert')
  words.setAttribute('data-no-connection', '')
  words.textContent =
    'Your device has no connection, so this was not sent. What you typed is still here. Leave this ' +
    'page open, and press the button again when you are connected. If you are worried about a ' +
    'child now, ring 999 or a number at the top of the page.'
  const buttons = form.querySelectorAll('button, .govuk-button-group')
  const last = buttons[buttons.length - 1]
  if (last) last.before(words)
  else form.append(words)
}

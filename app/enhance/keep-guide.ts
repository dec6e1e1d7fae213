import { copyPrefix } from './guide-copies.ts'

/** Where a person's wish not to keep the guide on this device is remembered. Nothing else is. */
const wish = 'guide-copy'

function isWanted(): boolean {
  try {
    return localStorage.getItem(wish) !== 'no'
  } catch {
    return false // A browser that remembers nothing could not remember a "no" either.
  }
}

/**
 * Keeps the public guide on this device, and runs the two buttons that say so. `worker` is the address of the service
 * worker; only the guide's pages name one.
 */
export function keepGuide(worker: string): void {
  if (!('serviceWorker' in navigator)) return
  const panel = document.querySelector<HTMLElement>('[data-guide-copy]')
  const say = (state: string) => {
    for (const words of panel?.querySelectorAll<HTMLElement>('[data-state]') ?? [])
      words.hidden = words.dataset['state'] !== state
  }
  const keep = async () => {
    say('keeping')
    await navigator.serviceWorker.register(worker, { scope: '/' })
    await navigator.serviceWorker.ready
    say('kept')
  }
  const remove = async () => {
    const registrations = await navigator.serviceWorker.getRegistrations()
    await Promise.all(registrations.map(one => one.unregister()))
    const ours = (await caches.keys()).filter(name => name.startsWith(copyPrefix))
    await Promise.all(ours.map(name => caches.delete(name)))
    say('removed')
  }
  const choose = (answer: 'yes' | 'no') => {
    localStorage.setItem(wish, answer)
    void (answer === 'yes' ? keep() : remove()).catch(() => say('failed'))
  }
  if (panel) {
    panel.hidden = false
    document.querySelector('[data-no-guide-copy]')?.remove()
    for (const button of panel.querySelectorAll<HTMLButtonElement>('button'))
      button.addEventListener('click', () => choose(button.value === 'no' ? 'no' : 'yes'))
  }
  if (isWanted()) void keep().catch(() => say('failed'))
  else say('removed')
}

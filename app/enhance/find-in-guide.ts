/** On the whole guide, shows only the indicators with all the words typed, so that it can be searched with no connection. */
export function findInGuide(): void {
  const box = document.querySelector<HTMLInputElement>('[data-find] input')
  const panel = box?.closest<HTMLElement>('[data-find]')
  const said = panel?.querySelector('[role="status"]')
  if (!box || !panel || !said) return
  panel.hidden = false
  const items = [...document.querySelectorAll<HTMLElement>('main li[id]')]
  const texts = items.map(({ textContent }) => textContent.toLowerCase())
  const show = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean)
    let found = 0
    for (const [index, item] of items.entries()) {
      const isFound = words.every(word => texts[index]?.includes(word))
      item.hidden = !isFound
      if (isFound) found += 1
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-find-part]')) {
      part.hidden = words.length > 0 && !part.querySelector('li[id]:not([hidden])')
    }
    said.textContent = words.length === 0 ? '' : `${found} found`
  }
  box.addEventListener('input', show)
  // A search without a connection is answered with this page, at the search's own address.
  box.value = new URLSearchParams(location.search).get('q') ?? ''
  if (box.value) show()
}

// A page of a printed issue: arrow keys turn it, and its size goes along to the next one. Without this file links turn and the
// buttons still change the size.

const sheet = document.querySelector<HTMLElement>('.sheet')
const picture = sheet?.querySelector('img')
const usual = picture?.sizes ?? ''
const turning = document.querySelectorAll<HTMLAnchorElement>('.turning a, .page-numbers a')
const ways: Partial<Record<string, string>> = { ArrowLeft: 'prev', ArrowRight: 'next' }

/** Not the id itself: a page that is opened at a button has that button focused, and arrows would choose a size. */
const hashOf = (id: string): string => `#la-${id}`

/** The browser fetches what is sharp at that size, and the next page is shown at it. */
function showAt({ id }: HTMLInputElement): void {
  if (picture) picture.sizes = id === 'marime-200' ? '100rem' : usual
  for (const link of turning) link.hash = id === 'marime-potrivita' ? '' : hashOf(id)
}

for (const choice of document.querySelectorAll<HTMLInputElement>('.zoom input')) {
  choice.addEventListener('change', () => showAt(choice))
  if (location.hash === hashOf(choice.id)) choice.checked = true
  if (choice.checked) showAt(choice)
}

document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
  const way = ways[key]
  if (!way || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return
  // There the arrows choose, write, or move what is larger than its place.
  if (target.closest('input, select, textarea')) return
  if (target === sheet && sheet.scrollWidth > sheet.clientWidth) return
  document.querySelector<HTMLAnchorElement>(`.turning a[rel=${way}]`)?.click()
})

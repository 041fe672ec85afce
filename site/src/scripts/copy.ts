// The only script of the site: without it, or without a clipboard, the buttons stay hidden.

const textFor = ({ copy, copyFrom }: DOMStringMap): string => {
  if (copy) return copy
  const source = copyFrom ? document.querySelector<HTMLElement>(copyFrom) : null
  return source?.innerText ?? ''
}

for (const button of document.querySelectorAll<HTMLButtonElement>(
  'button[data-copy], button[data-copy-from]',
)) {
  if (!navigator.clipboard) break
  button.hidden = false
  button.addEventListener('click', async () => {
    const status = button.closest('section')?.querySelector('[role=status]')
    try {
      await navigator.clipboard.writeText(textFor(button.dataset))
      if (status) status.textContent = 'Copiat.'
    } catch {
      if (status) status.textContent = 'Browserul nu a permis copierea.'
    }
  })
}

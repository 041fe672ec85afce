import { copiedText } from './copied-text.ts'

// Without this script, or without a clipboard, the buttons stay hidden.

const textFor = ({ copy = '', copyFrom }: DOMStringMap): string =>
  copyFrom ? copiedText(document.querySelectorAll(copyFrom), copy) : copy

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
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

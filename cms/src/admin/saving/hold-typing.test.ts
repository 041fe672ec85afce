import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { holdTyping } from './hold-typing.ts'

// A field, and what React does with it: told of each letter, it gives the field back what it last drew.

function open() {
  const { window } = new JSDOM('<textarea id="field-lead"></textarea>')
  const field = window.document.querySelector('textarea')
  if (!field) throw new Error('No field')
  holdTyping(window, new window.AbortController().signal, (target) =>
    target === (field as unknown) ? field : undefined,
  )
  const react = { isDrawing: true, drawn: '', told: '' }
  window.document.addEventListener('input', () => {
    react.told = field.value
    if (react.isDrawing) react.drawn = field.value
    else field.value = react.drawn
  })
  const type = (letters: string, at = field.value.length) => {
    for (const [place, letter] of [...letters].entries()) {
      const caret = at + place
      field.setSelectionRange(caret, caret)
      field.dispatchEvent(new window.Event('beforeinput', { bubbles: true }))
      field.value = field.value.slice(0, caret) + letter + field.value.slice(caret)
      field.setSelectionRange(caret + 1, caret + 1)
      field.dispatchEvent(new window.Event('input', { bubbles: true }))
    }
  }
  return { field, react, type }
}

it('letters stay in a field that is not drawn, and the form is told them all', () => {
  const { field, react, type } = open()
  type('Piața ')
  react.isDrawing = false
  type('se închide')
  expect([field.value, react.told]).toEqual(['Piața se închide', 'Piața se închide'])
  // Drawn in between, and not again.
  react.drawn = react.told
  type(' azi')
  expect([field.value, react.told]).toEqual(['Piața se închide azi', 'Piața se închide azi'])
})

it('the cursor stays where the letter was typed', () => {
  const { field, react, type } = open()
  type('Piața închide')
  react.isDrawing = false
  type('se ', 6)
  expect([field.value, field.selectionEnd]).toEqual(['Piața se închide', 9])
})

it('what the form makes of a letter stands', () => {
  const { field, react, type } = open()
  type('a')
  react.isDrawing = false
  react.drawn = 'Altul'
  type('b')
  expect(field.value).toBe('Altul')
})

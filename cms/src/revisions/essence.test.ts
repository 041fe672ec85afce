import { describe, expect, it } from 'vitest'
import { isSame } from './essence.ts'

describe('two values say the same', () => {
  it.each([
    ['empty in whatever way', null, ''],
    ['no rows and no value', undefined, []],
    [
      'an editor that was opened and left',
      null,
      { root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } },
    ],
    ['rows with other ids', [{ id: '1', text: 'a' }], [{ id: '2', text: 'a', note: null }]],
    ['text with the editor’s own marks', words('a'), marked()],
  ])('%s', (_, one, other) => expect(isSame(one, other)).toBe(true))

  it.each([
    ['a nought and nothing', 0, null],
    ['no and nothing', false, null],
    ['a letter more', words('a'), words('ab')],
    ['a row more', [{ text: 'a' }], [{ text: 'a' }, { text: 'b' }]],
    ['bold and not', words('a'), bold()],
    ['rows in another order', [{ text: 'a' }, { text: 'b' }], [{ text: 'b' }, { text: 'a' }]],
  ])('but not %s', (_, one, other) => expect(isSame(one, other)).toBe(false))
})

function marked() {
  const text = JSON.stringify(words('a')).replace(
    '"direction":"ltr"',
    '"direction":null,"textFormat":0',
  )
  return JSON.parse(text) as unknown
}

function bold() {
  return JSON.parse(JSON.stringify(words('a')).replace(/"format":0/, '"format":1')) as unknown
}

/** One paragraph as the editor stores it. */
function words(text: string) {
  const node = { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }
  const paragraph = { type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0 }
  return {
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      children: [{ ...paragraph, children: [node] }],
    },
  }
}

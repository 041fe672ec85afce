import { describe, expect, it } from 'vitest'
import { linkedPieces, telephonePieces } from './reachable.ts'

const links = (pieces: { href?: string }[]) => pieces.flatMap(({ href }) => href ?? [])
const read = (pieces: { text: string }[]) =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u2060', '')

describe('telephonePieces', () => {
  it.each([
    ['0264 431 900', ['tel:+40264431900']],
    ['0264 431 900, int. 4901', ['tel:+40264431900;ext=4901']],
    ['0264-431.900 interior 12', ['tel:+40264431900;ext=12']],
    ['(0264) 431 900 (int. 7)', ['tel:+40264431900;ext=7']],
    ['0264 431 900 ext 4100', ['tel:+40264431900;ext=4100']],
    ['+40 264 431 900', ['tel:+40264431900']],
    ['0040 264 431 900, int. 3', ['tel:+40264431900;ext=3']],
    ['+36 1 234 5678', ['tel:+3612345678']],
    [
      '0264 431 900, int. 1; 0745 123 456 sau 0264 431 901',
      ['tel:+40264431900;ext=1', 'tel:+40745123456', 'tel:+40264431901'],
    ],
    ['0264 431 900 / 0264 431 901', ['tel:+40264431900', 'tel:+40264431901']],
    ['0264 431 900 0264 431 901', ['tel:+40264431900', 'tel:+40264431901']],
    ['112', ['tel:112']],
    ['la centrală', []],
    ['int. 4901', []],
  ])('%s', (phone, called) => {
    expect(links(telephonePieces(phone))).toEqual(called)
    expect(read(telephonePieces(phone))).toBe(phone)
  })

  it('keeps the digits of a number together and leaves the rest to break', () => {
    expect(telephonePieces('0264 431 900 sau 112 urgențe').map(({ text }) => text)).toEqual([
      '0264\u00A0431\u00A0900',
      ' sau 112 urgențe',
    ])
  })
})

describe('linkedPieces', () => {
  it.each([
    [
      'prin e-mail, la consultare@primarie.example, sau la registratură',
      ['mailto:consultare@primarie.example'],
    ],
    ['Pe https://x.example/a?b=1, ori la sediu.', ['https://x.example/a?b=1']],
    ['(vezi http://x.example/a).', ['http://x.example/a']],
    ['la registratură, cu indicarea articolului vizat', []],
    ['javascript:alert(1) @nimeni a@b', []],
  ])('%s', (text, followed) => {
    expect(links(linkedPieces(text))).toEqual(followed)
    expect(read(linkedPieces(text))).toBe(text)
  })
})

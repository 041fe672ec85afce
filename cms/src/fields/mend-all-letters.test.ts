import { describe, expect, it } from 'vitest'
import { mendAllLetters } from './mend-all-letters.ts'

describe('mendAllLetters', () => {
  it('mends every text, however deep, and spares addresses', () => {
    const at = new Date(0)
    expect(
      mendAllLetters({
        title: 'Şedinţă',
        slug: 'ş',
        body: {
          root: {
            children: [{ type: 'text', text: 'ţară' }, { fields: { url: 'https://x.ro/ţ' } }],
          },
        },
        goals: ['Învăţare'],
        email: 'ş@x.ro',
        at,
        number: 3,
        none: null,
      }),
    ).toEqual({
      title: 'Ședință',
      slug: 'ş',
      body: {
        root: { children: [{ type: 'text', text: 'țară' }, { fields: { url: 'https://x.ro/ţ' } }] },
      },
      goals: ['Învățare'],
      email: 'ş@x.ro',
      at,
      number: 3,
      none: null,
    })
  })

  it('makes an empty text of one that shows nothing, and keeps spaces between words of a rich text', () => {
    const nodes = [
      { type: 'text', text: ' ' },
      { type: 'tab', text: '\t' },
    ]
    expect(
      mendAllLetters({ title: '\u200B', role: ' \u00AD', lead: '\u0000', text: '\u3164', nodes }),
    ).toEqual({ title: '', role: '', lead: '', text: '', nodes })
  })

  it('spares names in other languages', () => {
    expect(mendAllLetters('Recep Kılıçdaroğlu şi Şükrü')).toBe('Recep Kılıçdaroğlu și Şükrü')
  })
})

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

  it('spares names in other languages', () => {
    expect(mendAllLetters('Recep Kılıçdaroğlu şi Şükrü')).toBe('Recep Kılıçdaroğlu și Şükrü')
  })
})

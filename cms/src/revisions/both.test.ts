import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothOf } from './both.ts'
import { essenceOf } from './essence.ts'

const part = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const parts = fc.uniqueArray(part)
const rowsOf = (names: readonly string[]) => names.map((text) => ({ text }))

describe('both forms of a field', () => {
  it('whatever either added is in it, whatever both kept too, and nothing that one took away', () => {
    fc.assert(
      fc.property(parts, parts, parts, (base, mine, theirs) => {
        const both = bothOf({ base: rowsOf(base), mine: rowsOf(mine), theirs: rowsOf(theirs) })
        const found = (both as { text: string }[]).map(({ text }) => text)
        const wanted = [...new Set([...mine, ...theirs])].filter(
          (name) => !base.includes(name) || (mine.includes(name) && theirs.includes(name)),
        )
        expect(found.toSorted()).toEqual(wanted.toSorted())
      }),
    )
  })

  it('paragraphs of each stand where they were written', () => {
    const text = (...paragraphs: string[]) => ({
      root: { ...words('').root, children: paragraphs.flatMap((one) => words(one).root.children) },
    })
    const both = bothOf({
      base: text('Întâi', 'Apoi', 'La urmă'),
      mine: text('Întâi, al meu', 'Apoi', 'La urmă'),
      theirs: text('Întâi', 'Apoi', 'La urmă, al lor'),
    })
    expect(essenceOf(both)).toBe(essenceOf(text('Întâi, al meu', 'Apoi', 'La urmă, al lor')))
  })

  it('lines come together line by line, a title becomes one line, a date has no such thing', () => {
    const [base, mine, theirs] = ['a\nb', 'a\nb\nc', 'x\nb']
    expect(bothOf({ base, mine, theirs })).toBe('x\nb\nc')
    expect(bothOf({ base: 'T', mine: 'Al meu', theirs: 'Al lor' })).toBe('Al lor Al meu')
    expect(bothOf({ base: null, mine: 3, theirs: 4 })).toBeUndefined()
  })
})

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

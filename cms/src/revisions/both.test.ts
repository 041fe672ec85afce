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
    const text = (...paragraphs: string[]) => richText(...paragraphs.map(line))
    const both = bothOf({
      base: text('Întâi', 'Apoi', 'La urmă'),
      mine: text('Întâi, al meu', 'Apoi', 'La urmă'),
      theirs: text('Întâi', 'Apoi', 'La urmă, al lor'),
    })
    expect(essenceOf(both)).toBe(essenceOf(text('Întâi, al meu', 'Apoi', 'La urmă, al lor')))
  })

  it('a paragraph that both changed is one, with what each wrote in it', () => {
    const both = bothOf({
      base: richText(line('Apa se oprește luni.')),
      mine: richText(line('Apa se oprește luni, la 9.')),
      theirs: richText(line('Mâine, apa se oprește luni.'), line('Cu bine')),
    })
    expect(essenceOf(both)).toBe(
      essenceOf(richText(line('Mâine, apa se oprește luni, la 9.'), line('Cu bine'))),
    )
  })

  it('an item of a list, a link and half a word in bold stay what they are', () => {
    const link = { type: 'link', fields: { url: 'https://primaria.ro' }, children: [words('aici')] }
    const list = (...items: object[]) => ({ type: 'list', listType: 'bullet', children: items })
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const half = [words('cuv', 1), words('ânt lung')]
    const both = bothOf({
      base: richText(list(item(...half), item(words('a doua')))),
      mine: richText(list(item(...half, words(', vedeți '), link), item(words('a doua')))),
      theirs: richText(list(item(words('Un '), ...half), item(words('a doua')))),
    })
    const merged = item(words('Un '), words('cuv', 1), words('ânt lung, vedeți '), link)
    expect(essenceOf(both)).toBe(essenceOf(richText(list(merged, item(words('a doua'))))))
  })

  it('a table that both changed, whose cells have their places, stays twice', () => {
    const table = (text: string) => ({
      type: 'table',
      children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [line(text)] }] }],
    })
    const both = bothOf({
      base: richText(table('Orele de program')),
      mine: richText(table('Orele de program: 9')),
      theirs: richText(table('Orele de program: 10')),
    })
    expect(essenceOf(both)).toBe(
      essenceOf(richText(table('Orele de program: 9'), table('Orele de program: 10'))),
    )
  })

  it('a row that both changed is one, but two where it holds a date of each', () => {
    const row = (name: string, at: string) => [{ id: 'r', name, at }]
    const base = row('Str. Horea', '2026-12-01T10:00:00.000Z')
    const [mine, theirs] = ['Str. Horea 3', 'Pe Str. Horea'].map((name) =>
      row(name, base[0]?.at ?? ''),
    )
    expect(bothOf({ base, mine, theirs })).toEqual([
      { id: 'r', name: 'Pe Str. Horea 3', at: '2026-12-01T10:00:00.000Z' },
    ])
    const [early, late] = ['2026-12-02T10:00:00.000Z', '2026-12-03T10:00:00.000Z']
    const both = bothOf({ base, mine: row('Str. Horea', early), theirs: row('Str. Horea', late) })
    expect(essenceOf(both)).toBe(
      essenceOf([...row('Str. Horea', early), ...row('Str. Horea', late)]),
    )
  })

  it('rows that each changed another of stay in their order', () => {
    const rows = (...texts: string[]) => texts.map((text, id) => ({ id: `rând ${id}`, text }))
    const base = rows('Întâi.', 'Apoi.', 'La urmă.')
    const [mine, theirs] = [
      rows('Întâi.', 'Apoi, al meu.', 'La urmă.'),
      rows('Al lor.', 'Apoi.', 'La urmă.'),
    ]
    const both = rows('Al lor.', 'Apoi, al meu.', 'La urmă.')
    expect(bothOf({ base, mine, theirs })).toEqual(both)
    expect(bothOf({ base, mine: theirs, theirs: mine })).toEqual(both)
  })

  it('lines come together line by line, a title becomes one line, a date has no such thing', () => {
    const [base, mine, theirs] = ['a\nb', 'a\nb\nc', 'x\nb']
    expect(bothOf({ base, mine, theirs })).toBe('x\nb\nc')
    expect(bothOf({ base: 'T', mine: 'Al meu', theirs: 'Al lor' })).toBe('Al lor meu')
    expect(bothOf({ base: null, mine: 3, theirs: 4 })).toBeUndefined()
  })
})

/** Words, a paragraph and a text as the editor stores them. */
function words(text: string, format = 0) {
  return { type: 'text', version: 1, text, format, mode: 'normal', style: '', detail: 0 }
}
function line(text: string) {
  const paragraph = { type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0 }
  return { ...paragraph, children: [words(text)] }
}
function richText(...children: object[]) {
  return { root: { type: 'root', version: 1, direction: 'ltr', children } }
}

import { expect, it } from 'vitest'
import { safeStem, wordsOf } from './file-name.ts'

const stemOf = (name: string) => safeStem(wordsOf(name), 'document')

it.each([
  ['Piața „Unirii” (1).JPEG', 'piata-unirii-1'],
  ['Raport buget 2026.pdf', 'raport-buget-2026'],
  ['HCL nr. 123', 'hcl-nr-123'],
  ['plan v1.2', 'plan-v1-2'],
  ['arhiva.tar.gz', 'arhiva-tar'],
  ['Raport%20anual%20%C8%99i%20buget.pdf', 'raport-anual-si-buget'],
  ['Reducere 100%.pdf', 'reducere-100'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Docs\\a.pdf', 'c-docs-a'],
  ['factura\u0000.exe\u202Efdp.pdf', 'factura-exe-fdp'],
  ['файл.png', 'document'],
  ['....', 'document'],
  ['.pdf', 'document'],
  ['„”—!?.pdf', 'document'],
  ['', 'document'],
])('„%s” is stored as %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem)
})

it.each(['CON.pdf', 'nul', 'Com1.JPG', 'lpt9.txt.pdf', 'AUX..pdf', ' prn .pdf'])(
  '„%s” is no name of a device any more',
  (name) => {
    expect(stemOf(name)).toMatch(/^(document-(con|nul|com1|aux|prn)|lpt9-txt)$/)
  },
)

it('keeps long names short enough for any disk, cut at a word', () => {
  const stem = stemOf(`${'Hotărârea consiliului local '.repeat(12)}.pdf`)
  expect(stem.length).toBeLessThanOrEqual(80)
  expect(stem).toMatch(/^(hotararea|consiliului|local|-)+$/)
  expect(stemOf('a'.repeat(300)).length).toBe(80)
})

it('leaves in a title nothing that cannot be seen', () => {
  expect(wordsOf('Anexa\u0000 1_\u202Efinal\u200B.pdf')).toBe('Anexa 1 final')
})

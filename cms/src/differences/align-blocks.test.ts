import { expect, it } from 'vitest'
import { alignBlocks } from './align-blocks.ts'
import type { TextBlock } from './text-block.ts'

const block = (text: string, other: Partial<TextBlock> = {}): TextBlock => ({
  kind: 'paragraph',
  text,
  inside: null,
  shape: '',
  file: null,
  ...other,
})
const aligned = (left: (string | TextBlock)[], right: (string | TextBlock)[]) => {
  const blocks = (side: (string | TextBlock)[]) =>
    side.map((each) => (typeof each === 'string' ? block(each) : each))
  return alignBlocks(blocks(left), blocks(right)).map(
    ({ kind, left: before, right: after }) =>
      `${kind}: ${before?.text ?? '—'} / ${after?.text ?? '—'}`,
  )
}

it('puts a changed paragraph beside what it became, and leaves the others in their places', () => {
  expect(
    aligned(
      ['Primul rămâne.', 'Strada Teilor se închide luni.', 'Ultimul rămâne.'],
      ['Primul rămâne.', 'Unul nou de tot.', 'Strada Teilor se închide marți.', 'Ultimul rămâne.'],
    ),
  ).toEqual([
    'same: Primul rămâne. / Primul rămâne.',
    'inserted: — / Unul nou de tot.',
    'changed: Strada Teilor se închide luni. / Strada Teilor se închide marți.',
    'same: Ultimul rămâne. / Ultimul rămâne.',
  ])
})

it('tells a moved paragraph from one that was taken out and another that was put in', () => {
  expect(aligned(['Unu.', 'Doi.', 'Trei.', 'Patru.'], ['Doi.', 'Trei.', 'Patru.', 'Unu.'])).toEqual(
    [
      'moved: Unu. / —',
      'same: Doi. / Doi.',
      'same: Trei. / Trei.',
      'same: Patru. / Patru.',
      'moved: — / Unu.',
    ],
  )
  expect(aligned(['Zăpadă.'], ['Iluminat.'])).toEqual([
    'removed: Zăpadă. / —',
    'inserted: — / Iluminat.',
  ])
})

it('knows a picture by its file, and one that was exchanged', () => {
  const picture = (file: string, text: string) => block(text, { kind: 'picture', file })
  expect(
    aligned([picture('media/1', 'Podul')], [picture('media/1', 'Podul, văzut de sus')]),
  ).toEqual(['changed: Podul / Podul, văzut de sus'])
  expect(aligned([picture('media/1', 'Podul')], [picture('media/2', 'Podul')])).toEqual([
    'removed: Podul / —',
    'inserted: — / Podul',
  ])
})

it('says where only the shape of the same words changed', () => {
  expect(aligned([block('La fel')], [block('La fel', { shape: 'bold' })])).toEqual([
    'restyled: La fel / La fel',
  ])
})

it('loses no piece of either side, whatever they are', () => {
  const left = ['a b c', 'd e', 'f', 'a b c', 'g h i j', 'f']
  const right = ['f', 'a b', 'g h i', 'd e', 'd e', 'x']
  const pairs = alignBlocks(
    left.map((each) => block(each)),
    right.map((each) => block(each)),
  )
  expect(pairs.flatMap(({ left: before }) => before?.text ?? [])).toEqual(left)
  expect(pairs.flatMap(({ right: after }) => after?.text ?? [])).toEqual(right)
})

it('tells of texts that have too little in common what went and what came', () => {
  const many = (first: string) =>
    Array.from({ length: 2_000 }, (_, at) => `${first}${at} ${'cuvânt '.repeat(20)}`)
  const rows = aligned(many('a'), many('b'))
  expect(rows).toHaveLength(4_000)
  expect(rows.filter((row) => row.startsWith('removed: a'))).toHaveLength(2_000)
})

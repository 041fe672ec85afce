import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, it } from 'vitest'
import { inRomanian, pieces } from './words.ts'

const require = createRequire(import.meta.url)

/** The folder of what a package gives to browsers. */
const distOf = (name: string, from = require) => {
  const entry = from.resolve(name)
  return entry.slice(0, entry.lastIndexOf(`${path.sep}dist${path.sep}`) + '/dist'.length)
}

/** Parts that this admin never shows. */
const unused = /CodeBlock|Folder|QueryPresets|exports|\.spec\./

async function codeIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true })
  const code = files.filter((file) => file.endsWith('.js') && !unused.test(file))
  return Promise.all(code.map((file) => readFile(path.join(folder, file), 'utf8')))
}

const ui = distOf('@payloadcms/ui')
const below = createRequire(path.join(ui, 'index.js'))
const payloads = [...(await codeIn(ui)), ...(await codeIn(distOf('@payloadcms/richtext-lexical')))]
const libraries = await Promise.all(
  ['@dnd-kit/core', '@dnd-kit/sortable', 'react-select', 'react-datepicker'].map(async (name) =>
    (await codeIn(distOf(name, below))).join('\n'),
  ),
)

it('knows every name that a part of Payload writes in English itself', () => {
  const written = payloads.flatMap((code) =>
    [...code.matchAll(/['"]aria-label['"](?:: *|, *)['"]([A-Za-z][^'"]+)['"]/g)].map(
      ([, name = '']) => name,
    ),
  )
  expect(written).toContain('Add block')
  expect([...new Set(written)].filter((name) => inRomanian(name) === null)).toEqual([])
})

it('says nothing for words that nobody writes any more', () => {
  const all = [...payloads, ...libraries].join('\n')
  const made = /dropdown$|^(Choose|left|right|row|column)/
  const gone = Object.keys(pieces).filter((text) => !made.test(text) && !all.includes(text))
  expect(gone).toEqual([])
})

it.each([
  ['add dropdown', 'Adăugați în text'],
  ['Edit Mobilitate', 'Modificați: Mobilitate'],
  ['\n    To pick up a draggable item, press the space bar.\n    While', /^Tasta spațiu ridică/],
  ['Draggable item 5f0c was moved over droppable area 77.', 'Elementul este deasupra altui loc.'],
  ['Choose duminică, 1 noiembrie 2026', 'duminică, 1 noiembrie 2026'],
  ['option Anunț, selected.', 'Anunț: ales.'],
  ['Comunicat selected, 1 of 4.', 'Comunicat, 1 din 4.'],
  ['3 results available for search term apă.', 'Rezultate pentru „apă”: 3.'],
  ['Failed to save 2 files', 'Fișiere care nu au putut fi salvate: 2.'],
  ['Select is focused ,type to refine list, press Down to open the menu, ', /^Tasta săgeată/],
])('says „%s” in Romanian', (text, said) => {
  expect(inRomanian(text)).toMatch(said)
})

it.each(['', 'Trafic restricționat pe strada Horea', 'constructor', 'Publicați…'])(
  'leaves „%s” as it is',
  (text) => expect(inRomanian(text)).toBeNull(),
)

import { expect, it } from 'vitest'
import { code, textOf } from './files.ts'

/** What `Astro` is not where the publisher renders (site/src/rendering/page-result.ts). */
const unknown =
  /\bAstro\b(?!\.(?:(?:props|locals|params)\b|slots\.render\(['"]\w+['"]\)))[\w.?[\]'"]*/g

/** The text of a component without its comments. */
const withoutComments = (text: string): string => text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')

const templates = code.filter((file) => /^site\/src\/.*\.astro$/.test(file))

it('templates ask Astro for props, locals, params and slots.render: pages are made for an address, not for a request', () => {
  expect(templates.length).toBeGreaterThan(50)
  const found = templates.flatMap((file) =>
    [...withoutComments(textOf(file)).matchAll(unknown)].map(([asked]) => `${file}: ${asked}`),
  )
  expect(found).toEqual([])
})

it.each([
  ['const { pathname } = Astro.url', 'Astro.url'],
  ['Astro.request.headers', 'Astro.request.headers'],
  ['Astro.slots.has("a")', 'Astro.slots.has'],
  ["Astro.slots.render('a', [1])", 'Astro.slots.render'],
  ['const { url } = Astro', 'Astro'],
  ["Astro['url']", "Astro['url']"],
  ['Astro?.url', 'Astro?.url'],
])('would find %s', (text, asked) => {
  expect(text.match(unknown)).toEqual([asked])
})

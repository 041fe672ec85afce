import { expect, it } from 'vitest'
import { code, textOf } from './files.ts'

/** What `Astro` is where the publisher renders (site/src/rendering/page-result.ts). */
const known = /\bAstro\.(?!(?:props|locals|params)\b|slots\.render\b)[\w.]+/g

const templates = code.filter((file) => /^site\/src\/.*\.astro$/.test(file))

it('templates ask Astro for props, locals, params and slots.render: pages are made for an address, not for a request', () => {
  expect(templates.length).toBeGreaterThan(50)
  const found = templates.flatMap((file) =>
    [...textOf(file).matchAll(known)].map(([asked]) => `${file}: ${asked}`),
  )
  expect(found).toEqual([])
})

it.each(['Astro.url.pathname', 'Astro.request', 'Astro.slots.has', 'Astro.cookies', 'Astro.self'])(
  'would find %s',
  (text) => {
    expect(`const { a } = ${text}`.match(known)).toEqual([text])
  },
)

import { expect, it } from 'vitest'
import { plainOf } from './plain-words.ts'

it.each([
  ['<p>Bun\u0103 &icirc;n</p><p>parc&amp;lac</p>', 'Bună în parc&lac'],
  ['ve<b>che</b>a', 'vechea'],
  ['unu<br>doi', 'unu doi'],
  ['<script>alert(1)</script><style>p{}</style>citit', 'citit'],
  ['\u015Ftiri din ora\u015F', 'știri din oraș'],
  ['5 < 6 și 7 > 6', '5 < 6 și 7 > 6'],
  ['<p>neînchis', 'neînchis'],
  ['', ''],
])('%j', (html, words) => {
  expect(plainOf(html).words).toBe(words)
})

it('tells where links lead', () => {
  expect(plainOf('<a href="https://a.ro/1?x=1&amp;y=2">a</a> <a>b</a>').links).toEqual([
    'https://a.ro/1?x=1&y=2',
  ])
})

it('reads of what nests deeper than any page what stands before', () => {
  expect(plainOf(`unu${'<div>'.repeat(400)}doi${'</div>'.repeat(400)}trei`).words).toBe(
    'unu doi trei',
  )
  expect(plainOf(`unu${'<br>'.repeat(600)}doi`).words).toBe('unu doi')
  expect(plainOf(`unu${'<div>'.repeat(100_000)}doi`).words).toBe('unu')
})

it('takes no longer than the text is long', () => {
  const started = performance.now()
  plainOf('<script'.repeat(100_000))
  plainOf('<!--'.repeat(100_000))
  plainOf('<p>'.repeat(100_000))
  plainOf('<b>'.repeat(500_000))
  plainOf('<i><p>'.repeat(100_000))
  expect(performance.now() - started).toBeLessThan(10_000)
})

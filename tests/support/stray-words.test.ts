import { expect, it } from 'vitest'
import { strayWords, wordsOn } from './stray-words.ts'

it('reads what a page shows and has read aloud, and not its scripts', () => {
  const html =
    '<title>Ziua &amp; seara</title><script>let save = "<b>Save</b>"</script><p title="Mai mult">Unu<!-- the --><b> doi</b></p><input placeholder="Scrieți" value="Save">'
  expect(wordsOn(html)).toEqual(['Ziua & seara', 'Unu', 'doi', 'Mai mult', 'Scrieți'])
})

it.each([
  ['Create New', true],
  ['Salvați ciorna', false],
  ['Documentul 0b6ff0a1-58c2-4d07-9f3d-6a5a2ad1a1b2', true],
  ['/anunturi/2026/11/open-air/', false],
  ['raport-list.pdf', false],
  ['Notă', false],
  ['86b10395-9545-41fd-80fb-0684422a0f7d@demo.example', false],
  ['Mai sunt 3 zile; are un link', false],
])('%s: %s', (text, isStray) => {
  expect(strayWords([text]).length > 0).toBe(isStray)
})

import { expect, it } from 'vitest'
import { found } from '../testing.ts'
import { lead } from './lead.ts'

const title = 'Strada Teilor se închide miercuri'
const good = 'Miercuri, 25 noiembrie, circulația este închisă între 9:00 și 15:00.'
const said = (text: string) => found(lead, { title, lead: text }).map(({ message }) => message)

it.each([
  [good, []],
  ['', []],
  ['Miercuri.', ['Rezumatul este foarte scurt: spuneți cine, ce, când și unde.']],
  [good.slice(0, -1), ['Rezumatul se încheie fără punct.']],
  [
    'Strada Teilor: se închide miercuri!',
    [
      'Rezumatul este foarte scurt: spuneți cine, ce, când și unde.',
      'Rezumatul repetă titlul: spuneți ce mai trebuie știut (cine, când, unde).',
    ],
  ],
  [
    `${'Circulația este închisă. '.repeat(14)}Ocoliți.`,
    [
      'Rezumatul are 358 de\u00A0caractere: ajung una sau două propoziții, cel mult 350. Restul stă în text.',
    ],
  ],
])('%s', (text, messages) => {
  expect(said(text)).toEqual(messages)
})

it('offers the missing point', () => {
  const [one] = found(lead, { title, lead: good.slice(0, -1) })
  expect(one?.replacements).toEqual([good])
})

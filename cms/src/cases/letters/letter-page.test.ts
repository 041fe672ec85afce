import { expect, it } from 'vitest'
import { printLetter } from '../../print/letter.ts'
import { caseLimits } from '../limits.ts'
import { letterPage } from './letter-page.ts'
import { factsOf, letterhead, saidOf } from './testing.ts'

const answer = {
  at: '2026-12-02T22:30:00.000Z',
  said: saidOf('information-request').send,
  letterhead,
  signer: 'Maria Editor',
}

it('has the words of the e-mail, the day of the office, and the name of whoever approved it', () => {
  const address = 'Str. Observatorului nr. 17, ap. 42, 400352 Cluj-Napoca'
  const facts = factsOf({ name: 'Ana Pop', outlet: 'Ziarul', address })
  expect(letterPage(facts, answer)).toEqual({
    letterhead,
    number: '90123',
    date: '2026-12-03',
    addressee: {
      name: 'Ana Pop',
      lines: ['Ziarul', 'Str. Observatorului nr. 17, ap. 42', '400352 Cluj-Napoca'],
    },
    subject: 'Răspuns: Iluminatul (nr. 90123 din 23.11.2026)',
    blocks: [
      { kind: 'paragraph', text: 'Bună ziua, Ana Pop,' },
      { kind: 'paragraph', text: 'A costat 1.019 lei.' },
      { kind: 'paragraph', text: 'Din bugetul local.' },
      {
        kind: 'paragraph',
        text: 'Ne-ați scris luni, 23 noiembrie 2026, ora 10:15 (nr. 90123 din 23.11.2026):',
      },
      { kind: 'quote', text: 'Cât a costat?' },
    ],
    signatory: { position: 'Biroul Mass-media', name: 'Maria Editor' },
  })
})

it.each([
  ['Acreditare: Ziarul', 'Ziarul', 'Acreditare acordată: Ziarul (nr. 90123 din 23.11.2026)'],
  ['Festivalul', null, 'Acreditare acordată: Festivalul (nr. 90123 din 23.11.2026)'],
])('names the outlet of an accreditation once in its title, „%s”', (subject, outlet, title) => {
  const facts = factsOf({ name: 'Ana Pop', outlet }, { kind: 'accreditation', channel: 'counter' })
  const stored = { ...facts.stored, subject }
  const { grant } = saidOf('accreditation')
  const page = letterPage({ ...facts, stored }, { ...answer, said: grant })
  expect([page.subject, page.blocks[1], page.blocks[2]]).toEqual([
    title,
    {
      kind: 'paragraph',
      text: 'Cererea dumneavoastră de acreditare, înregistrată cu nr. 90123 din 23.11.2026, a fost aprobată, potrivit art. 18 din Legea nr. 544/2001.',
    },
    {
      kind: 'paragraph',
      text: `Acreditarea este pentru ${outlet === null ? 'Ana Pop' : 'Ana Pop, Ziarul'}.`,
    },
  ])
})

it('goes to whoever asked where nobody left a name, and nobody signs where nobody did', () => {
  const page = letterPage(factsOf({}), { ...answer, signer: null })
  expect([page.addressee, page.signatory]).toEqual([{ name: 'Solicitantului', lines: [] }, null])
})

it('keeps the lines of an address, at most as many as the page has', () => {
  const address = ['Sat Valea', 'nr. 3', ...'abcdefgh'].join('\n')
  expect(letterPage(factsOf({ address }), answer).addressee.lines).toEqual([
    ...['Sat Valea', 'nr. 3', 'a', 'b', 'c', 'd', 'e, f, g, h'],
  ])
})

it.each([
  ['in one line', 'Str. Observatorului nr. 17, '.repeat(17)],
  ['in more lines than the page has', 'Sat Valea\n'.repeat(49)],
  ['without a space', 'x'.repeat(caseLimits.address)],
])('is printed for an address as long as one may be, %s', async (_, address) => {
  expect(address.length).toBeLessThanOrEqual(caseLimits.address)
  const pdf = await printLetter(letterPage(factsOf({ name: 'Ana Pop', address }), answer))
  expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-')
})

import { expect, it } from 'vitest'
import { publishButton, publishForm, type PublishFacts } from './publish-form.ts'

const facts: PublishFacts = {
  ...{ way: 'publish', title: 'Raport', url: 'https://oras.ro/raport/', isLive: false },
  byHand: [
    { name: 'costs', label: 'Costuri', sort: 'lei', value: '12' },
    { name: 'visitors', label: 'Vizitatori', sort: 'count', value: '' },
  ],
}

it('says what will be on the site, and asks for what the newsroom does not know', () => {
  const { explains, asks, begun, details } = publishForm(facts)
  expect(explains).toBe(
    'Pe site apare anunțul „Raport”, la adresa https://oras.ro/raport/: cifrele în pagină, raportul ca document PDF și cifrele ca tabel (CSV). Ce lăsați gol mai jos nu apare în raportul de pe site.',
  )
  expect(asks.map(({ name, help, isRequired }) => [name, help, isRequired])).toEqual([
    ['costs', 'O sumă în lei, ca 1.234,50.', undefined],
    ['visitors', 'Un număr întreg.', undefined],
  ])
  expect(begun).toEqual({ costs: '12', visitors: '' })
  expect(details({ costs: ' 13 ', visitors: ' ' })).toEqual({ written: { costs: '13' } })
})

it('asks the chief why it does not wait, and says that a colleague reads it', () => {
  const urgent = publishForm({ ...facts, way: 'publish-urgently' })
  expect(urgent.asks.at(-1)).toMatchObject({ name: 'note', isRequired: true })
  expect(urgent.details({ note: 'Termenul legal.' })).toEqual({
    ...{ written: {}, note: 'Termenul legal.' },
  })
  expect(publishForm({ ...facts, way: 'submit' }).explains).toContain('un coleg verifică anunțul')
})

it('is called otherwise where it is on the site already', () => {
  const words = (way: PublishFacts['way'], isLive: boolean) => publishButton({ way, isLive })
  expect([words('publish', false), words('publish', true), words('submit', true)]).toEqual([
    'Publicați pe site…',
    'Publicați din nou…',
    'Trimiteți spre verificare…',
  ])
  expect(publishForm({ ...facts, isLive: true }).explains).toContain(
    'Pagina spune deschis care cifre s-au schimbat și când.',
  )
})

import { expect, it } from 'vitest'
import { found, offers } from '../testing.ts'
import { takenOut } from './taken-out.ts'

it('finds every mark that was left for personal data, once in a field', () => {
  expect(found(takenOut, { lead: 'Doamna [nume] a întrebat; [nume] stă la [adresă].' })).toEqual([
    {
      severity: 'error',
      path: 'lead',
      passage: '[nume]',
      message: '„[nume]” a rămas în locul unor date personale: spuneți altfel, fără ele.',
    },
    {
      severity: 'error',
      path: 'lead',
      passage: '[adresă]',
      message: '„[adresă]” a rămas în locul unor date personale: spuneți altfel, fără ele.',
    },
  ])
})

it.each(['Nume: [se completează]', 'adresă de e-mail', '[numele lui]'])('%s is none', (text) => {
  expect(offers(takenOut, text)).toEqual([])
})

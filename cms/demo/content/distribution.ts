import { addDays } from '@avizier/shared/dates'
import type { DemoDistribution } from '../types.ts'

// Where the 45,000 copies of an issue go. The places are invented, but for the libraries, which every city has.

const places: DemoDistribution['places'] = [
  {
    key: 'posta',
    name: 'Poșta, în cutiile de scrisori',
    address: 'Strada Regele Ferdinand 33',
    contact: 'Oficiul de distribuire, rampa 2',
    copies: 41_200,
  },
  {
    key: 'ghiseu',
    name: 'Centrul de informare al primăriei',
    address: 'Calea Moților 7',
    contact: 'Ghișeul 1',
    copies: 1_200,
  },
  {
    key: 'manastur',
    name: 'Primăria de cartier Mănăștur',
    address: 'Strada Primăverii 6-8',
    contact: null,
    copies: 900,
  },
  {
    key: 'marasti',
    name: 'Primăria de cartier Mărăști',
    address: 'Strada Dorobanților 101',
    contact: null,
    copies: 850,
  },
  {
    key: 'zorilor',
    name: 'Primăria de cartier Zorilor',
    address: 'Strada Observatorului 1',
    contact: null,
    copies: 700,
  },
  {
    key: 'judeteana',
    name: 'Biblioteca Județeană „Octavian Goga”',
    address: 'Calea Dorobanților 104',
    contact: 'Secția periodice',
    copies: 143,
  },
  {
    key: 'nationala',
    name: 'Biblioteca Națională a României',
    address: 'București, bulevardul Unirii 22',
    contact: 'Depozitul legal',
    copies: 7,
    isLegalDeposit: true,
  },
]

/** So many days after an issue its copies are at the library. */
const untilDeposit = 9

/** The newest issue is on its way; of the one before it is known what came back. Issues are the oldest first. */
export function distribution(
  issues: readonly { key: string; issueDate: string }[],
): DemoDistribution {
  return {
    places,
    issues: [
      ...issues.slice(-2, -1).map(({ key, issueDate }) => ({
        issue: key,
        returned: { ghiseu: 85, manastur: 40, marasti: 0, zorilor: 112 },
        handedOver: { nationala: addDays(issueDate, untilDeposit) },
        notes: {},
      })),
      ...issues.slice(-1).map(({ key }) => ({
        issue: key,
        returned: {},
        handedOver: {},
        notes: { posta: 'Paleții se descarcă înainte de ora 7.' },
      })),
    ],
  }
}

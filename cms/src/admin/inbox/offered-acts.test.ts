import { expect, it } from 'vitest'
import { offeredActs } from './offered-acts.ts'

const standing = { takenBy: null, isAnswered: false, isErased: false }
const labels = (...asked: Parameters<typeof offeredActs>) =>
  offeredActs(...asked).map(({ label }) => label)

it('offers what the newsroom would do, and nothing that it would refuse', () => {
  expect(labels({ ...standing, state: 'waiting' }, 'eu')).toEqual([
    ...['Preluați', 'Încheiați fără răspuns', 'Marcați ca spam'],
  ])
  expect(labels({ ...standing, state: 'taken', takenBy: 'ea' }, 'eu')).toEqual([
    ...['Preluați-o dumneavoastră', 'Marcați ca spam'],
  ])
  expect(labels({ ...standing, state: 'spam' }, 'eu')).toEqual(['Nu este spam'])
  expect(labels({ ...standing, state: 'closed', isErased: true }, 'eu')).toEqual([])
})

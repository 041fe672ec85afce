import { expect, it } from 'vitest'
import type { Role } from '../../access/roles.ts'
import { queryOf } from '../lists/filters.ts'
import { exportAddress } from './export-address.ts'
import { inboxFilters } from './inbox-filters.ts'

const person = (...roles: Role[]) => ({ id: 'eu', roles, department: 'd' })

it('asks of the inbox what the office asks every day, and of a department nothing', () => {
  expect(
    inboxFilters(person('contributor'))
      .map(({ label }) => label)
      .slice(0, 5),
  ).toEqual([...['Toate', 'Noi', 'Ale mele', 'Cu răspuns', 'Spam']])
  expect(inboxFilters(person('department')).map(({ label }) => label)).toEqual(['Toate'])
})

it('takes out what the list shows: its filter and search, and not how it is paged', () => {
  const mine = inboxFilters(person('editor')).find(({ label }) => label === 'Ale mele')
  const asked = Object.fromEntries(new URLSearchParams(mine && queryOf(mine)))
  const address = exportAddress('/api/submissions/export', {
    ...asked,
    search: 'pârtie',
    page: '2',
    limit: '25',
  })
  const query = new URLSearchParams(address.split('?')[1])
  expect(Object.fromEntries(query)).toEqual({ ...asked, search: 'pârtie' })
  expect(Object.keys(asked)).toHaveLength(3)
  expect(exportAddress('/api/submissions/export', {})).toBe('/api/submissions/export')
})

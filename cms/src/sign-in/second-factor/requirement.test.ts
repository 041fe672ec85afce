import { expect, it } from 'vitest'
import { roles } from '../../access/roles.ts'
import { needsFactor, withoutFactor } from './requirement.ts'

const now = new Date('2026-11-29T10:00:00.000Z')

it('is asked of chief, webmaster and administrator, unless the office has turned it off', () => {
  expect(roles.filter((role) => needsFactor([role], true))).toEqual(['chief', 'webmaster', 'admin'])
  expect(roles.filter((role) => needsFactor([role], false))).toEqual([])
  expect(needsFactor(['editor', 'chief'], true)).toBe(true)
})

it('nobody is locked out: fourteen days as before, then nothing but setting it up', () => {
  const asks = (secondFactorDue: string | null, isAsked = true) =>
    withoutFactor({ roles: ['admin'], secondFactorDue }, isAsked, now)
  const due = '2026-12-13T10:00:00.000Z'
  expect(asks(null)).toEqual({ may: 'enter until', due: new Date(due) })
  expect(asks(due)).toEqual({ may: 'enter until', due: new Date(due) })
  expect(asks('2026-11-29T10:00:00.000Z')).toEqual({ may: 'set it up' })
  expect(asks('2026-11-29T10:00:00.000Z', false)).toEqual({ may: 'enter' })
  expect(withoutFactor({ roles: ['editor'], secondFactorDue: null }, true, now)).toEqual({
    may: 'enter',
  })
})

import { expect, it } from 'vitest'
import { goneMs } from './address.ts'
import { whoIsHere, type Place } from './who-is-here.ts'

const now = new Date('2026-11-28T10:00:00.000Z')
const place = (person: string, tab: string, agoMs: number, field: string | null = null): Place => ({
  id: tab,
  person,
  name: `Numele ${person}`,
  tab,
  field,
  seenAt: new Date(now.getTime() - agoMs),
})
const me = { person: 'eu', tab: 'a' }

it('names each colleague once, where they were last heard of, and oneself last', () => {
  const places = [
    place('eu', 'a', 0, 'title'),
    place('eu', 'b', 100, 'lead'),
    place('maria', 'c', 3000, 'title'),
    place('maria', 'd', 200, 'body'),
    place('ion', 'e', 100),
  ]
  expect(whoIsHere(places, me, now)).toEqual([
    { name: 'Numele ion', field: null, isSelf: false },
    { name: 'Numele maria', field: 'body', isSelf: false },
    { name: 'Numele eu', field: 'lead', isSelf: true },
  ])
})

it('forgets who was not heard of', () => {
  expect(whoIsHere([place('maria', 'c', goneMs - 1)], me, now)).toHaveLength(1)
  expect(whoIsHere([place('maria', 'c', goneMs)], me, now)).toEqual([])
})

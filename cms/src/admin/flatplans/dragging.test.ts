import { expect, it } from 'vitest'
import { actOfDrop } from './dragging.tsx'

const piece = { kind: 'article', article: '1', size: 'medium' } as const
const here = { page: 2, slot: 'a' }
const there = { page: 3, slot: 'b' }

it('what is let go somewhere is placed, moved or taken off', () => {
  expect(actOfDrop({ piece, from: null }, { to: here })).toEqual({ act: 'place', at: here, piece })
  expect(actOfDrop({ piece, from: here }, { to: there })).toEqual({
    ...{ act: 'move', from: here, to: there },
  })
  expect(actOfDrop({ piece, from: here }, { to: null })).toEqual({ act: 'remove', at: here })
  expect(actOfDrop({ piece, from: here }, { to: here })).toBeNull()
  expect(actOfDrop({ piece, from: null }, { to: null })).toBeNull()
  expect(actOfDrop(undefined, { to: here })).toBeNull()
})

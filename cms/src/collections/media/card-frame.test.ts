import { expect, it } from 'vitest'
import { cardFrame } from './card-frame.ts'
import { widthsFor } from './make-variants.ts'

it('cuts the largest card around the focal point', () => {
  expect(cardFrame({ width: 2400, height: 1260 }, { x: 0, y: 100 })).toEqual({
    left: 0,
    top: 0,
    width: 2400,
    height: 1260,
  })
  expect(cardFrame({ width: 1200, height: 1600 }, { x: 50, y: 50 })).toMatchObject({ top: 485 })
  expect(cardFrame({ width: 1200, height: 1600 }, { x: 50, y: 5 })).toMatchObject({ top: 0 })
  expect(cardFrame({ width: 1200, height: 1600 }, { x: 50, y: 100 })).toMatchObject({ top: 970 })
})

it('makes none of a picture too small for it', () => {
  expect(cardFrame({ width: 599, height: 900 }, { x: 50, y: 50 })).toBeNull()
  expect(cardFrame({ width: 1000, height: 200 }, { x: 50, y: 50 })).toBeNull()
})

it('never enlarges', () => {
  expect(widthsFor(4000)).toEqual([360, 720, 1080, 1440])
  expect(widthsFor(1440)).toEqual([360, 720, 1080, 1440])
  expect(widthsFor(800)).toEqual([360, 720, 800])
  expect(widthsFor(100)).toEqual([100])
})

import { expect, it } from 'vitest'
import { fit } from './widths.ts'

it('shows the whole width of a screen in its box, and enlarges nothing', () => {
  expect(fit(360, { width: 400, height: 700 })).toEqual({ scale: 1, height: 700 })
  expect(fit(768, { width: 384, height: 700 })).toEqual({ scale: 0.5, height: 1400 })
  expect(fit(1280, { width: 1600, height: 900 })).toEqual({ scale: 1, height: 900 })
})

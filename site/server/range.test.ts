import { describe, expect, it } from 'vitest'
import { rangeOf } from './range.ts'

describe('the Range header', () => {
  it.each([
    [undefined, undefined],
    ['bytes=0-99', { start: 0, end: 99 }],
    ['Bytes=900-901', { start: 900, end: 901 }],
    ['bytes=900-', { start: 900, end: 999 }],
    ['bytes=900-5000', { start: 900, end: 999 }],
    ['bytes=-200', { start: 800, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=5-2', undefined],
    ['bytes=0-1,5-6', undefined],
    ['items=0-5', undefined],
    ['bytes=-', undefined],
  ])('%s of 1000 bytes', (header, expected) => {
    expect(rangeOf(header, 1000)).toEqual(expected)
  })
})

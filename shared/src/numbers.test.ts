import { describe, expect, it } from 'vitest'
import { count, counted, formatBytes, formatNumber } from './numbers.ts'

const space = '\u00A0'

describe('count', () => {
  it.each([
    [0, `0${space}cereri`],
    [1, 'o cerere'],
    [2, `2${space}cereri`],
    [19, `19${space}cereri`],
    [20, `20 de${space}cereri`],
    [21, `21 de${space}cereri`],
    [100, `100 de${space}cereri`],
    [101, `101${space}cereri`],
    [119, `119${space}cereri`],
    [120, `120 de${space}cereri`],
    [1000, `1.000 de${space}cereri`],
    [1019, `1.019${space}cereri`],
  ])('%i', (value, words) => {
    expect(count(value, 'o cerere', 'cereri')).toBe(words)
  })
})

it('has no „de” before a participle', () => {
  expect([1, 2, 20, 120].map((value) => counted(value, 'unul afișat', 'afișate'))).toEqual([
    'unul afișat',
    `2${space}afișate`,
    `20${space}afișate`,
    `120${space}afișate`,
  ])
})

it('writes numbers as Romanian does', () => {
  expect(formatNumber(1234.5)).toBe('1.234,5')
})

it('writes sizes in decimal units', () => {
  expect([999, 1000, 640_400, 2_440_000].map(formatBytes)).toEqual([
    `999${space}B`,
    `1${space}kB`,
    `640${space}kB`,
    `2,4${space}MB`,
  ])
})

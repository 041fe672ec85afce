import { expect, it } from 'vitest'
import { knownFlags } from './known-flags.ts'

it('leaves out a flag that this Node refuses, and keeps the others', () => {
  const known = ['--max-old-space-size=192', '--max-semi-space-size=16']
  expect(knownFlags(known)).toEqual(known)
  expect(knownFlags([...known, '--no-compiler-of-another-version'])).toEqual(known)
})

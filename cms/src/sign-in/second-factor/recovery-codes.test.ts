import { expect, it } from 'vitest'
import { afterUse, looksLikeRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'

it('ten codes of 80 random bits, of which the hashes alone are kept', () => {
  const { codes, hashes } = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^([a-z0-9]{4}-){3}[a-z0-9]{4}$/)
  expect(hashes.join()).not.toContain(codes[0]?.slice(0, 9))
})

it('each opens once, however it is typed', () => {
  const { codes, hashes } = newRecoveryCodes()
  const [first = '', second = ''] = codes
  const left = afterUse(hashes, ` ${first.toUpperCase().replaceAll('-', ' ')} `)
  expect(left).toHaveLength(9)
  expect(afterUse(left ?? [], first)).toBeNull()
  expect(afterUse(left ?? [], second)).toHaveLength(8)
})

it('is told apart from a code of the phone', () => {
  const [code = ''] = newRecoveryCodes().codes
  expect([code, '123456', '', '123 456', `${code}x`].map(looksLikeRecoveryCode)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

import { expect, it } from 'vitest'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { codeAt, newSecret, periodOf, periodSeconds, setupOf } from './totp.ts'

// RFC 6238, appendix B, of the secret „12345678901234567890” with SHA-1, the last six of its eight digits.
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

it.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
])('the code of the standard at %i s is %s', (seconds, code) => {
  const at = new Date(seconds * 1000)
  expect(codeAt(rfcSecret, at)).toBe(code)
  expect(periodOf(rfcSecret, code, at, null)).toBe(Math.floor(seconds / periodSeconds))
})

const secret = newSecret()
const at = new Date('2026-11-29T00:00:10.000Z')
const after = (seconds: number) => new Date(at.getTime() + seconds * 1000)

it('a code is good in its half minute and in those beside it', () => {
  const code = codeAt(secret, at)
  const goodAt = (seconds: number) => periodOf(secret, code, after(seconds), null) !== null
  expect([-41, -40, 0, 49, 50].map(goodAt)).toEqual([false, true, true, true, false])
})

it('a code counts once, and none before it counts after it', () => {
  const first = periodOf(secret, codeAt(secret, at), at, null)
  expect(periodOf(secret, codeAt(secret, at), after(20), first)).toBeNull()
  expect(periodOf(secret, codeAt(secret, after(-30)), after(20), first)).toBeNull()
  expect(periodOf(secret, codeAt(secret, after(30)), after(20), first)).toBe((first ?? 0) + 1)
})

it.each(['', '12345', '1234567', 'abcdef', '００００００', '-12345'])('%j is no code', (code) => {
  expect(periodOf(secret, code, at, null)).toBeNull()
})

it('what an app photographs names the newsroom and the account, and asks no other host', async () => {
  const { qr, secret: letters } = setupOf(secret, 'ana.popescu@primaria.ro')
  expect(letters.replaceAll(' ', '')).toBe(secret)
  expect(qr).not.toMatch(/https?:(?!\/\/www\.w3\.org\/)/)
  const { data, info } = await sharp(Buffer.from(qr), { density: 600 })
    .resize(600, 600)
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(decodeQR({ width: info.width, height: info.height, data })).toBe(
    `otpauth://totp/Avizier:ana.popescu%40primaria.ro?issuer=Avizier&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  )
})

import { describe, expect, it } from 'vitest'
import { faultOf, signatureOf } from './signature.ts'

const now = new Date('2026-11-24T02:30:00.000Z')
const seconds = now.getTime() / 1000
const call = (timestamp: string, body: string, secret = 'the secret') => ({
  timestamp,
  body,
  signature: signatureOf(secret, { timestamp, body }),
})
const fault = (signed: ReturnType<typeof call>) => faultOf('the secret', signed, now)

describe('a signed call', () => {
  it('is signed as OpenSSL signs it', () => {
    // printf '1795487400.{}' | openssl dgst -sha256 -hmac 'the secret'
    expect(signatureOf('the secret', { timestamp: '1795487400', body: '{}' })).toBe(
      'sha256=87530085d1b2bffe503b659073497e72579ada14c7f742e86a1354db38910f8c',
    )
  })

  it('is good for five minutes before and after', () => {
    expect(fault(call(String(seconds), '{}'))).toBeNull()
    expect(fault(call(String(seconds - 300), '{}'))).toBeNull()
    expect(fault(call(String(seconds + 300), '{}'))).toBeNull()
    expect(fault(call(String(seconds - 301), '{}'))).toMatch(/^X-Avizier-Timestamp is more than/)
    expect(fault(call(String(seconds + 301), '{}'))).toMatch(/^X-Avizier-Timestamp is more than/)
  })

  it.each([
    ['another secret', call(String(seconds), '{}', 'another')],
    ['another body', { ...call(String(seconds), '{}'), body: '{"reason":"x"}' }],
    ['another time', { ...call(String(seconds), '{}'), timestamp: String(seconds + 1) }],
    ['no signature', { ...call(String(seconds), '{}'), signature: '' }],
    ['half a signature', { ...call(String(seconds), '{}'), signature: 'sha256=' }],
    ['letters that are two bytes', { ...call(String(seconds), '{}'), signature: 'ș'.repeat(71) }],
  ])('is refused with %s', (_, signed) => {
    expect(fault(signed)).toMatch(/^X-Avizier-Signature does not fit/)
  })

  it.each(['', 'now', '2026-11-24T02:30:00Z', '-5', '1e9'])('is refused at „%s”', (timestamp) => {
    expect(fault(call(timestamp, '{}'))).toMatch(/^X-Avizier-Timestamp must be/)
  })
})

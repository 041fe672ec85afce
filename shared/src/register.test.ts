import { expect, it } from 'vitest'
import { chainStart, hashOf, registerRowSchema, rowHash, type RegisterRow } from './register.ts'

const row: RegisterRow = {
  number: 1,
  at: '2026-11-23T08:00:00.000Z',
  actor: 'system',
  collection: 'topics',
  subject: 't1',
  event: 'published',
  path: null,
  snapshot: { name: 'Mobilitate' },
  snapshotHash: hashOf({ name: 'Mobilitate' }),
  previousHash: chainStart,
  note: null,
  isMajor: false,
}

it('hashes what data says, not the order of its keys', () => {
  expect(hashOf({ b: 1, a: 'ș' })).toBe(hashOf({ a: 'ș', b: 1 }))
  expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]))
  // SHA-256 of the two characters {}
  expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
  expect(() => hashOf(undefined)).toThrow('Only JSON data can be hashed')
})

it('covers every fact of a row; the snapshot by its hash', () => {
  expect(rowHash({ ...row, snapshot: null })).toBe(rowHash(row))
  const changes: Partial<RegisterRow>[] = [
    { at: '2026-11-23T08:00:00.001Z' },
    { actor: 'users/1' },
    { note: 'x' },
    { snapshotHash: null },
    { previousHash: '1'.repeat(64) },
    { isMajor: true },
    { formVersion: 2 },
  ]
  const hashes = changes.map((change) => rowHash({ ...row, ...change }))
  expect(new Set([rowHash(row), ...hashes]).size).toBe(changes.length + 1)
})

it('is what it was before forms had versions, for a row of their first', () => {
  const asEver = 'babbc7ce9e5205ddde5e609b9d0ee1e3cd45617d4f9d1d131128a5823836c832'
  expect(rowHash(row)).toBe(asEver)
  expect(rowHash({ ...row, formVersion: undefined })).toBe(asEver)
  expect(registerRowSchema.parse(row)).toEqual(row)
  expect(() => registerRowSchema.parse({ ...row, formVersion: 1 })).toThrow('formVersion')
})

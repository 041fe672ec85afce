import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { wrongWhere } from './wrong-where.ts'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'updatedAt', type: 'date' },
  { name: 'document', type: 'relationship', relationTo: ['topics', 'contacts'] },
] as unknown as FlattenedField[]

describe('conditions', () => {
  it.each([
    [{}],
    [{ title: { like: 'un titlu' } }],
    [{ title: { contains: 'a'.repeat(500) } }],
    [{ updatedAt: { greater_than: '2026-01-01' } }],
    // The screens of the admin ask for locks like this.
    [{ updatedAt: { greater_than: new Date() } }],
    [{ updatedAt: { exists: 'false' } }],
    [{ 'version.updatedAt': { less_than: '2026-01-01T00:00:00.000Z' } }],
    [{ 'document.value': { equals: 'x' } }],
    [{ and: [{ title: { in: ['a', 'b'] } }, { or: [{ title: { equals: null } }] }] }],
    [{ or: { 0: { title: { in: 'a,b' } } } }],
  ])('that the databases can answer: %j', (where) => expect(wrongWhere(fields, where)).toBeNull())

  it.each<[unknown, string]>([
    ['title', 'nu are forma unor condiții'],
    [{ title: 'un titlu' }, 'nu spune ce caută în „title”'],
    [{ title: { equals: ['a'] } }, 'compară greșit „title”'],
    [{ title: { equals: { $gt: '' } } }, 'compară greșit „title”'],
    [{ title: { near: '1,2' } }, 'compară greșit „title”'],
    [{ title: { contains: 'a'.repeat(501) } }, 'compară greșit „title”'],
    [{ title: { constructor: 1 } }, 'compară greșit „title”'],
    [{ title: { in: [{}] } }, 'compară greșit „title”'],
    [{ updatedAt: { equals: 'azi' } }, 'nu are o dată pentru „updatedAt”'],
    [{ updatedAt: { equals: '' } }, 'nu are o dată pentru „updatedAt”'],
    [{ document: { equals: 'x' } }, 'numește „document” fără „.value” sau „.relationTo”'],
    [{ and: 'x' }, 'nu are o listă de condiții'],
    [{ and: [{ or: [{ title: 1 }] }] }, 'nu spune ce caută în „title”'],
  ])('that they cannot: %j', (where, fault) => expect(wrongWhere(fields, where)).toBe(fault))
})

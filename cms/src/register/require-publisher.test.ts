import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { requirePublisher } from './require-publisher.ts'

const asked = (user: object | null, count: () => Promise<unknown>) =>
  requirePublisher({ user, payload: { count } } as unknown as PayloadRequest)
const answers = () => Promise.resolve({ totalDocs: 1 })
const away = () => Promise.reject(new Error('the database is away'))

it('calls no key wrong while the database cannot be asked for keys', async () => {
  await expect(asked(null, answers)).rejects.toMatchObject({ status: 401 })
  await expect(asked(null, away)).rejects.toThrow('the database is away')
  await asked({ collection: 'service-accounts', purpose: 'publisher' }, away)
})

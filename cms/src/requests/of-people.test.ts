import { ValidationError, type PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { readPerson } from './of-people.ts'

const req = { t: (key: string) => key } as unknown as PayloadRequest
const schema = z.strictObject({
  reason: z.string('Scrieți motivul.').min(5, 'Mai pe larg.'),
  replaced: z.object({ by: z.string() }).optional(),
})
const faultsIn = (value: unknown) => {
  try {
    return readPerson(req, schema, value)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return [error.status, ...error.data.errors.map(({ path, message }) => [path, message])]
  }
}

it('gives what was asked for, or a sentence for each answer that is wrong', () => {
  expect(faultsIn({ reason: 'Înlocuit.' })).toEqual({ reason: 'Înlocuit.' })
  expect(faultsIn({})).toEqual([400, ['reason', 'Scrieți motivul.']])
  expect(faultsIn({ reason: 'Da', replaced: { by: 1 } })).toEqual([
    400,
    ['reason', 'Mai pe larg.'],
    ['replaced.by', 'Intrare invalidă: așteptat șir, primit număr'],
  ])
})

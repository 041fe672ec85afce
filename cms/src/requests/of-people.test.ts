import { APIError } from 'payload'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { readPerson, type Fault } from './of-people.ts'

const schema = z.strictObject({
  reason: z.string('Scrieți motivul.').min(5, 'Mai pe larg.'),
  replaced: z.object({ by: z.string() }).optional(),
})
const faultsIn = (value: unknown) => {
  try {
    return readPerson(schema, value)
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    const { errors } = error.data as { errors: Fault[] }
    return [error.status, error.message, ...errors.map(({ path, message }) => [path, message])]
  }
}

it('gives what was asked for, or a sentence for each answer that is wrong', () => {
  expect(faultsIn({ reason: 'Înlocuit.' })).toEqual({ reason: 'Înlocuit.' })
  expect(faultsIn({})).toEqual([400, 'Scrieți motivul.', ['reason', 'Scrieți motivul.']])
  expect(faultsIn({ reason: 'Da', replaced: { by: 1 } })).toEqual([
    400,
    'Mai pe larg. Intrare invalidă: așteptat șir, primit număr',
    ['reason', 'Mai pe larg.'],
    ['replaced.by', 'Intrare invalidă: așteptat șir, primit număr'],
  ])
})

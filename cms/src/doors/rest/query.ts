import { Refused } from './refused.ts'
import { checkShape } from './shape.ts'

const limits = {
  /** Entries of a list of ids count one by one. */
  parameters: 2000,
  brackets: 10,
  value: 2000,
  words: 50,
  /** Of a question in JSON. SQLite takes a thousand. */
  conditions: 500,
  /** Of „in” with ids between commas. */
  list: 100_000,
}
const wholeNumbers = new Set(['page', 'limit', 'depth'])
const jsonParameters = new Set(['where', 'data'])

/** Refuses a query that no list of the newsroom asks: it would cost the database, or make it fail. */
export function checkQuery(parameters: URLSearchParams): void {
  if (parameters.size > limits.parameters) refuse(`are peste ${limits.parameters} de parametri`)
  for (const [name, value] of parameters) {
    const keys = name.split(/[[\].]+/)
    if (name.split('[').length - 1 > limits.brackets) refuse('este prea adâncă')
    if (keys.some((key) => key !== '' && key in Object.prototype)) refuse('nu poate fi citită')
    if (wholeNumbers.has(name) && !/^\d{0,9}$/.test(value)) refuse(`are „${name}” greșit`)
    // Payload asks a column for it that no file of ours has.
    if (name === 'prefix') refuse('are „prefix”, care nu se folosește aici')
    if (value.includes('\0')) refuse('are un caracter interzis')
    if (jsonParameters.has(name) && value !== '') checkJson(name, json(value))
    else checkValue(keys, value)
  }
}

function checkValue(keys: readonly string[], value: string): void {
  const isList = keys.some((key) => ['in', 'not_in', 'all'].includes(key))
  if (value.length > (isList ? limits.list : limits.value)) refuse('este prea lungă')
  if (!isList && value.split(/\s+/).length > limits.words)
    refuse(`are peste ${limits.words} de cuvinte`)
}

function checkJson(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse(`are în „${name}” altceva decât un obiect`)
  checkShape(value)
  if (conditionsIn(value) > limits.conditions) refuse(`are peste ${limits.conditions} de condiții`)
}

const conditionsIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce(
        (sum: number, part) => sum + conditionsIn(part),
        Array.isArray(value) ? 0 : 1,
      )
    : 0

function json(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch (error) {
    if (error instanceof SyntaxError) refuse('nu este JSON valid')
    throw error
  }
}

function refuse(what: string): never {
  throw new Refused(400, `Întrebarea ${what}.`)
}

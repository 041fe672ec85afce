import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readSettings } from '@avizier/shared/settings'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { roles, type Role } from '../access/roles.ts'
import { newsroomConfig } from '../newsroom-config.ts'
import { throughRestDoor } from './rest/rest-door.ts'

export interface Answer {
  status: number
  headers: Headers
  text: string
  body: Record<string, unknown>
}

interface Options {
  as?: Role | 'service'
  /** An object is sent as JSON; anything else as it is. */
  body?: object | string | FormData
  headers?: Record<string, string>
}

/** The whole newsroom as it is built, on a database of its own, asked through the one door of its API. */
export interface House {
  payload: Payload
  department: string
  /** Account ids by role. */
  people: Record<Role, string>
  password: string
  request(method: string, address: string, options?: Options): Promise<Answer>
  close(): Promise<void>
}

const origin = 'http://localhost:3000'
const apiKey = '11111111-2222-4333-8444-555555555555'

export async function openHouse(): Promise<House> {
  // Migrations run by themselves in production only, and production is what is tested.
  Object.assign(process.env, { NODE_ENV: 'production', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' })
  const dir = await mkdtemp(path.join(tmpdir(), 'avizier-house-'))
  const settings = { ...readSettings({ DATA_DIR: dir }), dataDir: dir }
  const config = await newsroomConfig({ settings, secret: 'only for this test' })
  const payload = await getPayload({ key: dir, config })
  payload.logger.level = 'silent'
  const keys = new Map<Role | 'service', string>()

  const request: House['request'] = async (method, address, { as, body, headers } = {}) => {
    const authorization = as && keys.get(as)
    const isJson = typeof body === 'object' && !(body instanceof FormData)
    const asked = new Request(`${origin}/api${address}`, {
      method,
      headers: {
        ...(!(body instanceof FormData) && { 'Content-Type': 'application/json' }),
        ...(authorization && { Authorization: authorization }),
        ...headers,
      },
      ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as string) }),
    })
    const response = await throughRestDoor(asked, origin, (checked) =>
      handleEndpoints({ config, payloadInstanceCacheKey: dir, request: checked }),
    )
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }

  const password = 'patru cuvinte alese'
  const people = await makePeople(payload, password)
  for (const role of roles) {
    const body = { email: `${role}@example.org`, password }
    const signedIn = await request('POST', '/users/login', { body })
    keys.set(role, `JWT ${String(signedIn.body.token)}`)
  }
  await payload.create({
    collection: 'service-accounts',
    data: { name: 'Publicator', purpose: 'publisher', enableAPIKey: true, apiKey },
  })
  keys.set('service', `service-accounts API-Key ${apiKey}`)
  const close = async () => {
    await payload.destroy()
    await rm(dir, { recursive: true })
  }
  return { payload, ...people, password, request, close }
}

async function makePeople(payload: Payload, password: string) {
  const { id: department } = await payload.create({
    collection: 'departments',
    data: { name: 'Al lor' },
  })
  const people: Partial<Record<Role, string>> = {}
  for (const role of roles) {
    const data = { email: `${role}@example.org`, password, name: role, roles: [role], department }
    people[role] = (await payload.create({ collection: 'users', data })).id
  }
  return { department, people: people as Record<Role, string> }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

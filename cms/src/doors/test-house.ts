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

/** A person by the role, or one of the house's programs: `service` is the publisher. */
export type Asker = Role | 'service' | 'counter'

interface Options {
  as?: Asker
  /** An object is sent as JSON; anything else as it is. */
  body?: object | string | FormData | undefined
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
  /** Everybody is there and signed in again, whatever was done to their accounts. */
  renew(): Promise<void>
  /** What the newsroom last logged as its own fault. */
  lastError(): string
  close(): Promise<void>
}

const origin = 'http://localhost:3000'
const password = 'patru cuvinte alese'
const programs = {
  service: { purpose: 'publisher', apiKey: '11111111-2222-4333-8444-555555555555' },
  counter: { purpose: 'counter', apiKey: '66666666-7777-4888-8999-aaaaaaaaaaaa' },
} as const

export async function openHouse(): Promise<House> {
  // Migrations run by themselves in production only, and production is what is tested.
  Object.assign(process.env, { NODE_ENV: 'production', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' })
  const dir = await mkdtemp(path.join(tmpdir(), 'avizier-house-'))
  const settings = { ...readSettings({ DATA_DIR: dir }), dataDir: dir }
  const config = await newsroomConfig({ settings, secret: 'only for this test' })
  const payload = await getPayload({ key: dir, config })
  const lastError = hearErrors(payload)
  const keys: Keys = new Map()
  const request = askWith(keys, (asked) =>
    handleEndpoints({ config, payloadInstanceCacheKey: dir, request: asked }),
  )
  const department = await payload.create({ collection: 'departments', data: { name: 'Al lor' } })
  for (const name of ['service', 'counter'] as const) {
    const data = { name, ...programs[name], enableAPIKey: true }
    await payload.create({ collection: 'service-accounts', data })
    keys.set(name, `service-accounts API-Key ${data.apiKey}`)
  }
  const people: Partial<Record<Role, string>> = {}
  const renew = async () => {
    for (const role of roles) {
      if (await isSignedIn(request, role)) continue
      people[role] = await makePerson(payload, role, department.id)
      keys.set(role, await signIn(request, role))
    }
  }
  await renew()
  const close = async () => {
    await payload.destroy()
    await rm(dir, { recursive: true })
  }
  return {
    payload,
    department: department.id,
    people: people as Record<Role, string>,
    password,
    request,
    renew,
    lastError,
    close,
  }
}

type Keys = Map<Asker, string>

/** Asks through the door of the API, as whoever has a key. */
const askWith =
  (keys: Keys, answer: (asked: Request) => Promise<Response>): House['request'] =>
  async (method, address, { as, body, headers } = {}) => {
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
    const response = await throughRestDoor(asked, origin, answer)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) }
  }

/** Hears what the newsroom logs as its own fault; gives what it heard last. */
function hearErrors(payload: Payload): () => string {
  let lastError = ''
  payload.logger.info = () => undefined
  payload.logger.error = (entry: unknown) => {
    const { err } = (typeof entry === 'object' && entry !== null ? entry : {}) as { err?: unknown }
    lastError = err instanceof Error ? briefly(err) : JSON.stringify(entry)
  }
  return () => lastError
}

async function isSignedIn(request: House['request'], role: Role): Promise<boolean> {
  const { text } = await request('GET', '/users/me', { as: role })
  return text.includes(`"${role}@example.org"`) && text.includes(`"roles":["${role}"]`)
}

async function signIn(request: House['request'], role: Role): Promise<string> {
  const body = { email: `${role}@example.org`, password }
  const { body: answer } = await request('POST', '/users/login', { body })
  return `JWT ${String(answer.token)}`
}

async function makePerson(payload: Payload, role: Role, department: string): Promise<string> {
  const email = `${role}@example.org`
  await payload.db.deleteMany({ collection: 'users', where: { email: { equals: email } } })
  const data = { email, password, name: role, roles: [role], department }
  return (await payload.create({ collection: 'users', data })).id
}

/** The message and where it came from, without the folders of this machine. */
const briefly = (error: Error): string => {
  const frames = [...String(error.stack).matchAll(/at (?:async )?(\S+) \(.*?([^/]+:\d+):\d+\)/g)]
  const places = frames.slice(0, 6).map(([, name, place]) => `${name} ${place}`)
  return `${error.name}: ${error.message.slice(0, 200)} | ${places.join(' < ')}`
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

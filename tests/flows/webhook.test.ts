import { signatureOf } from '../../cms/src/publishers/webhook/signature.ts'
import { siteApi } from '../../cms/src/publishers/addresses.ts'
import { serviceAuthorization } from '@avizier/shared/register-api'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { openSecrets, type Secrets } from '../../scripts/start/secrets.ts'
import { clientOf } from '../support/api-client.ts'

const acceptedSchema = z.object({
  order: z.object({ number: z.number(), by: z.string(), reason: z.string().nullable() }),
})
const refusedSchema = z.object({ errors: z.array(z.object({ message: z.string() })) })

let secrets: Secrets
beforeAll(async () => (secrets = await openSecrets(inject('newsroom').dataDir)))

const call = (headers: Record<string, string>, body = ''): Promise<Response> =>
  fetch(`${inject('newsroom').cmsUrl}/api${siteApi.rebuild}`, { method: 'POST', headers, body })

/** The headers of a signed call; `age` is how many seconds ago it was signed. */
function signed(body: string, age = 0, secret = secrets.webhookSecret) {
  const timestamp = String(Math.floor(Date.now() / 1000) - age)
  return {
    'x-avizier-timestamp': timestamp,
    'x-avizier-signature': signatureOf(secret, { timestamp, body }),
  }
}

const accepted = async (answer: Promise<Response>) => {
  const { status } = await answer
  expect(status).toBe(202)
  return acceptedSchema.parse(await (await answer).json()).order
}

const refused = async (answer: Promise<Response>): Promise<[number, string]> => {
  const { errors } = refusedSchema.parse(await (await answer).json())
  return [(await answer).status, errors[0]?.message ?? '']
}

const bodyOf = (reason: string) => JSON.stringify({ reason })

async function schedulerKey(): Promise<string> {
  const apiKey = crypto.randomUUID()
  const name = `Planificator ${apiKey}`
  const account = { name, purpose: 'scheduler', enableAPIKey: true, apiKey }
  const made = await (await clientOf('admin')).call('POST', '/service-accounts', account)
  expect(made.status).toBe(201)
  return apiKey
}

describe('a program that asks for a rebuild', () => {
  it('is heard with a signature, and once', async () => {
    const body = bodyOf('Cod nou')
    const headers = signed(body)
    expect(await accepted(call(headers, body))).toMatchObject({ by: 'webhook', reason: 'Cod nou' })
    const [status, message] = await refused(call(headers, body))
    expect(status).toBe(409)
    expect(message).toContain('answered before')
  })

  it('is not heard with a wrong signature, an old one, or none', async () => {
    const wrong = await refused(call(signed('', 0, 'not the secret')))
    expect(wrong).toEqual([401, expect.stringContaining('X-Avizier-Signature does not fit')])
    const changed = await refused(call(signed(bodyOf('a')), bodyOf('b')))
    expect(changed).toEqual([401, expect.stringContaining('X-Avizier-Signature does not fit')])
    const old = await refused(call(signed('', 301)))
    expect(old).toEqual([401, expect.stringContaining('more than five minutes away')])
    const none = await refused(call({}))
    expect(none).toEqual([401, expect.stringContaining('Send X-Avizier-Signature')])
  })

  it('is told what is wrong with what it sends', async () => {
    const long = await refused(call({}, 'x'.repeat(5000)))
    expect(long).toEqual([413, expect.stringContaining('at most 4096')])
    const noJson = await refused(call(signed('now!'), 'now!'))
    expect(noJson).toEqual([400, expect.stringContaining('The body is not JSON')])
    const wrongReason = '{"reason":7}'
    const [status, message] = await refused(call(signed(wrongReason), wrongReason))
    expect(status).toBe(400)
    expect(message).toContain('reason')
  })

  it('is heard with the API key of a scheduler, which opens no other door', async () => {
    const key = await schedulerKey()
    const order = await accepted(call(serviceAuthorization(key), bodyOf('Noaptea')))
    expect(order.number).toBeGreaterThan(0)
    const { cmsUrl } = inject('newsroom')
    for (const door of ['/register/after/0', '/register', '/media', '/press-releases']) {
      const answer = await fetch(`${cmsUrl}/api${door}`, { headers: serviceAuthorization(key) })
      expect([door, answer.status >= 400]).toEqual([door, true])
    }
    const publisher = serviceAuthorization(secrets.publisherApiKey)
    expect(await refused(call(publisher))).toEqual([403, expect.stringContaining('scheduler')])
  })

  it('is asked to wait after thirty calls in a minute', async () => {
    const key = serviceAuthorization(await schedulerKey())
    for (let calls = 0; ; calls += 1) {
      expect(calls).toBeLessThanOrEqual(30)
      const answer = await call(key)
      if (answer.status === 202) continue
      expect(answer.status).toBe(429)
      const seconds = Number(answer.headers.get('retry-after'))
      expect(seconds).toBeGreaterThanOrEqual(1)
      expect(seconds).toBeLessThanOrEqual(60)
      return
    }
  })
})

import sharp from 'sharp'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { apiClient, makeAccount } from '../support/api-client.ts'
import { lexical } from '../support/lexical.ts'
import { pdfSaying } from '../../cms/src/print/bare-pdf.ts'

// Whose files are, over HTTP: the whole table stands in cms/src/collections/stored-files/rights.test.ts.

const roles = ['department', 'contributor', 'editor', 'chief', 'webmaster', 'admin'] as const
type Role = (typeof roles)[number]
type Collection = 'documents' | 'media'
type Whose = 'own' | 'foreign' | 'office' | 'public'

const tokens = new Map<string, string>()
const words = 'SANTINELA-FIȘIER-STRĂIN'

async function signIn(name: string, account: { email: string; password: string } | undefined) {
  const { body } = await apiClient().call('POST', '/users/login', account)
  tokens.set(name, z.string().parse(body.token))
}

async function ask(
  who: string,
  method: string,
  address: string,
  body?: FormData | object,
): Promise<{ status: number; text: string }> {
  const token = tokens.get(who)
  const isForm = body instanceof FormData
  const response = await fetch(`${inject('newsroom').cmsUrl}/api${address}`, {
    method,
    headers: {
      ...(token && { authorization: `JWT ${token}` }),
      ...(body && !isForm && { 'content-type': 'application/json' }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  return { status: response.status, text: await response.text() }
}

const docSchema = z.object({
  doc: z.looseObject({ id: z.string(), filename: z.string().optional() }),
})
const made = ({ text }: { text: string }) => docSchema.parse(JSON.parse(text)).doc

async function formOf(collection: Collection): Promise<FormData> {
  const form = new FormData()
  const facts = collection === 'documents' ? { title: words } : { alt: words }
  form.set('_payload', JSON.stringify(facts))
  form.set('file', new Blob([new Uint8Array(await bytesOf(collection))]), 'Dosar 2026.pdf')
  return form
}

async function bytesOf(collection: Collection): Promise<Buffer> {
  if (collection === 'media')
    return sharp({ create: { width: 400, height: 300, channels: 3, background: '#345' } })
      .jpeg()
      .toBuffer()
  // A byte-order mark before the header, as some printers' drivers write it.
  return Buffer.concat([Buffer.from('\uFEFF'), pdfSaying(words)])
}

interface FileFacts {
  id: string
  /** The names that its address takes: its own, and those it is stored under. */
  names: string[]
}

async function upload(who: string, collection: Collection): Promise<FileFacts> {
  const answer = await ask(who, 'POST', `/${collection}`, await formOf(collection))
  expect([answer.status, answer.text.slice(0, 200)]).toEqual([201, expect.anything()])
  const { id, filename } = made(answer)
  const sources = [...answer.text.matchAll(/"source":"([^"]+)"/g)].map(([, source]) => source ?? '')
  return { id, names: [filename ?? '', ...sources] }
}

const files: Record<Collection, Partial<Record<Whose, FileFacts>>> = { documents: {}, media: {} }
const fileOf = (collection: Collection, whose: Whose): FileFacts => {
  const file = files[collection][whose]
  if (!file) throw new Error(`No file of ${collection} was made: ${whose}`)
  return file
}

beforeAll(async () => {
  const { accounts } = inject('newsroom')
  for (const role of roles)
    await signIn(
      role,
      accounts.find(({ roles: held }) => held.includes(role)),
    )
  const other = made(await ask('chief', 'POST', '/departments', { name: `Alt ${Date.now()}` })).id
  const stranger = {
    email: `altul-${Date.now()}@demo.example`,
    name: 'Din alt compartiment',
    password: 'o parolă destul de lungă',
    roles: ['department'],
    department: other,
  }
  await makeAccount(stranger)
  await signIn('stranger', stranger)
  for (const collection of ['documents', 'media'] as const) {
    const shown = await upload('editor', collection)
    files[collection] = {
      own: await upload('department', collection),
      foreign: await upload('stranger', collection),
      office: await upload('contributor', collection),
      public: shown,
    }
    const attached = collection === 'documents' ? { attachments: [shown.id] } : { image: shown.id }
    const release = { title: 'Cu fișier', lead: 'L', body: lexical('Corp'), ...attached }
    const { id } = made(await ask('editor', 'POST', '/press-releases?draft=true', release))
    for (const [who, act] of [
      ['editor', 'submit'],
      ['chief', 'approve'],
      ['chief', 'publish'],
    ] as const) {
      const answer = await ask(who, 'POST', `/press-releases/${id}/acts`, { act })
      expect(answer.status).toBe(200)
    }
  }
})

const readers = (role: Role): Whose[] =>
  role === 'department' ? ['own', 'public'] : ['own', 'foreign', 'office', 'public']

describe.each(['documents', 'media'] as const)('over HTTP, of the %s', (collection) => {
  it.each(roles)('%s reads what is its own to read', async (role) => {
    for (const whose of ['own', 'foreign', 'office', 'public'] as const) {
      const { id, names } = fileOf(collection, whose)
      const may = readers(role).includes(whose)
      expect([whose, (await ask(role, 'GET', `/${collection}/${id}?depth=2`)).status]).toEqual([
        whose,
        may ? 200 : 404,
      ])
      for (const door of [
        `/${collection}?limit=0&where[id][equals]=${id}`,
        `/${collection}?limit=0&where[or][0][filename][equals]=${names[0] ?? ''}`,
      ])
        expect([door, (await ask(role, 'GET', door)).text.includes(id)]).toEqual([door, may])
      const count = await ask(role, 'GET', `/${collection}/count?where[id][equals]=${id}`)
      expect(JSON.parse(count.text)).toEqual({ totalDocs: may ? 1 : 0 })
      for (const name of names)
        expect([name, (await ask(role, 'GET', `/${collection}/file/${name}`)).status]).toEqual([
          name,
          may ? 200 : 404,
        ])
    }
  })

  it.each([...roles, 'stranger'])(
    'nobody, not even %s, puts other bytes under a row',
    async (role) => {
      for (const whose of ['own', 'foreign', 'office', 'public'] as const) {
        const { id, names } = fileOf(collection, whose)
        const answer = await ask(role, 'PATCH', `/${collection}/${id}`, await formOf(collection))
        expect([whose, answer.status]).toEqual([whose, expect.toBeOneOf([400, 403, 404])])
        expect((await ask('chief', 'GET', `/${collection}/file/${names[1] ?? ''}`)).status).toBe(
          200,
        )
      }
    },
  )

  it('a stranger neither changes, deletes, copies nor attaches it', async () => {
    const { id, names } = fileOf(collection, 'own')
    const facts = { title: 'Al meu', alt: 'Al meu' }
    const attached = collection === 'documents' ? { attachments: [id] } : { image: id }
    const named = new FormData()
    named.set('file', JSON.stringify({ filename: names[1], mimeType: 'image/jpeg', size: 9 }))
    const answers = [
      await ask('stranger', 'PATCH', `/${collection}/${id}`, facts),
      await ask('stranger', 'DELETE', `/${collection}/${id}`),
      await ask('stranger', 'POST', `/${collection}/${id}/duplicate`, {}),
      await ask('stranger', 'POST', `/${collection}`, named),
      await ask('stranger', 'POST', '/announcements?draft=true', { title: 'A', ...attached }),
    ]
    expect(answers.map(({ status }) => status >= 400 && status < 500)).toEqual(
      answers.map(() => true),
    )
    await ask('stranger', 'DELETE', `/${collection}?where[id][equals]=${id}`)
    await ask('stranger', 'PATCH', `/${collection}?where[id][equals]=${id}`, facts)
    expect((await ask('department', 'GET', `/${collection}/${id}`)).text).toContain(words)
  })
})

describe('over HTTP, what is broken', () => {
  it.each([
    ['a form without its end', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: x'],
    ['a form without a boundary', 'multipart/form-data', 'abc'],
  ])('%s is answered with a reason', async (_, type, body) => {
    const response = await fetch(`${inject('newsroom').cmsUrl}/api/documents`, {
      method: 'POST',
      headers: { authorization: `JWT ${tokens.get('editor') ?? ''}`, 'content-type': type },
      body,
    })
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('Formularul a ajuns incomplet'),
    ])
  })
})

import { subjectCollections } from '@avizier/shared/collections'
import { paths } from '@avizier/shared/paths'
import sharp from 'sharp'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import {
  apiClient,
  clientOf,
  makeRelease,
  untilPublic,
  type ApiClient,
  withdraw,
} from '../support/api-client.ts'
import { freshNumber } from '../support/fresh-number.ts'
import { lexical } from '../support/lexical.ts'
import { doorsOf, toldAtDoors, toldByFolder, toldByRegister } from '../support/leaks.ts'

/** Words that must never be seen outside; each stands where somebody might forget it. */
const secrets = {
  draft: 'SANTINELA-CIORNA',
  draftOverLive: 'SANTINELA-PESTE-PUBLICAT',
  trashed: 'SANTINELA-LA-COS',
  withdrawn: 'SANTINELA-RETRAS',
  contact: 'SANTINELA-CONTACT-NEARATAT',
  linked: 'SANTINELA-LEGATURA',
  article: 'SANTINELA-ARTICOL',
  image: 'SANTINELA-IMAGINE',
  email: 'SANTINELA-POSTA',
  redirectNote: 'SANTINELA-NOTA-REDIRECTIONARII',
}

let editor: ApiClient
/** Where a document was public before it went to the trash, and where one was before it was withdrawn. */
let trashedPath: string
let withdrawnPath: string
beforeAll(async () => {
  editor = await clientOf('editor')
  const made = (answer: { body: Record<string, unknown> }) =>
    z.object({ doc: z.object({ id: z.string() }) }).parse(answer.body).doc.id

  await makeRelease(editor, { title: secrets.draft }, true)
  const live = await makeRelease(editor, { title: 'Publicat cu o ciornă deasupra' })
  await editor.call('PATCH', `/press-releases/${live}?draft=true`, {
    title: secrets.draftOverLive,
    _status: 'draft',
  })
  const pathOf = async (id: string) => {
    const { body } = await editor.call('GET', `/register/status/press-releases/${id}`)
    return z.object({ path: z.string() }).parse(body).path
  }
  const trashed = await makeRelease(editor, { title: secrets.trashed })
  trashedPath = await pathOf(trashed)
  await withdraw(editor, trashed)
  await editor.call('PATCH', `/press-releases/${trashed}`, { deletedAt: new Date().toISOString() })
  const withdrawn = await makeRelease(editor, { title: secrets.withdrawn })
  withdrawnPath = await pathOf(withdrawn)
  await untilPublic(withdrawnPath, (_, code) => code === 200)
  await withdraw(editor, withdrawn)
  const contact = made(
    await editor.call('POST', '/contacts', {
      name: secrets.contact,
      email: `${secrets.email}@example.org`,
    }),
  )
  const linked = await makeRelease(editor, { title: secrets.linked, contact }, true)
  await makeRelease(editor, { title: 'Leagă ce nu e public', body: linkTo(linked) })
  await editor.call('POST', '/journal-articles?draft=true', {
    title: secrets.article,
    _status: 'draft',
  })
  const redirect = { from: '/vechi/scurgeri/', to: '/despre/', note: secrets.redirectNote }
  made(await (await clientOf('webmaster')).call('POST', '/redirects', redirect))
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: secrets.image }))
  const pixels = await sharp({
    create: { width: 400, height: 300, channels: 3, background: '#234' },
  })
    .jpeg()
    .toBuffer()
  form.set(
    'file',
    new Blob([new Uint8Array(pixels)], { type: 'image/jpeg' }),
    `${secrets.image}.jpg`.toLowerCase(),
  )
  const token = await editorToken()
  await fetch(`${inject('newsroom').cmsUrl}/api/media`, {
    method: 'POST',
    body: form,
    headers: { authorization: `JWT ${token}` },
  })

  await untilPublic(withdrawnPath, (_, code) => code === 410)
  // The last thing published: when it is live so is everything before it.
  const last = await makeRelease(editor, { title: `Ultimul ${freshNumber()}` })
  const { number } = z
    .object({ number: z.number() })
    .parse((await editor.call('GET', `/register/status/press-releases/${last}`)).body)
  await untilPublic(
    paths.state,
    (text) => z.object({ register: z.number() }).parse(JSON.parse(text)).register >= number,
  )
})

const found = (text: string): string[] => {
  const upper = text.toUpperCase()
  return Object.values(secrets).filter((secret) => upper.includes(secret))
}

/** The address of what is gone stays where a page says that it is gone, and in the map for web servers; nowhere else. */
function besidesItsAddress(address: string, text: string): string {
  const gone = [trashedPath, withdrawnPath]
  const pages = gone.map((each) => `${each}index.html`)
  return [...pages, paths.withdrawnMap].includes(address)
    ? gone.reduce((rest, each) => rest.replaceAll(each, ''), text)
    : text
}

/** What the newsroom keeps beside its documents. */
const behind = [
  ...['users', 'service-accounts', 'register', 'register-head', 'register-index', 'deliveries'],
  ...['payload-preferences', 'open-forms', 'payload-locked-documents', 'payload-migrations'],
  'payload-kv',
]

describe('what is not public', () => {
  it('is in no file of the public folder', async () => {
    const { files, told } = await toldByFolder(found, besidesItsAddress)
    expect(files).toBeGreaterThan(500)
    expect(told).toEqual({})
  })

  it('is in no live snapshot of the register', async () => {
    const { live, told } = await toldByRegister(found)
    expect(live).toBeGreaterThan(100)
    expect(told).toEqual({})
  })

  it('is in no answer to somebody who has not signed in', async () => {
    const doors = doorsOf([...subjectCollections, ...behind])
    expect(await toldAtDoors(found, apiClient(), doors)).toEqual({ told: {}, open: [] })
  })

  it('is behind no door that was left open', async () => {
    const anybody = apiClient()
    const doors: [string, string, number[]][] = [
      ['POST', '/users/first-register', [403, 404]],
      ['POST', '/service-accounts/first-register', [403, 404]],
      ['POST', '/service-accounts/login', [400, 401, 403, 404, 405]],
      ['POST', '/graphql', [403, 404, 405]],
      ['GET', '/graphql-playground', [403, 404, 405]],
      ['GET', '/register/after/0', [401]],
      ['POST', '/register/live', [401]],
      ['GET', '/register/status/press-releases/x', [401]],
      ['GET', '/payload-jobs/run', [401, 403, 404]],
    ]
    for (const [method, door, answers] of doors) {
      const { status, text } = await anybody.call(method, door, method === 'POST' ? {} : undefined)
      expect([door, answers.includes(status), found(text)]).toEqual([door, true, []])
    }
  })

  it('is no file that the CMS gives away', async () => {
    const { body } = await editor.call('GET', '/media?limit=500&depth=0')
    const docs = z
      .array(z.object({ filename: z.string(), alt: z.string().nullish() }))
      .parse(body.docs)
    const hidden = docs.find(({ alt }) => alt === secrets.image)
    expect(hidden).toBeDefined()
    for (const { filename } of docs.slice(0, 5).concat(hidden ?? [])) {
      const answer = await fetch(
        `${inject('newsroom').cmsUrl}/api/media/file/${encodeURIComponent(filename)}`,
      )
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
  })
})

async function editorToken(): Promise<string> {
  const account = inject('newsroom').accounts.find(({ roles }) => roles.includes('editor'))
  const { body } = await apiClient().call('POST', '/users/login', {
    email: account?.email,
    password: account?.password,
  })
  return z.string().parse(body.token)
}

function linkTo(id: string) {
  const text = lexical('vezi aici')
  const [paragraph] = text.root.children
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields: {
      linkType: 'internal',
      newTab: false,
      doc: { relationTo: 'press-releases', value: id },
    },
    children: paragraph?.children ?? [],
  }
  return { root: { ...text.root, children: [{ ...paragraph, children: [link] }] } }
}

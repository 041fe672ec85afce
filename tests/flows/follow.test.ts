import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import { cursorSchema } from '@avizier/site/following/chain'
import { createRegisterClient } from '@avizier/site/following/register-client'
import { rowHash } from '@avizier/shared/register'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { house } from '../../scripts/start/house.ts'
import { openSecrets } from '../../scripts/start/secrets.ts'
import {
  clientOf,
  makeRelease,
  untilPublic,
  withdraw,
  type ApiClient,
} from '../support/api-client.ts'
import { runInGroup, startFollowing } from '../support/following.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

let editor: ApiClient
let home: Record<string, string>
beforeAll(async () => {
  editor = await clientOf('editor')
  const { dataDir, cmsUrl } = inject('newsroom')
  home = { DATA_DIR: dataDir, CMS_URL: cmsUrl }
})

const generous = { timeout: 60_000, interval: 50 }
const chatSchema = z.object({ text: z.string() })
const publish = (title: string) => makeRelease(editor, { title })

describe('npm run follow', () => {
  it('prints what is published from now on, ends with Ctrl-C, and goes on where it was', async () => {
    await using folder = await temporaryDirectory('follow')
    const file = path.join(folder.path, 'cursor.json')
    const cursor = async () => cursorSchema.parse(JSON.parse(await readFile(file, 'utf8')))

    await using first = startFollowing(['--cursor', file], home)
    await first.begun()
    await using beside = startFollowing(['--cursor', file], home)
    expect(await beside.ended).toBe(1)
    expect(beside.told()).toContain(`Another npm run follow keeps its cursor in ${file}`)
    const before = await cursor()
    const id = await publish('Urmărit de un program')
    await expect.poll(() => first.rows().map(({ subject }) => subject), generous).toContain(id)
    const [row] = first.rows()
    expect(row).toMatchObject({
      number: before.number + 1,
      previousHash: before.hash,
      collection: 'press-releases',
      event: 'published',
      snapshot: { title: 'Urmărit de un program' },
    })
    expect(await first.end('SIGINT')).toBe(0)
    const last = first.rows().at(-1)
    expect(await cursor()).toEqual({ number: last?.number, hash: last && rowHash(last) })

    const missed = await publish('Publicat cât nu urmărea nimeni')
    await using second = startFollowing(['--cursor', file], home)
    await expect.poll(() => second.rows().map(({ subject }) => subject), generous).toEqual([missed])
    expect(await second.end('SIGINT')).toBe(0)
    expect((await cursor()).number).toBe(second.rows().at(-1)?.number)
  })

  it('tells of a withdrawal without what was withdrawn', async () => {
    const id = await publish('Retras sub ochii unui program')
    await using following = startFollowing([], home)
    await following.begun()
    await withdraw(editor, id)
    await expect.poll(() => following.rows(), generous).toHaveLength(1)
    expect(following.rows()[0]).toMatchObject({
      subject: id,
      event: 'withdrawn',
      snapshot: null,
      snapshotHash: null,
      note: 'Publicat din greșeală.',
    })
  })

  it('prints the whole register, each row after the one before, and ends quietly where nobody reads it', async () => {
    await using whole = startFollowing(['--from', '0'], home, { isByNpm: true })
    const head = await publish('Capătul registrului')
    await expect.poll(() => whole.rows().at(-1)?.subject, generous).toBe(head)
    const rows = whole.rows()
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
    const told = whole.told()
    whole.closePipe()
    await publish('Nu mai citește nimeni')
    expect(await whole.ended).toBe(0)
    expect(whole.told()).toBe(told)

    await using part = startFollowing(['--from', String(rows.length - 2)], home)
    await expect.poll(() => part.rows().length, generous).toBeGreaterThanOrEqual(3)
    expect(part.rows().slice(0, 2)).toEqual(rows.slice(-2))
  })

  it('follows from another machine by a key of its own, and tells ours to no other CMS', async () => {
    await using folder = await temporaryDirectory('follow-elsewhere')
    const apiKey = 'cheia-unui-program-care-urmareste-registrul'
    const account = { name: 'Afișaj', purpose: 'publisher', enableAPIKey: true, apiKey }
    const made = await (await clientOf('admin')).call('POST', '/service-accounts', account)
    expect(made.status).toBe(201)
    const dataDir = path.join(folder.path, 'none')
    const url = ['--url', `${inject('newsroom').cmsUrl}/`]
    const elsewhere = { DATA_DIR: dataDir, FOLLOW_API_KEY: apiKey }
    await using following = startFollowing(url, elsewhere)
    await following.begun()
    const id = await publish('Văzut de pe altă mașină')
    await expect.poll(() => following.rows().map(({ subject }) => subject), generous).toEqual([id])
    expect(existsSync(dataDir)).toBe(false)

    await using wrong = startFollowing(url, { ...elsewhere, FOLLOW_API_KEY: `${apiKey}-alta` })
    expect(await wrong.ended).toBe(1)
    expect(wrong.told()).toMatch(/^http\S+ answered 401: .*service account is needed.*\n$/)

    await using untold = startFollowing(['--url', 'http://localhost:1'], home)
    expect(await untold.ended).toBe(1)
    expect(untold.told()).toMatch(/is for .*, not for http:\/\/localhost:1\. Set FOLLOW_API_KEY/)
  })

  it('says what to do where its cursor is of another register, and prints nothing', async () => {
    await using folder = await temporaryDirectory('follow-other')
    const file = path.join(folder.path, 'cursor.json')
    await writeFile(file, JSON.stringify({ number: 3, hash: '0'.repeat(64) }))
    await using following = startFollowing(['--cursor', file], home)
    expect(await following.ended).toBe(1)
    expect(following.rows()).toEqual([])
    expect(following.told()).toContain(
      `Row 4 does not continue row 3: the register is another one, perhaps an older backup. Delete ${file} and begin anew`,
    )
  })
})

/** The example of api.md, which posts to a chat, with a chat and a folder of this test. */
async function exampleOf(webhook: string, last: string): Promise<string> {
  const page = await readFile(path.join(house, 'docs/operations/api.md'), 'utf8')
  const example = /```sh\n(WEBHOOK=[^]*?)```/.exec(page)?.[1] ?? ''
  const field = /^field\(\) .*$/m.exec(page)?.[0] ?? ''
  return [
    field,
    example.replace(/^WEBHOOK=\S*/m, `WEBHOOK=${webhook}`).replace(/^LAST=\S*/m, `LAST=${last}`),
  ].join('\n')
}

/** Waits until the site shows what the tests before have published. */
async function untilAllIsPublic(): Promise<void> {
  const { cmsUrl, dataDir } = inject('newsroom')
  const client = createRegisterClient(cmsUrl, (await openSecrets(dataDir)).publisherApiKey)
  const everything = { after: Number.MAX_SAFE_INTEGER }
  const { head } = await client.after(everything, new AbortController().signal)
  await untilPublic('/stare.json', (text) => text.startsWith(`{"register":${head},`))
}

describe('the example of api.md', () => {
  it('tells a chat of each press release once its page is there, also after a restart', async () => {
    await using folder = await temporaryDirectory('follow-example')
    const texts: string[] = []
    const statuses: number[] = []
    const { siteUrl } = inject('newsroom')
    await untilAllIsPublic()
    const chat = createServer(async (request, response) => {
      const { text } = chatSchema.parse(await json(request))
      // Looked up before it is told of: whoever waits for the text finds the status too.
      statuses.push((await fetch(text.slice(text.indexOf(siteUrl)))).status)
      texts.push(text)
      response.end('{}')
    }).listen(0)
    const { port } = chat.address() as AddressInfo
    const last = path.join(folder.path, 'last-row')
    const script = await exampleOf(`http://localhost:${port}/`, last)
    const start = () => runInGroup('sh', ['-c', script], { ...home, SITE: siteUrl })

    const first = start()
    await expect.poll(first.told, generous).toContain('Following')
    const number = async () => Number(await readFile(last, 'utf8'))
    const before = await number()
    await publish('Anunțat pe chat „pe loc”')
    await expect.poll(() => texts, generous).toHaveLength(1)
    await expect.poll(number, generous).toBe(before + 1)
    await first.end()
    await publish('Anunțat după repornire')
    const second = start()
    await expect.poll(() => texts, generous).toHaveLength(2)
    await second.end()
    chat.close()
    expect(texts).toEqual([
      expect.stringMatching(/^Anunțat pe chat „pe loc” http:.*\/anuntat-pe-chat-pe-loc\/$/),
      expect.stringMatching(/^Anunțat după repornire http:.*\/anuntat-dupa-repornire\/$/),
    ])
    expect(statuses).toEqual([200, 200])
  })
})

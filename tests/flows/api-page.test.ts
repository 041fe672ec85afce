import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { publishedByTwo } from '../../cms/src/collections/authored/refuse-at-desk.ts'
import { house } from '../../scripts/start/house.ts'
import { clientOf, makeDocument } from '../support/api-client.ts'
import { lexical } from '../support/lexical.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const run = promisify(execFile)
const page = path.join(house, 'docs/operations/api.md')

/** The examples of the page, in order; what follows the register without an end is run by follow.test.ts. */
async function examples(): Promise<string[]> {
  const text = await readFile(page, 'utf8')
  const blocks = [...text.matchAll(/```sh\n([^]*?)```/g)].map(([, block]) => block ?? '')
  return blocks.filter((block) => !block.includes('npm --silent run follow'))
}

async function schedulerKey(): Promise<string> {
  const apiKey = crypto.randomUUID()
  const account = {
    name: `Al paginii ${Date.now()}`,
    purpose: 'scheduler',
    enableAPIKey: true,
    apiKey,
  }
  expect((await (await clientOf('admin')).call('POST', '/service-accounts', account)).status).toBe(
    201,
  )
  return apiKey
}

/** An example as it stands, with the addresses and the folder of this newsroom, and rows that its register has. */
function inThisNewsroom(example: string): string {
  const { cmsUrl, siteUrl, dataDir } = inject('newsroom')
  return example
    .replace(/^CMS=.*$/m, `CMS=${cmsUrl}`)
    .replace(/^SITE=.*$/m, `SITE=${siteUrl}`)
    .replaceAll('.data/', `${dataDir}/`)
    .replaceAll('412', '1')
    .replaceAll('wait=25', 'wait=1')
}

/** What a script prints; where it fails, the example, its last words and what was told before them. */
async function runInShell(script: string, cwd: string): Promise<string> {
  const env = { ...process.env, SCHEDULER_KEY: await schedulerKey() }
  // The register tells whole texts; an example that waits for what never comes is ended.
  const options = { cwd, env, maxBuffer: 2 ** 26, timeout: 120_000 }
  try {
    return (await run('sh', ['-c', script], options)).stdout
  } catch (error) {
    const { stdout, stderr, signal } = failureSchema.parse(error)
    // Not the error itself: its message begins with the whole script.
    throw new Error([signal, stderr.slice(-1500), stdout.slice(-500)].join('\n'), { cause: error })
  }
}
const failureSchema = z.object({
  stdout: z.string(),
  stderr: z.string(),
  signal: z.string().nullish(),
})

const deskSchema = z.object({ state: z.string(), isLive: z.boolean(), owesReview: z.boolean() })

describe('the examples of api.md', () => {
  it('are run as they stand, one after the other, and do what they say', async () => {
    await using folder = await temporaryDirectory('api-page')
    const pixels = { create: { width: 400, height: 300, channels: 3 as const, background: '#456' } }
    await writeFile(path.join(folder.path, 'pasaj.jpg'), await sharp(pixels).jpeg().toBuffer())
    const all = await examples()
    expect(all.length).toBeGreaterThanOrEqual(9)
    const marked = all.map(
      (example, index) => `echo "example ${index}" >&2\n${inThisNewsroom(example)}`,
    )
    const script = ['set -e', ...marked, 'echo; echo "made $ID $URGENT"'].join('\n')
    const stdout = await runInShell(script, folder.path)
    expect(stdout).toMatch(/"state":"(waiting|live)"/)
    expect(stdout).toContain('HTTP/1.1 301')

    const editor = await clientOf('editor')
    const [, id, urgent] = /^made (\S+) (\S+)$/m.exec(stdout) ?? []
    const stands = async (document: string | undefined) =>
      deskSchema.parse((await editor.call('GET', `/press-releases/${document}/desk`)).body)
    expect(await stands(id)).toMatchObject({ isLive: false })
    expect(await stands(urgent)).toEqual({ state: 'published', isLive: true, owesReview: false })
    await editor.call('POST', `/press-releases/${urgent}/acts`, {
      act: 'withdraw',
      manner: 'error',
      reason: 'Exemplu.',
    })
  })
})

it('what one account alone calls published is refused with a sentence that says how it is done', async () => {
  const chief = await clientOf('chief')
  const data = { title: 'De unul singur', lead: 'L', body: lexical('Corp') }
  const id = await makeDocument(chief, 'press-releases', data)
  const published = { ...data, _status: 'published' }
  for (const answer of [
    await chief.call('POST', '/press-releases', published),
    await chief.call('PATCH', `/press-releases/${id}`, published),
    await chief.call('PATCH', `/press-releases/${id}`, { _status: 'published' }),
  ]) {
    expect(answer.status).toBe(403)
    expect(answer.body.errors).toMatchObject([{ message: publishedByTwo('press-releases') }])
  }
})

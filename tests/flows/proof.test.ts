import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { isIssuePagePath } from '@avizier/shared/issue-pages'
import { paths } from '@avizier/shared/paths'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const run = promisify(execFile)
/** Of all documents so many are checked, evenly. */
const checked = 40

const textOf = async (address: string): Promise<string> =>
  (await fetch(inject('newsroom').siteUrl + address)).text()

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** The script that the site itself shows its readers. */
async function shownScript(): Promise<string> {
  const [, code = ''] =
    /<pre class="script"><code>([^]*?)<\/code>/.exec(await textOf(paths.proof)) ?? []
  return code.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '')
}

async function documents(): Promise<string[]> {
  const index = await textOf(paths.sitemap)
  const parts = [...index.matchAll(/<loc>[^<]*(\/sitemap\/[a-z]+-\d{4}-\d{2}\.xml)<\/loc>/g)]
  const maps = await Promise.all(parts.map(([, address]) => textOf(String(address))))
  const listed = maps.flatMap((map) => [...map.matchAll(/<loc>([^<]*)<\/loc>/g)])
  // The pages of an issue stand in the map, too; what proves them is on the issue's.
  const all = listed.flatMap(([, url = '']) => (isIssuePagePath(url) ? [] : [url]))
  const step = Math.max(1, Math.floor(all.length / checked))
  return all.filter((_, index) => index % step === 0)
}

let home: string
let script: string
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-proof-'))
  script = path.join(home, 'verifica.py')
  await writeFile(script, await shownScript())
})
afterAll(() => rm(home, { recursive: true }))

describe('the proof of publication', () => {
  it('is checked by ten lines that are not ours to run', async () => {
    expect((await readFile(script, 'utf8')).trim().split('\n')).toHaveLength(9)
    const urls = await documents()
    expect(urls.length).toBeGreaterThan(30)
    for (const url of urls) {
      const page = await (await fetch(url)).text()
      const shown = [...page.matchAll(/<code>([0-9a-f]{64})<\/code>/g)].map(([, hash]) => hash)
      const [, number] = /"number":(\d+)/.exec(page) ?? []
      const { stdout } = await run('python3', [script, url])
      expect([url, stdout.trim().split('\n')]).toEqual([
        url,
        [`Forma publica ${shown[0]} este intocmai`, `Pozitia ${number} are amprenta ${shown[1]}`],
      ])
    }
  })

  it('fails where a word of the page was changed', async () => {
    const [url = ''] = await documents()
    const page = await (await fetch(url)).text()
    const forged = path.join(home, 'forged.html')
    await writeFile(forged, page.replace(/("snapshot":\{"title":")/, '$1Alt '))
    const { stdout } = await run('python3', [script, `file://${forged}`])
    expect(stdout).toMatch(/^Forma publica [0-9a-f]{64} NU este aceasta\n/)
  })

  it('names the newest row where the state of the site is', async () => {
    const { register, hash } = JSON.parse(await textOf(paths.state)) as Record<string, unknown>
    expect([typeof register, hash]).toEqual(['number', expect.stringMatching(/^[0-9a-f]{64}$/)])
  })
})

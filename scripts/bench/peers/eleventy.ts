import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { compiledSite } from '../../start/house.ts'
import type { PeerDocument } from '../content.ts'
import type { Peer } from './peer.ts'

const version = '3.1.8'
const source = path.join(import.meta.dirname, '../eleventy-site')

/** A file for each document, so that its incremental builds see what changed; front matter in JSON, bodies in HTML. */
export const eleventy: Peer = {
  name: `Eleventy ${version}`,
  async layOut({ site, documents }, home, tools) {
    const modules = await install(path.join(tools, `eleventy-${version}`))
    await cp(source, home, { recursive: true })
    await cp(path.join(compiledSite, 'client'), path.join(home, 'static'), { recursive: true })
    await symlink(modules, path.join(home, 'node_modules'))
    await writeFile(path.join(home, 'site.json'), JSON.stringify(site))
    const publish = async ({ body, live: _, ...matter }: PeerDocument) => {
      const name = `src/documents${matter.path.slice(0, -1)}.html`
      await mkdir(path.dirname(path.join(home, name)), { recursive: true })
      await writeFile(
        path.join(home, name),
        `---\n${JSON.stringify({ ...matter, date: matter.publishedAt })}\n---\n${body}`,
      )
    }
    for (const document of documents) await publish(document)
    const build = {
      file: process.execPath,
      args: [path.join(modules, '@11ty/eleventy/cmd.cjs')],
      cwd: home,
      env: { NODE_ENV: 'production', NODE_OPTIONS: '--max-old-space-size=8192' },
    }
    return {
      build,
      watch: { ...build, args: [...build.args, '--watch', '--incremental'] },
      publicDir: path.join(home, 'public'),
      publish,
    }
  },
}

/** From the npm registry, once, in a folder of its own. */
async function install(folder: string): Promise<string> {
  const modules = path.join(folder, 'node_modules')
  if (existsSync(path.join(folder, 'installed'))) return modules
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(path.join(source, 'package.json'), path.join(folder, 'package.json'))
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts']
  await promisify(execFile)('npm', ['install', ...quietly], { cwd: folder })
  await writeFile(path.join(folder, 'installed'), '')
  return modules
}

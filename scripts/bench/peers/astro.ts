import { appendFile, cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compiledSite, house, packageProgram } from '../../start/house.ts'
import type { PeerDocument } from '../content.ts'
import type { Peer } from './peer.ts'

const { cwd, args } = packageProgram('site', 'astro', 'build')

/** A static site with the house's own Astro; it reads its content once, from a file with a line for each document. */
export const astro: Peer = {
  name: 'Astro 7.3.5, static',
  async layOut({ site, documents }, home) {
    await cp(path.join(import.meta.dirname, '../astro-site'), home, { recursive: true })
    await cp(path.join(compiledSite, 'client'), path.join(home, 'public'), { recursive: true })
    await cp(path.join(house, 'tsconfig.base.json'), path.join(home, 'tsconfig.json'))
    await symlink(path.join(cwd, 'node_modules'), path.join(home, 'node_modules'))
    await mkdir(path.join(home, 'content'))
    await writeFile(path.join(home, 'content/site.json'), JSON.stringify(site))
    const file = path.join(home, 'content/documents.jsonl')
    const publish = (document: PeerDocument) => appendFile(file, `${JSON.stringify(document)}\n`)
    for (const document of documents) await publish(document)
    return {
      build: {
        file: process.execPath,
        args,
        cwd: home,
        env: { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      },
      publicDir: path.join(home, 'dist'),
      publish,
    }
  },
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { noContents, type Part } from '../search/contents.ts'
import { searchRoot } from '@avizier/shared/search-paths'
import { createEngine, type Engine } from '../search/engine.ts'

/** The engine over an index on the disk, as a page that was just opened has it, with what it would have loaded. */
export interface OnDisk {
  engine: Engine
  loaded: { files: number; bytes: number }
}

/** Asks the parts below `searchDir`; `gone` are addresses that were withdrawn since they were made. */
export function indexOnDisk(
  searchDir: string,
  parts: readonly Part[],
  gone: readonly string[] = [],
): OnDisk {
  const contents = {
    ...noContents,
    parts: [...parts],
    gone: gone.map((path) => ({ path, row: 1 })),
  }
  const loaded = { files: 0, bytes: 0 }
  const engine = createEngine({
    readContents: () => {
      loaded.files += 1
      loaded.bytes += Buffer.byteLength(JSON.stringify(contents))
      return Promise.resolve(contents)
    },
    async readFile(address) {
      const bytes = await readFile(path.join(searchDir, address.slice(searchRoot.length)))
      loaded.files += 1
      loaded.bytes += bytes.length
      return JSON.parse(gunzipSync(bytes).toString()) as unknown
    },
  })
  return { engine, loaded }
}

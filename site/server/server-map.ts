import { open } from 'node:fs/promises'
import path from 'node:path'
import { paths } from '@avizier/shared/paths'
import { codeOf } from '@avizier/shared/error-code'

/** What a map says of an address; undefined where it says nothing. */
export type ServerMap = (address: string) => Promise<string | undefined>

/** Whether a document was withdrawn from the address of a page: a line each, `/address/ 1;`. */
export const withdrawnIn = (publicDir: string): ServerMap =>
  mapIn(path.join(publicDir, paths.withdrawnMap), /^(\S+) (1);$/gm)

/** Where an address moved to: a line each, `"/address/" "/target/"`. */
export const movedIn = (publicDir: string): ServerMap =>
  mapIn(path.join(publicDir, paths.movedList), /^"([^"]+)" "([^"]+)"$/gm)

/** Reads a map that the publisher keeps, again when it was replaced. A folder from before there was one says nothing. */
function mapIn(file: string, line: RegExp): ServerMap {
  let known: { version: string; entries: Map<string, string> } | undefined
  return async (address) => {
    const handle = await open(file).catch(unlessAbsent)
    if (!handle) return undefined
    try {
      const { dev, ino, mtimeMs } = await handle.stat()
      const version = [dev, ino, mtimeMs].join('-')
      if (known?.version !== version)
        known = { version, entries: entriesIn(await handle.readFile('utf8'), line) }
      return known.entries.get(address)
    } finally {
      await handle.close()
    }
  }
}

const entriesIn = (text: string, line: RegExp): Map<string, string> =>
  new Map([...text.matchAll(line)].map(([, address, value]) => [String(address), String(value)]))

function unlessAbsent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}

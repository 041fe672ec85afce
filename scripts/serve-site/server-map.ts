import { open } from 'node:fs/promises'
import path from 'node:path'
import { paths } from '@avizier/shared/paths'
import { codeOf } from '../start/refusal.ts'

/** Whether a document was withdrawn from the address of a page. */
export type IsWithdrawn = (pathname: string) => Promise<boolean>

/** Reads the publisher's map of withdrawn addresses (a line each, `/address/ 1;`), again when it was replaced. */
export function withdrawnIn(publicDir: string): IsWithdrawn {
  const file = path.join(publicDir, paths.withdrawnMap)
  let known: { version: string; addresses: Set<string> } | undefined
  return async (pathname) => {
    const handle = await open(file).catch(unlessAbsent)
    if (!handle) return false
    try {
      const { dev, ino, mtimeMs } = await handle.stat()
      const version = [dev, ino, mtimeMs].join('-')
      if (known?.version !== version)
        known = { version, addresses: addressesIn(await handle.readFile('utf8')) }
      return known.addresses.has(pathname)
    } finally {
      await handle.close()
    }
  }
}

const addressesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/^(\S+) 1;$/gm)].map(([, address]) => String(address)))

function unlessAbsent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}

import { Refused } from './refused.ts'

/** In bytes: no file system has longer names, and no id or key is as long. */
const longestName = 255

/** Refuses an address that cannot be read, or that names what every object inherits instead of a collection. */
export function checkAddress(pathname: string): void {
  for (const segment of pathname.split('/')) {
    const name = decoded(segment)
    if (Buffer.byteLength(name) > longestName) throw new Refused(404, 'Adresa nu există.')
    if (name in Object.prototype) throw new Refused(404, `Adresa „${name}” nu există.`)
    if (name.includes('\0')) throw new Refused(400, 'Adresa nu poate fi citită.')
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) throw new Refused(400, 'Adresa nu poate fi citită.')
    throw error
  }
}

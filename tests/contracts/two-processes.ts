import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { verifyRegister } from '../../cms/src/register/verify-register.ts'
import { registerSlug } from '../../cms/src/register/slugs.ts'
import { expect, it } from 'vitest'
import { openNewsroom } from '../support/newsroom.ts'

const each = 8

/** Two CMS processes on one database publish at the same time; only MongoDB is for several processes. */
export function twoProcessesContract(databaseUrl: () => string | undefined): void {
  it(`lets two processes publish ${each} documents each at once without a gap`, async () => {
    const newsroom = await openNewsroom(databaseUrl())
    try {
      const script = path.join(import.meta.dirname, 'publish-many.ts')
      const url = databaseUrl() ?? ''
      const publish = (name: string) =>
        promisify(execFile)(process.execPath, [script, url, name, String(each)])
      const before = (await verifyRegister(newsroom.payload)) as { rows: number }
      await Promise.all([publish('Primul'), publish('Al doilea')])
      const verdict = await verifyRegister(newsroom.payload)
      expect(verdict).toMatchObject({ isWhole: true, rows: before.rows + 2 * each })
      const { docs } = await newsroom.payload.find({
        collection: registerSlug,
        sort: '-number',
        limit: 2 * each,
      })
      expect(new Set(docs.map(({ event }) => event))).toEqual(new Set(['published']))
    } finally {
      await newsroom.close()
    }
  })
}

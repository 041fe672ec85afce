import { isAuthored } from '@avizier/shared/collections'
import type { ShownPage } from '@avizier/shared/counter-api'
import { paths } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import { subjectKey } from '@avizier/shared/reference'
import { openMirror } from '@avizier/site/mirror'
import { entryOf } from '@avizier/site/release'
import { laidOver } from '../../site/counter/laid-over.ts'
import { overlaid } from '../../site/counter/overlay.ts'
import { addresses } from '../../site/src/addresses.ts'
import type * as App from '../../site/src/app-entry.ts'
import type { Mirror } from '../../site/src/queries/mirror.ts'
import { createReader } from '../../site/src/queries/reader.ts'
import { smallNewsroom } from '../../site/src/testing/newsroom.ts'
import { registerOf } from '../../site/src/testing/register.ts'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { siteUrl } from './site.ts'

// What somebody with a link sees is what the public will: a document laid over the mirror makes every page of the site as
// its publication would.

const noon = new Date('2026-11-23T10:00:00.000Z')
let app: typeof App
beforeAll(async () => {
  app = (await import(entryOf(inject('appDir')))) as typeof App
})

/** The same newsroom with the last row of one document written last, or not at all. */
function newsroomWith(last: RegisterRow, isWritten: boolean): RegisterRow[] {
  const { rows, write } = registerOf()
  const others = smallNewsroom().filter(
    ({ collection, subject }) =>
      subjectKey(collection, subject) !== subjectKey(last.collection, last.subject),
  )
  for (const row of [...others, ...(isWritten ? [last] : [])]) {
    const { collection, subject, path, snapshot, at, event, note } = row
    if (snapshot) write(collection, subject, path, snapshot as never, { at, event, note })
  }
  return rows
}

const mirrorOf = (rows: readonly RegisterRow[]) => {
  const mirror = openMirror(':memory:')
  mirror.apply(rows)
  return mirror
}

const textAt = async (mirror: Mirror, address: string): Promise<string> =>
  withoutRegister(await (await app.render(address, createReader(mirror, noon, siteUrl))).text())

/** What is not in the register cannot be told from it. */
const withoutRegister = (html: string): string =>
  html
    .replace(/<section class="history".*?<\/section>/gs, '')
    .replace(/<script type="application\/json".*?<\/script>/gs, '')

/** One of each kind, its newest row. */
const oneOfEach = [
  ...new Map(
    smallNewsroom()
      .filter(({ collection, event }) => isAuthored(collection) && event === 'published')
      .map((row) => [row.collection, row] as const),
  ).values(),
]

describe('a document laid over the mirror', () => {
  it('is tried for every kind that a newsroom has', () => {
    expect(oneOfEach.map(({ collection }) => collection).sort()).toEqual([
      'announcements',
      'campaigns',
      'debate-notices',
      'journal-articles',
      'journal-issues',
      'leaflets',
      'press-releases',
    ])
  })

  it.each(oneOfEach.map((row) => [row.collection, row] as const))(
    '%s: every page is what its publication makes of it',
    async (_, row) => {
      const published = mirrorOf(newsroomWith(row, true))
      const without = mirrorOf(newsroomWith(row, false))
      const { collection, subject: id, path, snapshot, at } = row
      const document = { collection, id, path, snapshot: snapshot ?? {} }
      const shown: Omit<ShownPage, 'document'> = {
        state: 'shown',
        purpose: 'form',
        publicAt: null,
        beside: [],
        leftOut: [],
      }
      const over = overlaid(without, laidOver({ ...shown, document }, without, new Date(at)))
      const differing: string[] = []
      let compared = 0
      for (const address of addresses(published)) {
        // How many rows the register has is not the document's to say.
        if (address === paths.state) continue
        compared += 1
        if ((await textAt(over, address)) !== (await textAt(published, address)))
          differing.push(address)
      }
      expect([differing, compared > 80]).toEqual([[], true])
      // The mirror itself was not touched.
      expect(without.get(collection, id)).toBeUndefined()
      published.close()
      without.close()
    },
  )
})

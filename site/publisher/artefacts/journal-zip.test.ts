import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { smallNewsroom } from '../../src/testing/newsroom.ts'
import { openMirror } from '../mirror/mirror.ts'
import { FileError, type Copies } from '../files/copies.ts'
import { journalZips } from './journal-zip.ts'

const mirror = openMirror(':memory:')
mirror.apply(smallNewsroom())
const url = '/jurnal/2026/jurnalul-municipal-2026.zip'

const copiesWhere = (read: (name: string) => Readable): Copies => ({
  ensure: ({ name }) => Promise.resolve({ read: () => read(name) }),
  removeUnneeded: () => Promise.resolve(0),
})
/** As the newsroom of the tests has them: files hold their names. */
const copies = copiesWhere((name) => Readable.from([Buffer.from(name)]))

it('is one for each year with an issue, and the same issues make the same bytes', async () => {
  const zips = journalZips(copies)
  expect([...zips.addresses(mirror)]).toEqual([url])
  const first = await buffer(zips.make(mirror, url).bytes())
  expect(await buffer(zips.make(mirror, url).bytes())).toEqual(first)
  const headers = first.toString('latin1').split('PK\x03\x04').slice(1)
  expect(headers.map((header) => /^.{26}([\w-]+\.pdf)/s.exec(header)?.[1])).toEqual(
    Array(3).fill('jurnalul-municipal-2026-nr-11.pdf'),
  )
  expect(zips.make(mirror, url)).toMatchObject({
    tags: expect.arrayContaining(['list:journal-issues/2026']) as string[],
  })
})

it('fails with the fault of a file that nobody has, and with that of a copy that vanishes', async () => {
  const gone = new FileError('nobody has it')
  const without = { ...copies, ensure: () => Promise.reject(gone) }
  await expect(buffer(journalZips(without).make(mirror, url).bytes())).rejects.toBe(gone)
  const vanishing = copiesWhere(
    () =>
      new Readable({
        read() {
          this.destroy(new Error('ENOENT'))
        },
      }),
  )
  await expect(buffer(journalZips(vanishing).make(mirror, url).bytes())).rejects.toThrow('ENOENT')
})

import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { RegisterRow } from '@avizier/shared/register'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import type { Job } from '../../cms/src/jobs/job.ts'
import { releaseLease, takeLease } from '../../cms/src/jobs/lease.ts'
import { unfinishedJobs } from '../../cms/src/jobs/store.ts'
import { workAt } from '../../cms/src/jobs/testing.ts'
import { workOff } from '../../cms/src/jobs/work-off.ts'
import { barePdf, pdfSaying } from '../../cms/src/print/bare-pdf.ts'
import { rowsWhere } from '../../cms/src/register/store.ts'
import { slowQueues } from '../../cms/src/upkeep/kinds.ts'
import { drawPagesJob } from '../../cms/src/upkeep/pages-of-pdfs.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

/** How an issue gets the pages that readers leaf through; run once for each database. */
export function pagesContract(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    ;({ payload } = newsroom)
  })
  afterAll(() => newsroom.close())

  let number = 0
  async function makeIssue(data: Buffer, isPublished = true) {
    number += 1
    const file = { name: `nr-${number}.pdf`, data, mimetype: 'application/pdf', size: data.length }
    const pdf = await payload.create({ collection: 'documents', data: {}, file })
    const issue = await payload.create({
      collection: 'journal-issues',
      data: {
        ...{ number, issueDate: '2026-07-01T09:00:00.000Z', pdf: pdf.id, lead: '' },
        _status: isPublished ? 'published' : 'draft',
      } as never,
      draft: !isPublished,
    })
    return { pdf: pdf.id, issue: issue.id }
  }

  const rowsOf = async (subject: string): Promise<RegisterRow[]> =>
    (await rowsWhere(await createLocalReq({}, payload), {})).filter(
      (row) => row.subject === subject,
    )
  const pagesIn = (row: RegisterRow | undefined) =>
    row?.snapshot as Snapshot<'documents'> | undefined
  const waiting = async (): Promise<Job[]> =>
    unfinishedJobs(
      payload,
      slowQueues.flatMap(({ kinds }) => kinds),
    )
  const filesOf = (name: string) =>
    readdir(path.join(newsroom.settings.dataDir, 'uploads', 'documents')).then((files) =>
      files.filter((file) => file.includes(`${name}-pagina-`)),
    )

  async function workThrough(): Promise<void> {
    for (const { queue, kinds } of slowQueues) {
      const lease = await takeLease(payload, queue, new Date(), 60_000)
      if (!lease) throw new Error(`Somebody else runs the jobs of ${queue}`)
      await workOff(
        { payload, clock: () => new Date(), kinds },
        lease,
        new AbortController().signal,
      )
      await releaseLease(payload, lease)
    }
  }

  describe('the pages of an issue', () => {
    it('are drawn behind its publication, and told to the register once', async () => {
      const { pdf, issue } = await makeIssue(
        pdfSaying('Prima fila a ziarului', 'A doua fila a ziarului'),
      )
      expect(pagesIn((await rowsOf(pdf)).at(-1))?.pages).toEqual([])
      // Saved again, it asks for nothing twice.
      await payload.update({ collection: 'journal-issues', id: issue, data: { lead: 'Pe scurt' } })
      expect((await waiting()).map(({ kind, input }) => [kind, input])).toEqual([
        ['draw-pages', { document: pdf }],
      ])
      const before = (await rowsOf(pdf)).length
      await workThrough()
      const rows = await rowsOf(pdf)
      expect(rows.length).toBe(before + 1)
      const told = pagesIn(rows.at(-1))
      expect(told?.pages.map((page) => page.map(({ width }) => width))).toEqual([
        [240, 800, 1600],
        [240, 800, 1600],
      ])
      expect(told?.pages[1]?.[1]).toMatchObject({
        name: `nr-${number}-pagina-2-800.webp`,
        mimeType: 'image/webp',
        keptIn: 'documents',
      })
      expect(told?.recognized).toBeNull()
      expect(await waiting()).toEqual([])
      expect(await filesOf(`nr-${number}`)).toHaveLength(6)
    })

    it('are gone on with where the newsroom ended', async () => {
      const { pdf } = await makeIssue(pdfSaying('Unu', 'Doi', 'Trei'), false)
      const ending = new AbortController()
      const work = workAt(payload, new Date(), {
        input: { document: pdf },
        signal: ending.signal,
        turn: async (act) => {
          const result = await inTransaction(payload, act)
          ending.abort(new Error('The process got SIGTERM'))
          return result
        },
      })
      await expect(drawPagesJob.run(work)).rejects.toThrow('SIGTERM')
      expect(await filesOf(`nr-${number}`)).toHaveLength(3)
      await workThrough()
      expect(await filesOf(`nr-${number}`)).toHaveLength(9)
      await payload.delete({ collection: 'journal-issues', where: { number: { equals: number } } })
      await payload.delete({ collection: 'documents', id: pdf })
      expect(await filesOf(`nr-${number}`)).toEqual([])
    })

    it('of a scan are read by a machine, which says how sure it is', async () => {
      const { pdf } = await makeIssue(await scanned('Lucrări în piața orașului'))
      expect((await waiting()).map(({ kind }) => kind)).toEqual(['draw-pages', 'read-pages'])
      await workThrough()
      const { text, confidence } = pagesIn((await rowsOf(pdf)).at(-1))?.recognized ?? {}
      expect(text).toEqual(['Lucrări în piața orașului'])
      expect(confidence).toBeGreaterThan(80)
    }, 60_000)
  })
}

async function scanned(words: string): Promise<Buffer> {
  const [across, down] = [1240, 1754]
  const paper = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}"><rect width="100%" height="100%" fill="#fff"/><text x="60" y="200" font-size="64" font-family="sans-serif">${words}</text></svg>`,
  )
  const jpeg = await sharp(paper).jpeg().toBuffer()
  return barePdf([{ jpeg, across, down }])
}

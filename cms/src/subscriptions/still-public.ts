import { mailContentSchema } from '@avizier/shared/mail/content'
import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { SharedText } from '../mail/readers.ts'
import { registerIndexSlug } from '../register/slugs.ts'
import { rowsWhere } from '../register/store.ts'
import { digestWithout } from './digest-without.ts'

// A letter is written from a row of the register, which stays as it was; what stands in it may be taken back since.

/** The key of the words that a row causes. */
export const rowKey = (number: number): string => `row ${number}`

/** The same of those for the press, which are others. */
export const pressKey = (number: number): string => `press ${rowKey(number)}`
export const isPressText = ({ key }: { key: string }): boolean => key.startsWith('press ')

const rowOf = (key: string): number | null => {
  const [, number] = /^(?:press )?row (\d+)$/.exec(key) ?? []
  return number === undefined ? null : Number(number)
}

/** True where a document was taken back after a row. */
export async function isTakenBackSince(
  req: PayloadRequest,
  about: string,
  row: number,
): Promise<boolean> {
  return ((await lastWithdrawals(req, [about])).get(about) ?? 0) > row
}

/** These words without what was taken back since they were written; those of which nothing is left are none of them. */
export async function leftOfTexts(
  req: PayloadRequest,
  texts: readonly SharedText[],
): Promise<SharedText[]> {
  const over = await rowsTakenBack(req, texts)
  const digests = texts.filter(({ key }) => rowOf(key) === null)
  const shown = await publicAmong(
    req,
    digests.flatMap(({ about }) => about),
  )
  return texts.flatMap((text) => {
    if (rowOf(text.key) !== null) return over.has(text.id) ? [] : [text]
    return withoutGone(text, new Set(text.about.filter((key) => !shown.has(key))))
  })
}

function withoutGone(text: SharedText, gone: ReadonlySet<string>): SharedText[] {
  const content = mailContentSchema.safeParse(text.content)
  // What cannot be read is told of where it is sent.
  if (!content.success) return [text]
  const left = digestWithout({ ...text, content: content.data }, text.about, gone)
  return left === null ? [] : [{ ...text, ...left }]
}

/** The ids of those that are written from one row, of what was taken back after it. */
async function rowsTakenBack(
  req: PayloadRequest,
  texts: readonly SharedText[],
): Promise<ReadonlySet<string>> {
  const ofRows = texts.flatMap(({ id, key, about }) => {
    const row = rowOf(key)
    return row === null ? [] : [{ id, row, about }]
  })
  const last = await lastWithdrawals(
    req,
    ofRows.flatMap(({ about }) => about),
  )
  return new Set(
    ofRows
      .filter(({ about, row }) => about.some((key) => (last.get(key) ?? 0) > row))
      .map(({ id }) => id),
  )
}

/** The row of the last withdrawal of each of these documents that was ever taken back. */
async function lastWithdrawals(
  req: PayloadRequest,
  about: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (about.length === 0) return new Map()
  const where: Where = {
    and: [{ subjectKey: { in: [...new Set(about)] } }, { event: { equals: 'withdrawn' } }],
  }
  const rows = await rowsWhere(req, where)
  return new Map(rows.map((row) => [subjectKey(row.collection, row.subject), row.number]))
}

const keySchema = z.object({ key: z.string() })

/** Which of these documents are public now. */
export async function publicAmong(
  req: PayloadRequest,
  about: readonly string[],
): Promise<ReadonlySet<string>> {
  if (about.length === 0) return new Set()
  const where: Where = { and: [{ key: { in: [...about] } }, { isLive: { equals: true } }] }
  const { docs } = await req.payload.db.find({
    collection: registerIndexSlug,
    where,
    select: { key: true },
    pagination: false,
    req,
  })
  return new Set(docs.map((doc) => keySchema.parse(doc).key))
}

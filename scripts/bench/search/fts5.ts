import { DatabaseSync } from 'node:sqlite'
import type { SearchRecord } from '../../../site/publisher/search/record.ts'
import { z } from 'zod'
import type { Ask } from './judge.ts'

const rowsSchema = z.array(z.object({ url: z.string() }))

/** SQLite's full-text search over the same texts, as it is used best for Romanian: letters folded, titles before texts. */
export function fts5(records: readonly SearchRecord[]): Ask {
  const db = new DatabaseSync(':memory:')
  db.exec(
    `create virtual table texts using fts5(url unindexed, title, content, tokenize = "unicode61 remove_diacritics 2")`,
  )
  const insert = db.prepare('insert into texts values (?, ?, ?)')
  for (const { url, meta, content } of records) insert.run(url, meta.title, content)
  const select = db.prepare(
    'select url from texts where texts match ? order by bm25(texts, 0, 5, 1) limit 1000',
  )
  return (query) => {
    const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
    const rows = rowsSchema.parse(select.all(words.map((word) => `"${word}"`).join(' ')))
    return Promise.resolve({ paths: rows.map(({ url }) => url), total: rows.length })
  }
}

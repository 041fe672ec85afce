import type { SQLiteAdapter } from '../../cms/src/database/honest-commit.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

describe('a commit that the database refuses', () => {
  it('is an error and not a document that seems saved', async () => {
    const db = newsroom.payload.db as unknown as SQLiteAdapter
    await db.client.execute('PRAGMA foreign_keys = ON')
    const id = await db.beginTransaction()
    if (id === null) throw new Error('No transaction began')
    // A dangling relation that is looked at only when the transaction ends: COMMIT itself fails.
    const held = db.sessions[id]?.db as unknown as
      { session: { tx: { execute(sql: string): Promise<unknown> } } } | undefined
    if (!held) throw new Error('The transaction is not held')
    const { tx } = held.session
    await tx.execute('PRAGMA defer_foreign_keys = ON')
    await tx.execute(
      "INSERT INTO users_roles (id, parent_id, value, \"order\") VALUES ('x', 'nobody', 'admin', 1)",
    )
    await expect(db.commitTransaction(id)).rejects.toThrow('could not commit')
    const { rows } = await db.client.execute('SELECT count(*) AS n FROM users_roles')
    expect(Number(rows[0]?.n)).toBe(0)
  })
})

import { chainStart, hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import { describe, expect, it } from 'vitest'
import { verifyChain } from './verify-chain.ts'

function chain(length: number): RegisterRow[] {
  const rows: RegisterRow[] = []
  for (let number = 1; number <= length; number += 1) {
    const last = rows.at(-1)
    const snapshot = { title: `Titlul ${number}` }
    rows.push({
      number,
      at: '2026-11-23T08:00:00.000Z',
      actor: 'users/1',
      collection: 'press-releases',
      subject: String(number),
      event: 'published',
      path: `/comunicate/2026/11/titlul-${number}/`,
      snapshot,
      snapshotHash: hashOf(snapshot),
      previousHash: last ? rowHash(last) : chainStart,
      note: null,
      isMajor: true,
    })
  }
  return rows
}

async function* stream(rows: RegisterRow[]): AsyncGenerator<RegisterRow> {
  yield* await Promise.resolve(rows)
}

const headOf = (rows: RegisterRow[]) => {
  const last = rows.at(-1)
  return { number: rows.length, hash: last ? rowHash(last) : chainStart }
}

describe('verifyChain', () => {
  it('finds an empty and a true register whole', async () => {
    expect(await verifyChain(stream([]), headOf([]))).toEqual({
      isWhole: true,
      rows: 0,
      hash: chainStart,
    })
    const rows = chain(3)
    expect(await verifyChain(stream(rows), headOf(rows))).toMatchObject({ isWhole: true, rows: 3 })
  })

  it.each([
    ['a row taken out', (rows: RegisterRow[]) => rows.toSpliced(1, 1), 3],
    [
      'a snapshot changed',
      (rows: RegisterRow[]) => rows.with(1, { ...rowAt(rows, 1), snapshot: { title: 'Altul' } }),
      2,
    ],
    [
      'an actor changed',
      (rows: RegisterRow[]) => rows.with(1, { ...rowAt(rows, 1), actor: 'users/2' }),
      3,
    ],
    [
      'the last row changed',
      (rows: RegisterRow[]) => rows.with(2, { ...rowAt(rows, 2), note: 'x' }),
      3,
    ],
    ['the last row taken out', (rows: RegisterRow[]) => rows.slice(0, 2), 3],
  ])('says where %s', async (_, tamper, number) => {
    const rows = chain(3)
    expect(await verifyChain(stream(tamper(rows)), headOf(rows))).toMatchObject({
      isWhole: false,
      number,
    })
  })
})

function rowAt(rows: RegisterRow[], index: number): RegisterRow {
  const row = rows[index]
  if (!row) throw new RangeError(`No row at ${index}`)
  return row
}

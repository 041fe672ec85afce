import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demonstrationAt } from './demonstration.ts'
import { fts5 } from './fts5.ts'
import { judge, successOf, type Verdict } from './judge.ts'
import { judged, judgedAt, mistyped, nonsense } from './judged-queries.ts'
import { ownSearch, type OwnSearch } from './own.ts'

const { rows, keyAt } = demonstrationAt(judgedAt)
let own: OwnSearch
let verdict: Verdict
beforeAll(async () => {
  own = await ownSearch(rows)
  verdict = await judge(own.ask, keyAt)
})
afterAll(() => own[Symbol.asyncDispose]())

describe('120 queries over the texts of the demonstration', () => {
  it('are known documents', () => {
    expect(judged.length + mistyped.length + nonsense.length).toBe(120)
    const keys = new Set(keyAt.values())
    const expected = [...judged, ...mistyped].flatMap((query) => query.expected)
    expect(expected.filter((key) => !keys.has(key))).toEqual([])
  })

  it('find what should come among the first three, at least 95 of 100', () => {
    const { right, asked } = successOf(verdict)
    expect(verdict.wrong).toEqual([
      'form: „cântarea colindelor” →  (0)',
      'plain: „tantari parcuri” →  (0)',
    ])
    expect([right, asked]).toEqual([92, 94])
    expect(right / asked).toBeGreaterThanOrEqual(0.95)
  })

  it('find numbers exactly, offer what was meant, and find nothing for nonsense', () => {
    const { number, mistyped, nonsense } = verdict.counts
    expect({ number, mistyped, nonsense }).toEqual({
      number: { right: 12, asked: 12 },
      mistyped: { right: 10, asked: 10 },
      nonsense: { right: 16, asked: 16 },
    })
  })

  it('load at most 150 kB in 12 files each, on a page that was just opened', () => {
    expect(Math.max(...own.loaded.map(({ files }) => files))).toBeLessThanOrEqual(12)
    expect(Math.max(...own.loaded.map(({ bytes }) => bytes))).toBeLessThanOrEqual(150_000)
  })

  it('find less with SQLite, which knows no forms of Romanian words', async () => {
    expect(successOf(await judge(fts5(own.records), keyAt)).right).toBeLessThan(60)
  })
})

it('finds every document by its title', async () => {
  const missed: string[] = []
  for (const { url, meta } of own.records)
    if (!(await own.ask(meta.title)).paths.slice(0, 3).includes(url)) missed.push(meta.title)
  expect(missed).toEqual([])
})

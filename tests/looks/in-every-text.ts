import type { RegisterRow } from '@avizier/shared/register'
import { kinds } from '@avizier/shared/kinds/index'

/** Strings that no person types, though their schema would take any. */
const machines = new Set(['id', 'ref', 'slug', 'hash', 'source', 'mimeType', 'from', 'to'])

type Change = (words: string) => string

/**
 * The rows with every text that a person may type changed. Which texts those are, the schemas say: where a snapshot with
 * one string changed is still valid, that string was free. A field that is added later is found by itself.
 */
export const inEveryText = (rows: readonly RegisterRow[], change: Change): RegisterRow[] =>
  rows.map((row) => {
    if (!row.snapshot) return row
    const { schema } = kinds[row.collection]
    const snapshot = structuredClone(row.snapshot)
    for (const { holder, key, words } of strings(snapshot)) {
      holder[key] = change(words)
      if (!schema.safeParse(snapshot).success) holder[key] = words
    }
    return { ...row, snapshot }
  })

type Holder = Record<string | number, unknown>

function* strings(node: unknown): Generator<{ holder: Holder; key: string; words: string }> {
  if (node === null || typeof node !== 'object') return
  const holder = node as Holder
  for (const [key, value] of Object.entries(holder)) {
    if (machines.has(key)) continue
    if (typeof value === 'string') yield { holder, key, words: value }
    else yield* strings(value)
  }
}

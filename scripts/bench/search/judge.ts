import { keysOfWord } from '@avizier/site/src/search/word-forms.ts'
import { judged, mistyped, nonsense, type Judged } from './judged-queries.ts'

/** What an engine says to a query: addresses, the best first, and another spelling if it offers one. */
export interface Answer {
  paths: readonly string[]
  total: number
  offered?: string | undefined
}
export type Ask = (query: string) => Promise<Answer>

/** A query whose answer is wrong, as one line for whoever mends it. */
export interface Verdict {
  /** Right answers and questions, by kind. */
  counts: Record<Judged['kind'] | 'mistyped' | 'nonsense', { right: number; asked: number }>
  wrong: string[]
}

/** So many results may stand before one that should come. */
const first = 3

/** Asks an engine everything. `keyAt` gives the key that the judged queries know a document by. */
export async function judge(ask: Ask, keyAt: ReadonlyMap<string, string>): Promise<Verdict> {
  const none = () => ({ right: 0, asked: 0 })
  const counts: Verdict['counts'] = {
    topic: none(),
    form: none(),
    plain: none(),
    'old-letters': none(),
    number: none(),
    mistyped: none(),
    nonsense: none(),
  }
  const wrong: string[] = []
  const note = (kind: keyof typeof counts, query: string, isRight: boolean, instead: string) => {
    counts[kind].asked += 1
    if (isRight) counts[kind].right += 1
    else wrong.push(`${kind}: „${query}” → ${instead}`)
  }
  const keysOf = ({ paths }: Answer) => paths.slice(0, first).map((path) => keyAt.get(path) ?? path)
  const hasSome = (keys: string[], expected: readonly string[]) =>
    keys.some((key) => expected.includes(key))

  for (const { query, kind, expected } of judged) {
    const answer = await ask(query)
    const keys = keysOf(answer)
    note(kind, query, hasSome(keys, expected), `${keys.join(', ')} (${answer.total})`)
  }
  for (const { query, offered, expected } of mistyped) {
    const answer = await ask(query)
    const keys = answer.offered === undefined ? [] : keysOf(await ask(answer.offered))
    const isRight = isSame(answer.offered ?? '', offered) && hasSome(keys, expected)
    note(
      'mistyped',
      query,
      isRight,
      `${answer.offered ?? '–'} (${answer.total}): ${keys.join(', ')}`,
    )
  }
  for (const query of nonsense) {
    const answer = await ask(query)
    note('nonsense', query, answer.total === 0, `${answer.total}: ${keysOf(answer).join(', ')}`)
  }
  return { counts, wrong }
}

/** Whether two queries are the same words, in whichever form and spelling. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [one, other].map((words) => words.split(' ').map(keysOfWord))
  return (
    left?.length === right?.length &&
    (left ?? []).every((keys, index) => keys.some((key) => right?.[index]?.includes(key)))
  )
}

/** Queries that found what should come, of all that ask for something that is there. */
export function successOf({ counts }: Verdict): { right: number; asked: number } {
  const { mistyped: _, nonsense: _none, ...found } = counts
  const all = Object.values(found)
  return {
    right: all.reduce((sum, { right }) => sum + right, 0),
    asked: all.reduce((sum, { asked }) => sum + asked, 0),
  }
}

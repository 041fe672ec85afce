import { keysOfWord } from '@avizier/shared/word-forms'
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
  const verdict = emptyVerdict()
  const keysOf = ({ paths }: Answer) => paths.slice(0, first).map((path) => keyAt.get(path) ?? path)

  for (const { query, kind, expected } of judged) {
    const answer = await ask(query)
    const keys = keysOf(answer)
    const instead = `${keys.join(', ')} (${answer.total})`
    note(verdict, kind, query, { isRight: hasSome(keys, expected), instead })
  }
  for (const { query, offered, expected } of mistyped) {
    const answer = await ask(query)
    const keys = answer.offered === undefined ? [] : keysOf(await ask(answer.offered))
    const isRight = isSame(answer.offered ?? '', offered) && hasSome(keys, expected)
    const instead = `${answer.offered ?? '–'} (${answer.total}): ${keys.join(', ')}`
    note(verdict, 'mistyped', query, { isRight, instead })
  }
  for (const query of nonsense) {
    const answer = await ask(query)
    const instead = `${answer.total}: ${keysOf(answer).join(', ')}`
    note(verdict, 'nonsense', query, { isRight: answer.total === 0, instead })
  }
  return verdict
}

function emptyVerdict(): Verdict {
  const none = () => ({ right: 0, asked: 0 })
  return {
    counts: {
      topic: none(),
      form: none(),
      plain: none(),
      'old-letters': none(),
      number: none(),
      mistyped: none(),
      nonsense: none(),
    },
    wrong: [],
  }
}

/** Counts the answer to one query; a wrong one is told with what came instead. */
function note(
  { counts, wrong }: Verdict,
  kind: keyof Verdict['counts'],
  query: string,
  { isRight, instead }: { isRight: boolean; instead: string },
): void {
  counts[kind].asked += 1
  if (isRight) counts[kind].right += 1
  else wrong.push(`${kind}: „${query}” → ${instead}`)
}

const hasSome = (keys: readonly string[], expected: readonly string[]): boolean =>
  keys.some((key) => expected.includes(key))

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

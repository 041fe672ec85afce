import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql } from '@payloadcms/db-sqlite'
import { searchedLetters } from '@avizier/shared/letters'
import type { SQLiteAdapter } from './honest-commit.ts'
import { isSearchKeysColumn, isSearchKeysPath, wantedKeys } from './search-keys.ts'

// Whoever types „strazi” or „STRĂZI” means „străzi”. SQLite's LIKE folds the case of ASCII alone and MongoDB's regular
// expressions no diacritics, so each searched letter stands for all its spellings: every list, filter and choice of a
// document searches so, in what was written long ago too.

/** SQLite's GLOB for a pattern of LIKE as Payload makes it: `%` only at the ends, all between them as it was typed. */
export function globOf(pattern: string): string {
  const [, before = '', typed = '', after = ''] = /^(%?)(.*?)(%?)$/s.exec(pattern) ?? []
  const ofLetter = (letters: string) =>
    letters.length > 1 || '*?['.includes(letters) ? `[${letters}]` : letters
  return [before && '*', ...searchedLetters(typed).map(ofLetter), after && '*'].join('')
}

type Like = SQLiteAdapter['operators']['like']

/** Lets SQLite's `like`, `contains` and `not_like` find every spelling. */
export function withFoldedSearch(adapter: SQLiteAdapter): SQLiteAdapter {
  const like: Like = (column, pattern) =>
    'name' in column && isSearchKeysColumn(String(column.name))
      ? hasKeys(column, String(pattern).replace(/^%|%$/g, ''))
      : sql`${column} GLOB ${globOf(String(pattern))}`
  // Payload gives this one the bare words, and with LIKE it would leave out nothing but them alone.
  const notLike: Like = (column, words) =>
    sql`(${column} IS NULL OR ${column} NOT GLOB ${globOf(`%${String(words)}%`)})`
  Object.assign(adapter.operators, { like, contains: like, not_like: notLike })
  return adapter
}

/** Keys are letters and digits alone, and folded: they mean themselves in a pattern. */
function hasKeys(column: Parameters<Like>[0], typed: string): ReturnType<Like> {
  const groups = wantedKeys(typed)
  if (!groups) return sql`0`
  const one = (keys: readonly string[]) =>
    sql`(${sql.join(
      keys.map((key) => sql`${column} GLOB ${`*${key}*`}`),
      sql` OR `,
    )})`
  return sql.join(groups.map(one), sql` AND `)
}

/** The same as a regular expression of MongoDB, for a typed word as Payload escapes it. */
export function expressionOfKeys(escaped: string): string {
  const groups = wantedKeys(escaped.replace(/\\(.)/gsu, '$1'))
  // Matches nothing.
  if (!groups) return '(?!)'
  return `^${groups.map((keys) => `(?=.*(?:${keys.join('|')}))`).join('')}`
}

/** A regular expression without classes as one that finds every spelling; what is escaped in it stays as it is. */
export const spelledOut = (expression: string): string =>
  expression.replace(/\\.|\p{L}\p{M}*/gsu, (part) =>
    part.startsWith('\\')
      ? part
      : searchedLetters(part)
          .map((letters) => `[${letters}]`)
          .join(''),
  )

/** A condition of MongoDB in which what Payload made of `like` and `contains` finds every spelling. */
export function withSpellings(condition: unknown, path = ''): unknown {
  if (Array.isArray(condition)) return condition.map((each) => withSpellings(each))
  if (!isPlainObject(condition)) return condition
  const { $regex, $options } = condition
  if (typeof $regex === 'string' && $options === 'i')
    return isSearchKeysPath(path)
      ? { $regex: expressionOfKeys($regex) }
      : { ...condition, $regex: spelledOut($regex) }
  return Object.fromEntries(
    Object.entries(condition).map(([key, inner]) => [key, withSpellings(inner, key)]),
  )
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

type Connection = MongooseAdapter['connection']
type Plugin = Parameters<Connection['plugin']>[0]

/** The same for MongoDB; to be called before its models are made. */
export function foldSearches({ connection }: { connection: Connection }): void {
  const plugin: Plugin = (schema) => {
    schema.pre(['find', 'findOne', 'countDocuments', 'updateMany', 'deleteMany'], function () {
      this.setQuery(withSpellings(this.getFilter()) as ReturnType<typeof this.getFilter>)
    })
    schema.pre('aggregate', function () {
      for (const stage of this.pipeline())
        if ('$match' in stage)
          stage.$match = withSpellings(stage.$match) as (typeof stage)['$match']
    })
  }
  connection.plugin(plugin)
}

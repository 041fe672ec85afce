import { DatabaseSync } from 'node:sqlite'
import { isAuthored, type SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import { chainStart, rowHash, type RegisterRow } from '@avizier/shared/register'
import { requireNext } from '../../following/chain.ts'
import { briefOf } from '../../src/queries/brief.ts'
import { listsOf, type Membership } from '../../src/queries/lists.ts'
import type { Brief, ListOptions, LiveDocument, Mirror } from '../../src/queries/mirror.ts'
import { tags } from '../../src/queries/reader.ts'
import { documentAfter } from './document-after.ts'
import { inTransaction } from './in-transaction.ts'
import { dropOlderMirror } from './mirror-form.ts'
import { mirrorSchema } from './schema.ts'
import { openMoves } from './moves.ts'
import { openRows } from './rows.ts'
import { openWithdrawals } from './withdrawals.ts'

/** The latest snapshot of each live document, on disk: the site can be made again while the CMS is down. */
export interface MirrorStore extends Mirror {
  /** Every address that a document has, or had until it was withdrawn, and every one that moved and has a page. */
  paths(): Iterable<string>
  hasPath(path: string): boolean
  /** The documents that are public at some of these addresses, by address, each taken apart when it is asked for. */
  documentsAt(paths: readonly string[]): Map<string, () => LiveDocument | undefined>
  /** The addresses of the documents among `tags`, also of those that were withdrawn, and of redirects. */
  pathsOf(tags: Iterable<string>): string[]
  /**
   * Takes rows in order, all of them or none; rows already known are passed over. Throws ChainError where they do not
   * continue the chain: the register is another one, such as an older backup put back.
   */
  apply(rows: readonly RegisterRow[]): void
  /** The tags of what changed after row `number`. */
  tagsAfter(number: number): Set<string>
  /** The hashes of the files that live pictures and documents name. */
  fileHashes(): Set<string>
  /** Forgets which tags the rows up to `number` touched: they are live. */
  forgetChanges(number: number): void
  /** The last row whose tags are forgotten: a folder that is further behind cannot be caught up, only made anew. */
  forgotten(): number
  /** Whether this version of their code (a 31-bit number) derived lists and briefs from every row that there is. */
  isDerivedBy(version: number): boolean
  /** Derives lists and briefs again from the documents, unless this version of their code did it last. */
  deriveLists(version: number): void
  close(): void
}

/** Of the disk's pages, in memory, for each that reads. */
const cacheKibibytes = 8192

/** Opens the mirror at `file` (made when absent). `isReadOnly` for those who only render. */
export function openMirror(file: string, { isReadOnly = false } = {}): MirrorStore {
  if (!isReadOnly) dropOlderMirror(file)
  const database = new DatabaseSync(file, { readOnly: isReadOnly, timeout: 5000 })
  if (!isReadOnly) database.exec(mirrorSchema)
  database.exec(`PRAGMA cache_size = -${cacheKibibytes}`)

  /** Of what a list names, by order. */
  const listStatements = (column: string, table: string) => {
    const all = `SELECT ${column} FROM entries JOIN ${table} USING (key) WHERE list = ? AND sort >= ?`
    return {
      'newest-first': database.prepare(`${all} ORDER BY sort DESC, key DESC LIMIT ?`),
      'oldest-first': database.prepare(`${all} ORDER BY sort, key LIMIT ?`),
    }
  }
  const read = {
    head: database.prepare('SELECT number, at, hash, forgotten FROM head'),
    document: database.prepare('SELECT document FROM documents WHERE key = ?'),
    atPath: database.prepare('SELECT document FROM documents WHERE path = ?'),
    documentsAt: database.prepare(
      'SELECT path, document FROM documents WHERE path IN (SELECT value FROM json_each(?))',
    ),
    hasPath: database.prepare(
      `SELECT 1 FROM documents WHERE path = ?1 UNION ALL SELECT 1 FROM withdrawn WHERE path = ?1
       UNION ALL SELECT 1 FROM moved WHERE path = ?1 AND has_page`,
    ),
    pathOf: database.prepare(
      `SELECT path FROM documents WHERE key = ?1 AND path IS NOT NULL
       UNION ALL SELECT path FROM withdrawn WHERE subject = ?1
       UNION ALL SELECT path FROM moved WHERE subject = ?1 AND has_page`,
    ),
    paths: database.prepare(
      `SELECT path FROM documents WHERE path IS NOT NULL UNION ALL SELECT path FROM withdrawn
       UNION ALL SELECT path FROM moved WHERE has_page`,
    ),
    documents: database.prepare('SELECT document FROM documents'),
    ofCollection: database.prepare('SELECT document FROM documents WHERE key > ? AND key < ?'),
    derived: database.prepare('SELECT version, number FROM derived'),
    documentsOf: listStatements('document', 'documents'),
    briefsOf: listStatements('brief', 'briefs'),
    // `0` is the character after `/`: everything that begins with `name/`.
    below: database.prepare(
      'SELECT name FROM lists WHERE name > ? AND name < ? AND size > 0 ORDER BY name',
    ),
    entriesOf: database.prepare('SELECT list, sort FROM entries WHERE key = ?'),
    tagsAfter: database.prepare('SELECT DISTINCT tag FROM changes WHERE number > ?'),
  }
  const write = {
    document: database.prepare(
      'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET path = excluded.path, document = excluded.document',
    ),
    noDocument: database.prepare('DELETE FROM documents WHERE key = ?'),
    brief: database.prepare(
      'INSERT INTO briefs VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET brief = excluded.brief',
    ),
    noBrief: database.prepare('DELETE FROM briefs WHERE key = ?'),
    entry: database.prepare('INSERT OR IGNORE INTO entries VALUES (?, ?, ?)'),
    noEntry: database.prepare('DELETE FROM entries WHERE list = ? AND sort = ? AND key = ?'),
    longer: database.prepare(
      'INSERT INTO lists VALUES (?, 1) ON CONFLICT DO UPDATE SET size = size + 1 RETURNING size',
    ),
    shorter: database.prepare('UPDATE lists SET size = size - 1 WHERE name = ? RETURNING size'),
    change: database.prepare('INSERT OR IGNORE INTO changes VALUES (?, ?)'),
    noChanges: database.prepare('DELETE FROM changes WHERE number <= ?'),
    forgotten: database.prepare('UPDATE head SET forgotten = max(forgotten, ?)'),
    derived: database.prepare('UPDATE derived SET version = ?, number = ?'),
    // Rows that other code applied in between leave a gap.
    derivedTo: database.prepare('UPDATE derived SET number = ?1 WHERE number = ?1 - 1'),
    head: database.prepare('UPDATE head SET number = ?, at = ?, hash = ?'),
  }

  const moves = openMoves(database)
  const rows = openRows(database)
  const withdrawals = openWithdrawals(database)

  const document = <C extends SubjectCollection>(row: Record<string, unknown> | undefined) =>
    row && (JSON.parse(String(row.document)) as LiveDocument<C>)

  const mirror: MirrorStore = {
    head() {
      const row = read.head.get()
      return {
        number: Number(row?.number ?? 0),
        at: row?.at ? String(row.at) : null,
        hash: String(row?.hash ?? chainStart),
      }
    },
    get: <C extends SubjectCollection>(collection: C, id: string) =>
      document<C>(read.document.get(subjectKey(collection, id))),
    atPath: (path) => document(read.atPath.get(path)),
    rowOf: rows.get,
    documentsAt(paths) {
      const rows = read.documentsAt.all(JSON.stringify(paths))
      return new Map(rows.map((row) => [String(row.path), () => document(row)]))
    },
    withdrawnAt: withdrawals.at,
    withdrawn: withdrawals.all,
    movedAt: moves.at,
    moved: moves.all,
    list(name, { limit = -1, from = '', order = 'newest-first' }: ListOptions = {}) {
      return read.documentsOf[order].all(name, from, limit).flatMap((row) => document(row) ?? [])
    },
    briefs: (name, { limit = -1, from = '', order = 'newest-first' } = {}) =>
      read.briefsOf[order]
        .all(name, from, limit)
        .map((row) => JSON.parse(String(row.brief)) as Brief),
    listsBelow: (name) =>
      read.below.all(`${name}/`, `${name}0`).map((row) => String(row.name).slice(name.length + 1)),
    *paths() {
      for (const row of read.paths.iterate()) yield String(row.path)
    },
    hasPath: (path) => read.hasPath.get(path) !== undefined,
    pathsOf: (tags) =>
      [...tags].flatMap((tag) => read.pathOf.all(tag)).map((row) => String(row.path)),
    tagsAfter: (number) => new Set(read.tagsAfter.all(number).map((row) => String(row.tag))),
    apply: (taken) => inTransaction(database, () => taken.forEach((row) => applyRow(row))),
    fileHashes() {
      const hashes = new Set<string>()
      for (const collection of ['media', 'documents'])
        for (const row of read.ofCollection.iterate(`${collection}/`, `${collection}0`))
          for (const [, hash] of String(row.document).matchAll(/"hash":"([0-9a-f]{64})"/g))
            if (hash) hashes.add(hash)
      return hashes
    },
    forgetChanges: (number) =>
      inTransaction(database, () => {
        write.noChanges.run(number)
        write.forgotten.run(number)
      }),
    forgotten: () => Number(read.head.get()?.forgotten ?? 0),
    isDerivedBy(version) {
      const row = read.derived.get()
      return row?.version === version && row.number === mirror.head().number
    },
    deriveLists(version) {
      if (mirror.isDerivedBy(version)) return
      inTransaction(database, () => {
        for (const row of read.documents.iterate()) {
          const live = document(row)
          if (!live) continue
          deriveEntries(live)
          setBrief(live)
        }
        database.exec(`
          DELETE FROM lists;
          INSERT INTO lists SELECT list, count(*) FROM entries GROUP BY list;
        `)
        write.derived.run(version, mirror.head().number)
      })
    },
    close: () => database.close(),
  }
  return mirror

  function applyRow(row: RegisterRow): void {
    const head = mirror.head()
    if (row.number <= head.number) return
    requireNext(row, head)
    const before = mirror.get(row.collection, row.subject)
    const after = documentAfter(row, before?.history ?? withdrawals.takeHistory(row))
    const touched = new Set([tags.head, tags.document(row.collection, row.subject)])

    moves.follow(row, touched)
    if (before?.path !== after?.path) moves.touch([before?.path, after?.path], touched)
    if (before) leave(before, touched)
    if (before?.path && !after) withdraw(before, before.path, row, touched)
    if (after) {
      if (after.path) reoccupy(after.path, touched)
      write.document.run(subjectKey(after.collection, after.id), after.path, JSON.stringify(after))
      rows.set(row, after)
      setBrief(after)
      for (const membership of listsOf(after)) touch(touched, membership, enter(after, membership))
    } else {
      write.noDocument.run(subjectKey(row.collection, row.subject))
      rows.drop(row)
      write.noBrief.run(subjectKey(row.collection, row.subject))
    }

    for (const tag of touched) write.change.run(row.number, tag)
    write.head.run(row.number, row.at, rowHash(row))
    write.derivedTo.run(row.number)
  }

  function setBrief(live: LiveDocument): void {
    const brief = briefOf(live)
    if (brief) write.brief.run(subjectKey(live.collection, live.id), JSON.stringify(brief))
  }

  /** Writes only what differs: most often nothing does. */
  function deriveEntries(live: LiveDocument): void {
    const key = subjectKey(live.collection, live.id)
    const wanted = new Map(listsOf(live).map(({ list, sort }) => [list, sort]))
    for (const { list, sort } of read.entriesOf.all(key)) {
      if (wanted.get(String(list)) === sort) wanted.delete(String(list))
      else write.noEntry.run(list ?? null, sort ?? null, key)
    }
    for (const [list, sort] of wanted) write.entry.run(list, sort, key)
  }

  /** Only what the office wrote leaves word: a department that nothing names any more just goes. */
  function withdraw(
    document: LiveDocument,
    path: string,
    row: RegisterRow,
    touched: Set<string>,
  ): void {
    if (!isAuthored(document.collection)) return
    withdrawals.add(document, path, row)
    touched.add(tags.withdrawn)
  }

  /** Something is public again at an address; its page may be that of another document until then. */
  function reoccupy(path: string, touched: Set<string>): void {
    for (const subject of withdrawals.takeAt(path)) touched.add(subject).add(tags.withdrawn)
  }

  /** Returns true when the list came into being. */
  function enter(live: LiveDocument, { list, sort }: Membership): boolean {
    write.entry.run(list, sort, subjectKey(live.collection, live.id))
    return Number(write.longer.get(list)?.size) === 1
  }

  function leave(live: LiveDocument, touched: Set<string>): void {
    for (const { list, sort } of listsOf(live)) {
      write.noEntry.run(list, sort, subjectKey(live.collection, live.id))
      touch(touched, { list, sort }, Number(write.shorter.get(list)?.size) === 0)
    }
  }
}

/** A list is dirty when one of its members changed; the list of lists only when one began or ended. */
function touch(touched: Set<string>, { list }: Membership, hasBegunOrEnded: boolean): void {
  touched.add(tags.list(list))
  const parent = list.slice(0, Math.max(0, list.lastIndexOf('/')))
  if (hasBegunOrEnded && parent) touched.add(tags.listsBelow(parent))
}

import { cutTo, isBlankText, mendLetters } from '@avizier/shared/letters'
import { emailKey } from '../../mail/email-key.ts'
import { mailAddress } from '../../mail/queue-mail.ts'
import { columns, type Column } from '../columns.ts'
import { mostCharacters } from '../limits.ts'
import type { Journalist } from '../store.ts'
import { refusedSentence } from '../refused/store.ts'
import { withoutMarks } from '../without-marks.ts'
import type { FileRow } from './read-rows.ts'
import { calledTopics, mostShown, topicsIn, type CalledTopics } from './topics-in.ts'

/** What an import writes of somebody. */
export type Written = Pick<
  Journalist,
  'name' | 'outlet' | 'email' | 'phone' | 'note' | 'topics' | 'isAccredited'
>

/** What an import would do, before it does it. */
export interface Judged {
  fresh: (Written & { row: number })[]
  changed: { id: string; row: number; name: string; columns: Column[]; written: Written }[]
  /** How many stand as they are. */
  same: number
  refused: { row: number; sentence: string }[]
  /** Of those in the file, who is written to no more, for whatever reason, and stays so. */
  inactive: string[]
}

interface Known {
  journalists: readonly Journalist[]
  /** Names of topics by their id. */
  topics: ReadonlyMap<string, string>
  /** Addresses of the file that were let go: no file brings them back. */
  refused: ReadonlySet<string>
}

/** Judges each row by itself: one that is wrong keeps no other out. An empty cell takes nothing away. */
export function judge(rows: readonly FileRow[], known: Known): Judged {
  const byEmail = new Map(known.journalists.map((each) => [each.email, each]))
  const topics = calledTopics(known.topics)
  const met = new Map<string, number>()
  const judged: Judged = { fresh: [], changed: [], same: 0, refused: [], inactive: [] }
  for (const { row, cells } of rows) {
    const email = emailOf(cells)
    const before = byEmail.get(email) ?? null
    const written = writtenOf(cells, email, before, topics)
    const earlier = met.get(email)
    if (typeof written === 'string') judged.refused.push({ row, sentence: written })
    else if (known.refused.has(email))
      judged.refused.push({ row, sentence: `${refusedSentence(email)} Rămâne așa.` })
    else if (earlier !== undefined)
      judged.refused.push({ row, sentence: `Adresa ${email} este și pe rândul ${earlier}.` })
    else {
      met.set(email, row)
      add(judged, row, before, written)
    }
  }
  return judged
}

/** The mailbox of a row; empty where there is none. */
export const emailOf = ({ email }: FileRow['cells']): string => emailKey(mendLetters(email ?? ''))

function add(judged: Judged, row: number, before: Journalist | null, written: Written): void {
  if (before === null) {
    judged.fresh.push({ row, ...written })
    return
  }
  if (!before.isActive) judged.inactive.push(before.name)
  const differing = columnNames.filter((name) => !isAlike(before[name], written[name]))
  if (differing.length === 0) judged.same += 1
  else
    judged.changed.push({
      id: before.id,
      row,
      name: written.name,
      columns: differing,
      written,
    })
}

const columnNames = Object.keys(columns) as Column[]

const isAlike = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.toSorted().join(' ') === b.toSorted().join(' ') : a === b

/** What somebody is after the import, or why the row is refused. */
function writtenOf(
  cells: FileRow['cells'],
  email: string,
  before: Journalist | null,
  topics: CalledTopics,
): Written | string {
  const text = (name: 'name' | 'outlet' | 'phone' | 'note') =>
    withInk(mendLetters(cells[name] ?? '').trim()) || (before?.[name] ?? null)
  const name = text('name')
  if (name === null) return 'Lipsește numele.'
  if (!mailAddress.safeParse(email).success)
    return email === ''
      ? 'Lipsește adresa de e-mail.'
      : `„${cutTo(email, mostShown)}” nu este o adresă de e-mail.`
  const rest = { outlet: text('outlet'), phone: text('phone'), note: text('note') }
  const words = { name, ...rest }
  const long = texts.find((field) => (words[field]?.length ?? 0) > mostCharacters[field])
  if (long) return tooLong(long)
  const isAccredited = yesOrNo(cells.isAccredited ?? '', before?.isAccredited ?? false)
  if (isAccredited === null)
    return `La „${columns.isAccredited.head}” scrie „${cutTo(cells.isAccredited ?? '', mostShown)}”; trebuie „da” sau „nu”.`
  const chosen = topicsIn(cells.topics ?? '', topics, before?.topics ?? [])
  if (typeof chosen === 'string') return chosen
  const followed = chosen.length === 0 ? (before?.topics ?? []) : chosen
  return { name, email, ...rest, isAccredited, topics: followed }
}

/** A text in which a reader would see nothing is none. */
const withInk = (text: string): string => (isBlankText(text) ? '' : text)

const texts = ['name', 'outlet', 'phone', 'note'] as const

const tooLong = (field: keyof typeof mostCharacters): string =>
  `La „${columns[field].head}” este loc pentru cel mult ${mostCharacters[field]} de caractere.`

const yes = new Set(['da', 'd', 'x', '1', 'true', 'adevarat', 'yes', 'acreditat'])
const no = new Set(['nu', 'n', '0', 'false', 'fals', 'no', 'neacreditat', '-'])

/** Null for what is neither. */
function yesOrNo(cell: string, before: boolean): boolean | null {
  const said = withoutMarks(cell)
  if (said === '') return before
  if (yes.has(said)) return true
  return no.has(said) ? false : null
}

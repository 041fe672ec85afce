import type { RegisterEvent } from '@avizier/shared/register'
import type { Remark } from '../remarks/remark.ts'
import type { Act } from '../workflow/acts.ts'
import { actSentence } from './act-sentence.ts'
import type { Entry } from './entry.ts'

/** A version as far as its history needs it, by when it was last saved. */
export interface VersionFact {
  id: string
  revision: number
  at: string
  isPublic: boolean
}

/** A row of the register about the document. */
export interface RowFact {
  id: string
  number: number
  at: string
  event: RegisterEvent
  note: string | null
}

/** All that is known of what happened to a document, each in order, oldest first. */
export interface Facts {
  acts: readonly Act[]
  versions: readonly VersionFact[]
  rows: readonly RowFact[]
  remarks: readonly Remark[]
  names: ReadonlyMap<string, string>
}

const plain = { words: null, tone: 'rest', version: null, compare: null, row: null } as const

/** What happened to a document in one column, newest first. */
export function entriesOf(facts: Facts): Entry[] {
  const entries = [
    ...facts.acts.map((act, index) => actEntry(facts, act, facts.acts.slice(0, index))),
    ...facts.rows.map(rowEntry),
    ...facts.remarks.flatMap((remark) => remarkEntries(facts, remark)),
    ...versionsBefore(facts).map(versionEntry),
  ]
  return entries.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))
}

const nameOf = ({ names }: Facts, id: string | null): string | null =>
  id === null ? null : (names.get(id) ?? null)

function actEntry(facts: Facts, act: Act, before: readonly Act[]): Entry {
  const own = versionOf(facts, act.revision)
  return {
    ...plain,
    ...actSentence(act, isAlone(act, before)),
    key: `act ${act.id}`,
    at: act.at,
    who: nameOf(facts, act.by),
    version: own?.id ?? null,
    compare: act.act === 'edit' ? since(facts, before, own) : sinceThen(facts, own),
  }
}

/** Published while the office worked without four eyes: nobody else had approved what was written. */
function isAlone({ act, at, by, revision }: Act, before: readonly Act[]): boolean {
  if (act !== 'publish' || by === null) return false
  if (before.some((each) => each.act === 'approve' && each.revision === revision)) return false
  // What is told of a change is written into the text by the publication itself.
  const last = before.findLast(
    (each) => each.act === 'approve' || (each.act === 'edit' && each.at !== at),
  )
  return last?.act !== 'approve'
}

/** What was written: from the text that the act before was about. */
function since(
  facts: Facts,
  before: readonly Act[],
  own: VersionFact | undefined,
): Entry['compare'] {
  const last = before.at(-1)
  const from = last ? versionOf(facts, last.revision) : undefined
  if (!own || !from || from.id === own.id) return null
  return { from: from.id, to: own.id, label: 'ce a schimbat' }
}

/** What was written since, where something was. */
function sinceThen({ versions }: Facts, own: VersionFact | undefined): Entry['compare'] {
  const newest = versions.at(-1)
  if (!own || !newest || newest.revision <= own.revision) return null
  return { from: own.id, to: newest.id, label: 'ce s-a schimbat de atunci' }
}

/** The version that holds a text: a save without text keeps its number, so the newest of them. */
const versionOf = ({ versions }: Facts, revision: number): VersionFact | undefined =>
  versions.findLast((version) => version.revision <= revision)

const events: Record<RegisterEvent, Pick<Entry, 'what' | 'tone'>> = {
  published: { what: 'Publicul îl poate citi', tone: 'go' },
  updated: { what: 'Publicul citește forma nouă', tone: 'go' },
  corrected: { what: 'Publicul citește forma rectificată', tone: 'go' },
  withdrawn: { what: 'Publicul nu îl mai găsește', tone: 'stop' },
  referenced: { what: 'Publicul îl vede la alt document', tone: 'go' },
}

const rowEntry = ({ id, number, at, event, note }: RowFact): Entry => ({
  ...plain,
  ...events[event],
  key: `row ${number}`,
  at,
  who: null,
  words: note,
  row: { id, number },
})

function remarkEntries(facts: Facts, remark: Remark): Entry[] {
  const said = {
    ...plain,
    key: `remark ${remark.id}`,
    at: remark.at,
    who: nameOf(facts, remark.by),
    what: remark.thread === null ? 'a scris o observație' : 'a răspuns la o observație',
    words: remark.text,
  }
  if (remark.settledAt === null) return [said]
  const who = nameOf(facts, remark.settledBy)
  const settled = { key: `settled ${remark.id}`, at: remark.settledAt, who, words: remark.text }
  return [said, { ...plain, ...settled, what: 'a încheiat o observație' }]
}

/** Of before there were acts, as a newsroom that is older than they are has them. */
const versionsBefore = ({ acts, versions }: Facts): readonly VersionFact[] => {
  const first = acts[0]
  return versions.filter(({ revision }) => !first || revision < firstTextOf(first))
}

/** Whoever wrote on saved many times under one act, whose number is that of the last. */
const firstTextOf = ({ act, revision }: Act): number => (act === 'edit' ? 1 : revision)

const versionEntry = ({ id, at, isPublic }: VersionFact): Entry => ({
  ...plain,
  key: `version ${id}`,
  at,
  who: null,
  what: isPublic ? 'Publicat' : 'Salvat',
  version: id,
})

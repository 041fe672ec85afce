import { wordsIn } from '../database/stored-values.ts'

type Snapshot = Record<string, unknown>

interface Correction {
  at: string
  text: string
}

/** What a new public form says of its own change. */
export interface PublicNote {
  /** The corrections that it tells for the first time, an edited one included. */
  isCorrection: boolean
  /** Its corrections, then its note on the change; null where it says nothing new. */
  text: string | null
}

/**
 * The corrections that were not public before, wherever they stand in the list, those that are public no more, and the
 * change note where it is new. `previous` is the form that was public last, also where it was withdrawn since.
 */
export function publicNoteOf(snapshot: Snapshot, previous: Snapshot): PublicNote {
  const now = correctionsIn(snapshot)
  const before = correctionsIn(previous)
  const added = without(now, before)
  const gone = without(before, now).filter(({ at }) => !added.some((other) => other.at === at))
  const changeNote =
    snapshot.changeNote === previous.changeNote ? null : wordsIn(snapshot.changeNote)
  const sentences = [
    ...oldestFirst(added).map(({ text }) => asSentence(text)),
    ...gone.map(({ text }) => `A fost eliminată rectificarea „${text.trim()}”.`),
  ]
  // A note that stands alone is told as it was written.
  const text =
    sentences.length === 0
      ? changeNote
      : [...sentences, ...(changeNote ? [asSentence(changeNote)] : [])].join(' ')
  return { isCorrection: added.length > 0, text }
}

/** Those of `some` whose text is not in `others`, as often as it is there. */
function without(some: Correction[], others: Correction[]): Correction[] {
  const left = others.map(({ text }) => text)
  return some.filter(({ text }) => {
    const index = left.indexOf(text)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

const oldestFirst = (corrections: Correction[]): Correction[] =>
  corrections.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))

const correctionsIn = (snapshot: Snapshot): Correction[] =>
  Array.isArray(snapshot.corrections) ? (snapshot.corrections as Correction[]) : []

const asSentence = (text: string): string =>
  /[.!?…][”"»)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`

import { z } from 'zod'
import { publicNoteLimit } from '../fields/note-limit.ts'
import { writtenWords } from '../requests/words.ts'
import { correctionSentence, type WrittenCorrection } from './sentence.ts'

/** A minor change leaves no trace for readers; a major one is told in a public note; a correction says what was wrong. */
export const publicChanges = ['minor', 'major', 'correction'] as const

const said = (missing: string, name: string) =>
  writtenWords({ missing, tooLong: `${name} are`, most: publicNoteLimit })

/** What the act of publishing is told where something is public already; else it is told nothing. */
export const publicChangeDetails = z.strictObject({
  change: z.enum(publicChanges).optional(),
  publicNote: said('Scrieți nota publică.', 'Nota publică').nullish(),
  correction: z
    .object({
      wrong: said('Scrieți ce era greșit.', 'Ce era greșit'),
      right: said('Scrieți ce este corect.', 'Ce este corect'),
    })
    .nullish(),
})
export type PublicChangeDetails = z.infer<typeof publicChangeDetails>

/** What a document says of its own changes: its newest text, or the form that is public. */
export interface ToldChanges {
  changeNote?: string | null | undefined
  corrections?: readonly WrittenCorrection[] | null | undefined
}

/** What is written of it into the text. */
export interface ToldChange {
  changeNote?: string | null
  corrections?: WrittenCorrection[]
}

type Answer = { data: ToldChange } | { refusals: Readonly<Record<string, string>> }

export const changeRefusals = {
  unanswered:
    'Spuneți ce fel de modificare este: minoră, fără urmă pe site; actualizare, cu notă publică; sau rectificare.',
  correctionInMinor:
    'Textul are o rectificare nouă, care se vede pe site. Alegeți „Rectificare” sau ștergeți-o.',
  noteMissing: 'Scrieți pe scurt ce s-a schimbat: nota apare pe pagină și în fluxuri.',
  noteTold: 'Nota este aceeași ca la actualizarea dinainte. Scrieți ce s-a schimbat acum.',
  correctionMissing: 'Scrieți ce a fost greșit și ce este corect.',
} as const

/**
 * What is to be written into the text that is published, so that the register tells the change as it was answered. `live` is
 * what is public now, null where nothing is: then nothing is asked. Without `change` the text itself answers, by a note or a
 * correction that is new.
 */
export function publicChangeOf(
  details: PublicChangeDetails,
  draft: ToldChanges,
  live: ToldChanges | null,
  at: string,
): Answer {
  if (!live) return { data: {} }
  const isCorrected = hasNewCorrection(draft, live)
  const note = details.publicNote ?? newNote(draft, live)
  switch (details.change ?? (isCorrected ? 'correction' : note ? 'major' : undefined)) {
    case undefined:
      return { refusals: { change: changeRefusals.unanswered } }
    case 'minor':
      return isCorrected || details.correction
        ? { refusals: { change: changeRefusals.correctionInMinor } }
        : { data: { changeNote: null } }
    case 'major':
      if (!note) return { refusals: { publicNote: changeRefusals.noteMissing } }
      if (note === live.changeNote) return { refusals: { publicNote: changeRefusals.noteTold } }
      return { data: { changeNote: note } }
    case 'correction':
      return correctionOf(details, draft, isCorrected, note, at)
  }
}

function correctionOf(
  { correction }: PublicChangeDetails,
  draft: ToldChanges,
  isCorrected: boolean,
  note: string | null,
  at: string,
): Answer {
  if (!correction && !isCorrected)
    return { refusals: { correction: changeRefusals.correctionMissing } }
  const told = correction && { ...correction, at }
  return {
    data: {
      changeNote: note,
      ...(told && { corrections: [...(draft.corrections ?? []), told] }),
    },
  }
}

const newNote = (draft: ToldChanges, live: ToldChanges): string | null => {
  const note = draft.changeNote?.trim() ?? ''
  return note !== '' && note !== live.changeNote ? note : null
}

function hasNewCorrection(draft: ToldChanges, live: ToldChanges): boolean {
  const known = new Set((live.corrections ?? []).map(correctionSentence))
  return (draft.corrections ?? []).some((each) => !known.has(correctionSentence(each)))
}

import type { proposal } from '@avizier/shared/forms/proposal'
import { consented } from '@avizier/shared/forms/form'
import { moment } from '../export/inbox-rows.ts'
import type { StoredSubmission } from '../submission.ts'

/** A proposal as the register of its debate tells it (Legea 52/2003, art. 7). */
export interface Entry {
  number: number
  id: string
  at: string
  reference: string
  /** Null where it is not told to whom this is for, or was erased. */
  name: string | null
  article: string
  text: string
  files: number
  /** In the place of the words, where there are none to tell. */
  instead: string | null
}

type Values = Readonly<Partial<Record<(typeof proposal.fields)[number]['name'], string>>>

const notOne = 'Mesaj care nu este o propunere.'
const erased = 'Datele au fost șterse.'
export const hiddenName = 'Autorul nu dorește publicarea numelui.'

/** The entry of a proposal; for the public without the name of whoever hides it, and without what is no proposal. */
export function entryOf(
  submission: StoredSubmission,
  files: number,
  audience: 'office' | 'public',
): Entry {
  const { id, at, reference, erasedAt, state, proposalNumber } = submission
  const values: Values = submission.values
  const instead = insteadOf(erasedAt !== null, state === 'spam' && audience === 'public')
  const isNamed = audience === 'office' || values.isNamePublic === consented
  return {
    ...{ number: proposalNumber ?? 0, id, at, reference, instead, files },
    name: instead === null && isNamed ? (values.name ?? null) : null,
    article: instead === null ? (values.article ?? '') : '',
    text: instead === null ? (values.proposal ?? '') : '',
  }
}

function insteadOf(isErased: boolean, isNoProposal: boolean): string | null {
  if (isErased) return erased
  return isNoProposal ? notOne : null
}

export const registerHead = [
  'Nr.',
  'Data primirii',
  'Referința',
  'Numele',
  'Articolul',
  'Propunerea',
  'Fișiere',
]

/** The entry as a line of a table. */
export const registerRow = ({
  number,
  at,
  reference,
  name,
  article,
  text,
  files,
  instead,
}: Entry) => [
  String(number),
  moment(at),
  reference,
  instead === null ? (name ?? hiddenName) : '',
  article,
  instead ?? text,
  files === 0 ? '' : String(files),
]

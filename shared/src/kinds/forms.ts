import type { SubjectCollection } from '../collections.ts'
import { readForm, versionOf, type Form, type WrittenFields } from '../form.ts'
import { kinds, type Snapshot } from './index.ts'

// What rows of the register hold, whenever they were written, read as today's form of their kind.

/** The form of each kind. What is handed `forms` reads and writes them so; tests hand in others. */
export type Forms = Record<SubjectCollection, Form<Record<string, unknown>>>

export const snapshotForms: Forms = kinds

/** A snapshot with the version that it was written in, as rows of the register have them. */
export interface WrittenSnapshot<C extends SubjectCollection = SubjectCollection> {
  collection: C
  subject: string
  snapshot: WrittenFields
  formVersion?: number | undefined
}

/** What a row of the register holds, in today's form. Throws naming the document where no program of today can read it. */
export function readSnapshot<C extends SubjectCollection>(
  { collection, subject, snapshot, formVersion }: WrittenSnapshot<C>,
  forms: Forms = snapshotForms,
): Snapshot<C> {
  try {
    return readForm(forms[collection], snapshot, formVersion) as Snapshot<C>
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${collection}/${subject}: ${what}`, { cause })
  }
}

/** What a row says of the form in which it is written today; nothing in the first version, as rows of always. */
export function formVersionOf(
  collection: SubjectCollection,
  forms: Forms = snapshotForms,
): { formVersion?: number } {
  const version = versionOf(forms[collection])
  return version > 1 ? { formVersion: version } : {}
}

/** Today's version of each form, by kind. */
export const formVersions = (forms: Forms = snapshotForms): Record<string, number> =>
  Object.fromEntries(Object.entries(forms).map(([kind, form]) => [kind, versionOf(form)]))

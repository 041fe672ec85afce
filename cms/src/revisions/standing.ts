import { isSame } from './essence.ts'

/** Values of a document's fields, by path. */
export type Values = Readonly<Record<string, unknown>>

/**
 * How a form stands to its document, field by field. Form and database write the same thing differently, so each is
 * compared with itself: what the form held and what the database held when the field was last in step, and what the
 * database holds now, as far as is known.
 */
export interface Standing {
  formThen: Values
  savedThen: Values
  savedNow: Values
  /** The number of the text in `savedNow`. */
  revision: number
}

/** `mine`: only the form changed the field. `theirs`: only the database did. `agreed`: both, to the same. */
export type Verdict = 'in step' | 'mine' | 'theirs' | 'agreed' | 'conflict'

/** What became of a field since it was last in step; `form` is what the form holds now. */
export function verdictOf(path: string, standing: Standing, form: Values): Verdict {
  const isMine = !isSame(form[path], standing.formThen[path])
  const isTheirs = !isSame(standing.savedNow[path], standing.savedThen[path])
  if (!isTheirs) return isMine ? 'mine' : 'in step'
  if (isSame(form[path], standing.savedNow[path])) return 'agreed'
  return isMine ? 'conflict' : 'theirs'
}

export const pathsWith = (verdict: Verdict, standing: Standing, form: Values): string[] =>
  pathsOf(standing, form).filter((path) => verdictOf(path, standing, form) === verdict)

const pathsOf = ({ savedNow, formThen }: Standing, form: Values): string[] => [
  ...new Set([...Object.keys(form), ...Object.keys(formThen), ...Object.keys(savedNow)]),
]

/** Fields that the form holds differently from when they were in step: what is to be kept until it is saved. */
export const unsaved = (standing: Standing, form: Values): string[] =>
  pathsOf(standing, form).filter(
    (path) =>
      !isSame(form[path], standing.formThen[path]) && verdictOf(path, standing, form) !== 'agreed',
  )

/** The field is in step: the form holds `form`, and the database what it holds now. */
export const inStep = (standing: Standing, path: string, form: unknown): Standing => ({
  ...standing,
  formThen: { ...standing.formThen, [path]: form },
  savedThen: { ...standing.savedThen, [path]: standing.savedNow[path] },
})

/** The form was given what the database held; by now it may hold another text. */
export const takenOver = (standing: Standing, path: string, saved: unknown): Standing => ({
  ...standing,
  formThen: { ...standing.formThen, [path]: saved },
  savedThen: { ...standing.savedThen, [path]: saved },
})

/** What was in the way is known and may be written over: the field is the form's alone. */
export const overruled = (standing: Standing, path: string): Standing => ({
  ...standing,
  savedThen: { ...standing.savedThen, [path]: standing.savedNow[path] },
})

/** The database was read, or answered a save. */
export const learned = (standing: Standing, savedNow: Values, revision: number): Standing => ({
  ...standing,
  savedNow,
  revision,
})

/** Fields that the database holds differently than when the form last knew. */
export const behind = ({ savedThen, savedNow }: Standing): string[] =>
  Object.keys(savedNow).filter((path) => !isSame(savedNow[path], savedThen[path]))

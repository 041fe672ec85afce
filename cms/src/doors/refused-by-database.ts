import type { AfterErrorHook, PayloadRequest } from 'payload'

const sentences: Record<string, string> = {
  SQLITE_CONSTRAINT_FOREIGNKEY:
    'Documentul se referă la ceva ce nu mai există: verificați compartimentul, contactul, temele, imaginile și fișierele.',
  SQLITE_CONSTRAINT_PRIMARYKEY:
    'Două rânduri au același identificator: trimiteți rândurile noi fără „id”.',
}
const badQuestion = 'Întrebarea nu poate fi pusă bazei de date: verificați filtrul și ordinea.'

/** What the database refuses because of what was sent is the sender's to mend: 400, with what to look at. */
export const tellRefusedByDatabase: AfterErrorHook = ({ error, req }) => {
  const code = codeOf(error)
  const message = code && (sentences[code] ?? (isQuestion(req, code) ? badQuestion : undefined))
  if (message) return { status: 400, response: { errors: [{ message }] } }
}

/** SQLite could not even begin: no such column, too many tables or conditions. */
const isQuestion = ({ query }: PayloadRequest, code: string): boolean =>
  code === 'SQLITE_ERROR' && ('where' in query || 'sort' in query)

/** The code of SQLite that an error, or what caused it, carries. */
function codeOf(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && typeof cause.code === 'string' && cause.code.startsWith('SQLITE_'))
      return cause.code
  return undefined
}

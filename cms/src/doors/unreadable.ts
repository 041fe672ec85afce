import { formatBytes } from '@avizier/shared/numbers'
import type { AfterErrorHook } from 'payload'
import { maxDocumentBytes } from '../bounds/bound-size.ts'
import { maxFileBytes } from '../bounds/upload-limits.ts'

const unreadable = 'Cererea nu poate fi citită.'
const malformedForm =
  'Formularul a ajuns incomplet sau greșit alcătuit. Reîncărcați pagina și trimiteți fișierul din nou.'
const tooLarge = `Formularul este prea mare: un fișier poate avea cel mult ${formatBytes(maxFileBytes)}, iar un document, fără fișiere, cel mult ${formatBytes(maxDocumentBytes)}.`

/** What Payload says of a form with more in it than `uploadLimits` lets through. */
const overLimit = /^Multipart (?:request size )?limit has been reached/
/** What it says of a form with `null` where a file belongs, once the words beside it are read. */
const noFile = "Cannot read properties of null (reading 'clientUploadContext')"

/**
 * Payload reads JSON and forms where they are used and takes a body that nobody can read for a fault of its own: while
 * nothing has been read of it, it is the sender's.
 */
export const tellUnreadable: AfterErrorHook = ({ error, req }) => {
  const { status = 500 } = error as { status?: number }
  const isForm = (req.headers.get('content-type') ?? '').includes('multipart/')
  const isUnread = req.data === undefined && status >= 500
  if (isForm && overLimit.test(error.message)) return answer(413, tooLarge)
  if (isForm && (isUnread || error.message.startsWith(noFile))) return answer(400, malformedForm)
  if (isUnread && error instanceof SyntaxError) return answer(400, unreadable)
}

const answer = (status: number, message: string) => ({
  status,
  response: { errors: [{ message }] },
})

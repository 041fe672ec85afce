import { formatBytes } from '@avizier/shared/numbers'
import type { AfterErrorHook } from 'payload'
import { maxDocumentBytes } from '../../bounds/bound-size.ts'
import { maxFileBytes } from './limits.ts'

/** What busboy says of a form that it cannot take apart, and Payload of one that it does not even begin. */
const complaints = [
  // A form that says `null` where a file belongs.
  "Cannot read properties of null (reading 'clientUploadContext')",
  'Malformed content type',
  'Malformed part header',
  'Missing Content-Type',
  'Multipart: Boundary not found',
  'Request is not eligible for file upload',
  'Unexpected end of file',
  'Unexpected end of form',
  'Unsupported content type',
]

/** What Payload says of a form with more in it than `uploadLimits` lets through. */
const overLimit = /^Multipart (?:request size )?limit has been reached/

const tooLarge = `Formularul este prea mare: un fișier poate avea cel mult ${formatBytes(maxFileBytes)}, iar un document, fără fișiere, cel mult ${formatBytes(maxDocumentBytes)}.`

const sentence =
  'Formularul a ajuns incomplet sau greșit alcătuit. Reîncărcați pagina și trimiteți fișierul din nou.'

/** A form that is cut short or wrong is the sender's to mend, and no failure of the newsroom as Payload has it (500). */
export const tellMalformedForm: AfterErrorHook = ({ error, req }) => {
  if (!req.headers.get('content-type')?.includes('multipart/')) return
  if (overLimit.test(error.message))
    return { status: 413, response: { errors: [{ message: tooLarge }] } }
  const isMalformed =
    error instanceof SyntaxError || complaints.some((words) => error.message.startsWith(words))
  return isMalformed ? { status: 400, response: { errors: [{ message: sentence }] } } : undefined
}

import type { AfterErrorHook } from 'payload'

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

const sentence =
  'Formularul a ajuns incomplet sau greșit alcătuit. Reîncărcați pagina și trimiteți fișierul din nou.'

/** A form that is cut short or wrong is the sender's to mend, and no failure of the newsroom as Payload has it (500). */
export const tellMalformedForm: AfterErrorHook = ({ error, req }) => {
  if (!req.headers.get('content-type')?.includes('multipart/')) return
  const isMalformed =
    error instanceof SyntaxError || complaints.some((words) => error.message.startsWith(words))
  return isMalformed ? { status: 400, response: { errors: [{ message: sentence }] } } : undefined
}

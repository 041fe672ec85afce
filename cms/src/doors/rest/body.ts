import { formatBytes } from '@avizier/shared/numbers'
import { fileCollections } from '../../collections/stored-files/attached-files.ts'
import { wordFilesSlug } from '../../materials/slugs.ts'
import { submissionsApi } from '@avizier/shared/forms/submission'
import { maxTextBytes } from '../../bounds/upload-limits.ts'
import { casesSlug, messagePath } from '../../cases/slugs.ts'
import { bytesOf } from '../../requests/bytes-of.ts'
import { Refused } from './refused.ts'
import { checkShape } from './shape.ts'
import { checkQuery } from './query.ts'

/** Where files are taken, from those who say who they are. */
const fileDoors = [
  ...[...fileCollections, wordFilesSlug, submissionsApi.submissions.slice(1)],
  `${casesSlug}${messagePath}`,
]
const fileDoor = new RegExp(`^/api/(?:${fileDoors.join('|')})(?:/|$)`)
const takesFiles = ({ url, headers }: Request): boolean =>
  fileDoor.test(new URL(url).pathname) && (headers.has('authorization') || headers.has('cookie'))

/** The request with its body read within bounds, unless it brings a file: that is read where files are taken. */
export async function boundBody(request: Request): Promise<Request> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!request.body || (type.startsWith('multipart/') && takesFiles(request))) return request
  const bytes = await bytesOf(request.body, maxTextBytes)
  if (!bytes) throw new Refused(413, `Cererea depășește ${formatBytes(maxTextBytes)}.`)
  const text = bytes.toString('utf8')
  if (type === 'application/json' && text !== '') checkShape(parsed(text))
  if (type === 'application/x-www-form-urlencoded') checkQuery(new URLSearchParams(text))
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body: new Uint8Array(bytes) })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused(400, 'Cererea nu este JSON valid.')
    throw error
  }
}

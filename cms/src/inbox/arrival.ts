import { createHash } from 'node:crypto'
import { APIError } from 'payload'
import { mostFileBytes, mostFiles } from '@avizier/shared/forms/files'
import {
  submissionSchema,
  submissionsApi,
  type Submission,
  type SubmittedFile,
} from '@avizier/shared/forms/submission'
import { parseJson } from '../requests/body-of.ts'
import { bytesOf } from '../requests/bytes-of.ts'
import { NeverTaken } from './never-taken.ts'

/** A file as it came, and is what the counter said of it. */
export interface ArrivedFile extends SubmittedFile {
  content: Buffer
}

export interface Arrival {
  submission: Submission
  files: readonly ArrivedFile[]
}

/** All files, and the words of the largest form beside them, in bytes. */
const mostBytes = mostFiles * mostFileBytes + 1_000_000

/** What the counter brings, from the body of its request. Throws NeverTaken where it is not what the counter sends. */
export async function readArrival({
  body,
  headers,
}: Pick<Request, 'body' | 'headers'>): Promise<Arrival> {
  const type = headers.get('content-type') ?? ''
  const bytes = await bytesOf(body, mostBytes)
  if (!bytes) throw new NeverTaken(`It has more than ${mostBytes} bytes`)
  const parts = await partsOf(bytes, type)
  const told = parts.get(submissionsApi.part)
  const parsed = submissionSchema.safeParse(typeof told === 'string' ? parseJson(told) : undefined)
  if (!parsed.success) throw new NeverTaken(`It is no submission: ${parsed.error.message}`)
  const { data: submission } = parsed
  const files = await Promise.all(
    submission.files.map((file, index) =>
      contentOf(file, parts.get(submissionsApi.filePart(index)), index + 1),
    ),
  )
  return { submission, files }
}

/** The parts of a multipart form. One that is cut short is sent again. */
async function partsOf(bytes: Buffer, type: string): Promise<FormData> {
  try {
    const body = new Uint8Array(bytes)
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch (cause) {
    throw new APIError(`The body is no multipart form: ${String(cause)}`, 400)
  }
}

/** The counter logs why a file is not taken: it is told its place, from 1, as names tell of people. */
async function contentOf(
  file: SubmittedFile,
  part: FormDataEntryValue | null,
  place: number,
): Promise<ArrivedFile> {
  if (!(part instanceof Blob)) throw new NeverTaken(`File ${place} did not come with it`)
  const content = Buffer.from(await part.arrayBuffer())
  const hash = createHash('sha256').update(content).digest('hex')
  if (content.length !== file.bytes || hash !== file.sha256)
    throw new NeverTaken(`File ${place} is not what the counter received`)
  return { ...file, content }
}

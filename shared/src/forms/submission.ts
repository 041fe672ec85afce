import { z } from 'zod'
import { tokenPattern } from '../counter-api.ts'
import { fileTypes, mostFileBytes, mostFiles } from './files.ts'
import { formSlugs } from './index.ts'

// What came in at the counter, as it travels to the CMS: a multipart form of one part with the submission as JSON, and one
// for the bytes of each file. A service account that can do nothing else brings it.

export const submissionsApi = {
  /** POST → Received; below the CMS's `/api`. */
  submissions: '/counter/submissions',
  /** The name of the part with the submission. */
  part: 'submission',
  /** The name of the part with the bytes of a file, by its place in `files`. */
  filePart: (index: number) => `file-${index}`,
} as const

const submittedFile = z.object({
  /** As its owner called it: letters, digits, spaces, dots, hyphens and brackets only. */
  name: z.string().min(1).max(120),
  /** By its content, whatever its name says. */
  mediaType: z.enum(fileTypes),
  bytes: z.number().int().positive().max(mostFileBytes),
  /** Of the bytes, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type SubmittedFile = z.infer<typeof submittedFile>

/** A path of the site, as a browser writes it. */
export const pagePattern = /^\/(?!\/)[\w./%~-]{0,299}$/

export const submissionSchema = z.object({
  /** Made at the counter: the same one twice is the same submission. */
  id: z.uuid(),
  /** For people: `K7M3-9QX2`. */
  reference: z.string().regex(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/),
  form: z.enum(formSlugs),
  at: z.iso.datetime(),
  /** By the name of the field; one that was left empty is ''. */
  values: z.record(z.string().max(60), z.string().max(20_000)),
  /** The page at whose foot the form stood, the debate that it is about. */
  page: z.string().regex(pagePattern).nullable(),
  /** Of a form that is opened by a link: its token, which is to be kept nowhere in clear. */
  token: z.string().regex(tokenPattern).nullable(),
  files: z.array(submittedFile).max(mostFiles),
})
export type Submission = z.infer<typeof submissionSchema>

export const receivedSchema = z.object({ received: z.literal(true) })
export type Received = z.infer<typeof receivedSchema>

/** What the CMS says of one that can never be taken (422): a sentence for the counter's log. */
export const refusedSchema = z.object({ refused: z.string() })

/** Without 0, 1, I and O, which are taken for each other. */
const referenceLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A reference for people, of eight random bytes. */
export function referenceOf(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, 8), (byte) => referenceLetters[byte % 32])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

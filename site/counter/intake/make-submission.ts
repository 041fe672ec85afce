import { createHash } from 'node:crypto'
import type { FormSlug } from '@avizier/shared/forms/index'
import type { JudgedFile } from '@avizier/shared/forms/read-files'
import { referenceOf } from '@avizier/shared/forms/submission'
import type { Kept } from '../journal/journal.ts'

interface Made {
  form: FormSlug
  values: Record<string, string>
  files: readonly JudgedFile[]
  page: string | null
  token: string | null
  /** Of the form as it was shown. */
  once: string
  at: Date
}

/**
 * A submission with an id made of the form as it was shown and of what was typed: pressing twice, or sending it again because
 * no answer came, makes the same one; other words make another.
 */
export function makeSubmission({ form, values, files, page, token, once, at }: Made): Kept {
  const hashed = files.map(({ name, mediaType, bytes }) => ({
    name,
    mediaType,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
  const hash = createHash('sha256')
    .update(JSON.stringify([once, form, values, page, token, hashed]))
    .digest()
  const submission = {
    id: uuidOf(hash),
    reference: referenceOf(hash.subarray(16)),
    form,
    at: at.toISOString(),
    values,
    page,
    token,
    files: hashed,
  }
  return { submission, files: files.map(({ bytes }) => bytes) }
}

/** The first half of a hash as a UUID of version 8 (RFC 9562, 5.8). */
function uuidOf(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [8, 12, 16, 20, 32]
    .map((to, index, ends) => hex.slice(index === 0 ? 0 : ends[index - 1], to))
    .join('-')
}

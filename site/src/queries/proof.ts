import { rowHash } from '@avizier/shared/register'
import type { LiveDocument } from './mirror.ts'
import type { Reader } from './reader.ts'

/** What a reader needs to check a publication without us. */
export interface Proof {
  /** SHA-256 of the row's facts, which the next row of the register names as the one before it. */
  hash: string
  previousHash: string
  /** The register's row as JSON, its snapshot among it, safe inside a `script` element. */
  json: string
}

/** The proof of a document's present form; undefined where there is no row of it. */
export function proofOf(reader: Pick<Reader, 'rowOf'>, document: LiveDocument): Proof | undefined {
  const row = reader.rowOf(document)
  if (!row) return undefined
  const json = JSON.stringify(row).replaceAll('<', '\\u003c')
  return { hash: rowHash(row), previousHash: row.previousHash, json }
}

import type { Mirror } from '../../src/queries/mirror.ts'

/** A kind of public file that no page of the site renders: it is made from the content and from stored files. */
export interface Artefact {
  /** The addresses that the site is to have of it. */
  addresses(mirror: Mirror): Iterable<string>
  /** What is to stand at one of them. Reads the content; the bytes are made later, or never where they are stored already. */
  make(mirror: Mirror, url: string): MadeArtefact
}

export interface MadeArtefact {
  /** Identifies the bytes by what they are made from: SHA-256, hex. */
  hash: string
  /** What it was made from, in the words of the reader. */
  tags: string[]
  /** Fails with FileError where a file that it holds cannot be had. */
  bytes(): AsyncIterable<Uint8Array>
}

import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

/** A file that is there. */
export interface OpenedFile {
  /** Where its bytes lie on a disk of this machine, if they do: a second name for them costs no copy. */
  path?: string
  /** Its bytes, each time from the first one on. */
  read(): Readable
}

/**
 * Where the publisher keeps bytes for itself: its copies of pictures and PDFs, the artefacts it made. Names are relative, with `/`.
 * The public folder is no such store. It stays files on the disk, because web servers read them there and a page changes by
 * one rename (write.ts).
 */
export interface FileStore {
  /** Stores bytes under a name, in place of those before. A part of them is never opened and never listed. */
  put(name: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>
  /** Undefined where there is no such file. */
  open(name: string): Promise<OpenedFile | undefined>
  /** What is not there is removed already. */
  remove(name: string): Promise<void>
  list(): Promise<string[]>
}

export const onDisk = (path: string): OpenedFile => ({ path, read: () => createReadStream(path) })

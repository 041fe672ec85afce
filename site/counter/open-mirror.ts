import { statSync } from 'node:fs'
import { codeOf } from '@avizier/shared/error-code'
import { openMirror, type MirrorStore } from '../publisher/mirror/mirror.ts'

/** The publisher's mirror, for reading only: a reader of this file never keeps its writer waiting (SQLite's WAL). */
export interface OpenMirror {
  /** The mirror as it is now. Throws where there is none that this program can read: the next request tries again. */
  now(): MirrorStore
  close(): void
}

/** The publisher replaces the file where it makes the mirror anew; who kept the old one open would show the past for ever. */
export function followMirror(file: string): OpenMirror {
  let open: { mirror: MirrorStore; version: string } | undefined
  const close = () => {
    open?.mirror.close()
    open = undefined
  }
  return {
    now() {
      const version = versionOf(file)
      if (open?.version === version) return open.mirror
      close()
      open = { mirror: openMirror(file, { isReadOnly: true }), version }
      return open.mirror
    },
    close,
  }
}

/** Tells one file from another under the same name; `none` where there is no file. */
function versionOf(file: string): string {
  try {
    const { dev, ino } = statSync(file)
    return `${dev}-${ino}`
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return 'none'
  }
}

import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '@avizier/shared/error-code'
import { cursorSchema, type Cursor } from '@avizier/site/following/chain'
import { holdAlone } from '@avizier/site/lock'
import { house } from '../start/house.ts'
import { Refusal } from '../start/refusal.ts'

/** Where a follower keeps, through restarts, up to which row it has come. */
export interface CursorFile {
  readonly path: string
  /** Keeps it from every other follower until the function is called or the process ends. Throws Refusal. */
  hold(): () => void
  /** Undefined where there is none yet. Throws Refusal where it is not a cursor. */
  read(): Promise<Cursor | undefined>
  /** It is on the disk when this resolves. Throws Refusal. */
  write(cursor: Cursor): Promise<void>
}

/** A relative name is taken from the project's folder, as DATA_DIR is. */
export function openCursorFile(name: string): CursorFile {
  const file = path.resolve(house, name)
  return {
    path: file,
    hold: () => holdCursor(file),
    async read() {
      try {
        return cursorSchema.parse(JSON.parse(await readFile(file, 'utf8')))
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined
        const why = codeOf(error) ?? 'it holds something else'
        throw new Refusal(
          `${file} cannot be read as a cursor (${why}): name another file with --cursor, or delete this one and say with --from where to begin.`,
        )
      }
    },
    async write(cursor) {
      // Beside and renamed: after a crash the old cursor is there, or the new one.
      const beside = `${file}.part`
      try {
        await writeFile(beside, `${JSON.stringify(cursor)}\n`, { flush: true })
        await rename(beside, file)
      } catch (error) {
        throw new Refusal(
          `${file} cannot be written (${codeOf(error)}): rows printed since ${cursor.number} may come again.`,
        )
      }
    },
  }
}

function holdCursor(file: string): () => void {
  const beside = `${file}.lock`
  let free: (() => void) | undefined
  try {
    free = holdAlone(beside)
  } catch (error) {
    throw new Refusal(`${beside} cannot be written (${codeOf(error)}): name another file.`)
  }
  if (!free)
    throw new Refusal(
      `Another npm run follow keeps its cursor in ${file}: stop it first, or name another file with --cursor.`,
    )
  return free
}

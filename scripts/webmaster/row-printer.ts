import { cursorAt, type Cursor } from '@avizier/site/following/chain'
import type { Follower } from '@avizier/site/following/follower'
import type { CursorFile } from './cursor-file.ts'
import type { Lines } from './lines.ts'

interface RowPrinterParts {
  start: Cursor
  lines: Lines
  file: Pick<CursorFile, 'path' | 'write'> | undefined
  signal: AbortSignal
}

/** A follower that prints each row as a line of JSON. Where it cannot print one, all rows of that answer come again. */
export function rowPrinter({ start, lines, file, signal }: RowPrinterParts): Follower {
  let cursor = start
  return {
    name: 'follower',
    remedy: file
      ? `Delete ${file.path} and begin anew with --from 0 or --from now.`
      : 'Begin anew with --from 0 or --from now.',
    cursor: () => cursor,
    async take(rows) {
      let last = cursor
      for (const row of rows) {
        if (signal.aborted) break
        await lines.print(JSON.stringify(row))
        last = cursorAt(row)
      }
      await lines.settle()
      await file?.write(last)
      cursor = last
    },
  }
}

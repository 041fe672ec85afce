import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { taskThread } from '../threads/task-thread.ts'

// Pages are set by Typst, in a thread beside the newsroom: the engine takes 100 ms to load, a letter 20 ms, a table of a
// thousand rows seconds. It begins with the first page that is asked for.

export interface TypesetTask {
  /** A file of `templates`. */
  template: 'letter' | 'report' | 'release'
  /** What the template shows: it comes to it as data, so what somebody typed is printed as it was typed. */
  data: object
  /** When the page was made, as the file says; the same data of the same time gives the same bytes. */
  made: Date
}

const ask = taskThread<TypesetTask>({
  file: path.join(path.dirname(fileURLToPath(import.meta.url)), 'typesetting-thread.ts'),
  patienceMs: 60_000,
  tooLong: 'Documentul este prea lung pentru a fi tipărit. Împărțiți-l în mai multe documente.',
})

/** A PDF/UA-1 of a template and its data. Throws TaskRefused where it takes longer than a minute. */
export const typeset = (task: TypesetTask): Promise<Uint8Array> => ask<Uint8Array>(task)

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { APIError } from 'payload'
import { TaskRefused } from '../threads/task-refused.ts'
import { taskThread } from '../threads/task-thread.ts'

// Pages are set by Typst, in a thread beside the newsroom: the engine takes 100 ms to load, a letter 20 ms, a table of a
// thousand rows seconds. It begins with the first page that is asked for.

export interface TypesetTask {
  /** A file of `templates`. */
  template: 'letter' | 'report' | 'release' | 'leaflet' | 'poster' | 'newspaper'
  /** What the template shows: it comes to it as data, so what somebody typed is printed as it was typed. */
  data: object
  /** When the page was made, as the file says; the same data of the same time gives the same bytes. */
  made: Date
  /** The files of its pictures, by the name that the data gives them. */
  pictures?: Readonly<Record<string, Uint8Array>>
}

/** What is asked of the thread: a PDF, or the pages as one picture below the other (SVG). */
export type TypesettingTask = TypesetTask & { as: 'pdf' | 'svg' }

/** What is set, and what the template tells of it: the values of its metadata that is called `filling`. */
export interface Typeset {
  bytes: Uint8Array
  told: unknown[]
}

const ask = taskThread<TypesettingTask>({
  file: path.join(path.dirname(fileURLToPath(import.meta.url)), 'typesetting-thread.ts'),
  patienceMs: 60_000,
  tooLong: 'Documentul este prea lung pentru a fi tipărit. Împărțiți-l în mai multe documente.',
})

/** A PDF/UA-1 of a template and its data. Throws 400 with a sentence where it takes longer than a minute. */
export const typeset = async (task: TypesetTask): Promise<Uint8Array> =>
  (await typesetAs('pdf', task)).bytes

/** The same with what the template tells, as a PDF/UA-1 or painted. */
export const typesetAs = (as: TypesettingTask['as'], task: TypesetTask): Promise<Typeset> =>
  ask<Typeset>({ ...task, as }).catch((error: unknown) => {
    throw error instanceof TaskRefused ? new APIError(error.message, 400) : error
  })

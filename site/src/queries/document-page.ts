import type { Snapshot } from '@avizier/shared/snapshots/index'
import { referenced, type Authored } from './documents.ts'
import type { Reader } from './reader.ts'

export interface Named {
  name: string
  path: string | null
}

/** What surrounds a document: where it comes from, what it is about. */
export interface Surroundings {
  department: Named | undefined
  topics: Named[]
}

export function surroundingsOf(reader: Reader, snapshot: Authored['snapshot']): Surroundings {
  const from = 'department' in snapshot ? snapshot.department : null
  const topics = 'topics' in snapshot ? snapshot.topics : []
  const department = from ? reader.get('departments', from.id) : undefined
  return {
    department: department && { name: department.snapshot.name, path: department.path },
    topics: referenced(reader, 'topics', topics).map(({ snapshot, path }) => ({
      name: snapshot.name,
      path,
    })),
  }
}

type References = Parameters<typeof referenced>[2]

export const imagesOf = (
  reader: Pick<Reader, 'get'>,
  references: References,
): Snapshot<'media'>[] => referenced(reader, 'media', references).map(({ snapshot }) => snapshot)

export const filesOf = (
  reader: Pick<Reader, 'get'>,
  references: References,
): Snapshot<'documents'>[] =>
  referenced(reader, 'documents', references).map(({ snapshot }) => snapshot)

export const present = <T>(value: T | null | undefined): T[] =>
  value === null || value === undefined ? [] : [value]

/** Every file that a document brings with it, of whatever kind it is, the main one first. */
export const filesAbout = (
  reader: Pick<Reader, 'get'>,
  snapshot: Authored['snapshot'],
): Snapshot<'documents'>[] =>
  filesOf(reader, [
    ...('pdf' in snapshot ? present(snapshot.pdf) : []),
    ...('attachments' in snapshot ? snapshot.attachments : []),
    ...('documents' in snapshot ? snapshot.documents : []),
    ...('materials' in snapshot ? snapshot.materials : []),
  ])

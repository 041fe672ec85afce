import { present } from '@avizier/shared/kinds/alike'
import { declarationOf, type Snapshot } from '@avizier/shared/kinds/index'
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

export function surroundingsOf(reader: Reader, { collection, snapshot }: Authored): Surroundings {
  const kind = declarationOf(collection)
  const from = kind.departmentOf(snapshot)
  const topics = kind.topicsOf(snapshot)
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

/** The picture beside the text of a document, if its kind has one and it is public. */
export const pictureOf = (reader: Pick<Reader, 'get'>, { collection, snapshot }: Authored) =>
  imagesOf(reader, present(declarationOf(collection).pictureOf(snapshot)))

/** Every file that a document brings with it, of whatever kind it is, the main one first. */
export const filesAbout = (
  reader: Pick<Reader, 'get'>,
  { collection, snapshot }: Authored,
): Snapshot<'documents'>[] => filesOf(reader, declarationOf(collection).filesOf(snapshot))

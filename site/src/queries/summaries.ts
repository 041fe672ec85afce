import { bound } from '@avizier/shared/typography'
import { declarationOf } from '@avizier/shared/kinds/index'
import type { Reference } from '@avizier/shared/reference'
import type { Brief, ListOptions } from './mirror.ts'
import type { Reader } from './reader.ts'

/** What a list says of a document, as it is read. */
export interface Summary {
  path: string
  kind: string
  title: string
  lead: string
  publishedAt: string
  department: string | undefined
  isCorrected: boolean
}

/** What it is, in the office's words: „Informare de presă”, „Buget local”. */
export const kindOf = ({ collection, snapshot }: Pick<Brief, 'collection' | 'snapshot'>): string =>
  declarationOf(collection).nameOf(snapshot)

export function summaryOf(
  reader: Reader,
  document: Pick<Brief, 'collection' | 'path' | 'snapshot'>,
): Summary {
  const { collection, path, snapshot } = document
  const { departmentOf } = declarationOf(collection)
  return {
    path,
    kind: kindOf(document),
    title: bound(snapshot.title),
    lead: bound(snapshot.lead),
    publishedAt: snapshot.publishedAt,
    department: departmentName(reader, departmentOf(snapshot)),
    isCorrected: snapshot.corrections.length > 0,
  }
}

const departmentName = (
  reader: Pick<Reader, 'get'>,
  department: Reference | null,
): string | undefined => {
  const name = department && reader.get('departments', department.id)?.snapshot.name
  return name ? bound(name) : undefined
}

export const summariesIn = (reader: Reader, list: string, options?: ListOptions): Summary[] =>
  reader.briefs(list, options).map((document) => summaryOf(reader, document))

import {
  isAuthored,
  type AuthoredCollection,
  type SubjectCollection,
} from '@avizier/shared/collections'
import { isGrouping, type Grouping } from '@avizier/shared/kinds/index'
import { subjectKey } from '@avizier/shared/reference'
import type { ListOptions, LiveDocument } from './mirror.ts'
import type { Reader } from './reader.ts'

/** What the office wrote, whatever its kind. */
export type AuthoredDocument = LiveDocument<AuthoredCollection>

/** A document with a page of its own; `collection` tells which snapshot it has. */
export type Authored = {
  [C in AuthoredCollection]: LiveDocument<C> & { path: string }
}[AuthoredCollection]

export const isLive = <C extends SubjectCollection>(
  document: LiveDocument | undefined,
  collection: C,
): document is LiveDocument<C> => document?.collection === collection

export const isAuthoredDocument = (document: LiveDocument): document is AuthoredDocument =>
  isAuthored(document.collection)

export const isGroup = (document: LiveDocument): document is LiveDocument<Grouping> =>
  isGrouping(document.collection)

const hasPage = (document: LiveDocument): boolean =>
  isAuthoredDocument(document) && document.path !== null

/** The documents of a list, in its order. */
export const authoredIn = (
  reader: Pick<Reader, 'list'>,
  name: string,
  options?: ListOptions,
): Authored[] => reader.list(name, options).filter(hasPage) as Authored[]

/** Those of a kind in a list, in its order. */
export const documentsIn = <C extends AuthoredCollection>(
  reader: Pick<Reader, 'list'>,
  collection: C,
  name: string,
  options?: ListOptions,
): (LiveDocument<C> & { path: string })[] =>
  reader
    .list(name, options)
    .flatMap((document) =>
      isLive(document, collection) && document.path !== null
        ? [{ ...document, path: document.path }]
        : [],
    )

/** The document at the address of the page, if it is of this kind: one that lives there, or was withdrawn and stays. */
export function documentAt<C extends SubjectCollection>(
  reader: Reader,
  path: string,
  collection: C,
): (LiveDocument<C> & { path: string }) | undefined {
  const document = reader.atPath(path) ?? reader.keptAt(path)
  return isLive(document, collection) ? { ...document, path } : undefined
}

/** An editor may have chosen the same one twice. */
const eachOnce = <R extends { ref: SubjectCollection; id: string }>(
  references: readonly R[],
): R[] => [...new Map(references.map((each) => [subjectKey(each.ref, each.id), each])).values()]

/** The public ones among referenced documents, in the order given, each once. */
export const referenced = <C extends SubjectCollection>(
  reader: Pick<Reader, 'get'>,
  collection: C,
  references: readonly { ref: SubjectCollection; id: string }[],
): LiveDocument<C>[] =>
  eachOnce(references).flatMap(({ ref, id }) => {
    const document = ref === collection ? reader.get(collection, id) : undefined
    return document ? [document] : []
  })

/** The public ones with a page of their own among references of any kind, each once. */
export const authoredAmong = (
  reader: Pick<Reader, 'get'>,
  references: readonly { ref: SubjectCollection; id: string }[],
): Authored[] =>
  eachOnce(references)
    .map(({ ref, id }) => reader.get(ref, id))
    .filter((document): document is LiveDocument => document !== undefined)
    .filter(hasPage) as Authored[]

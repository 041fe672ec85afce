import { bound } from '@avizier/shared/typography'
import {
  collectionLabels,
  debateNoticeTypeLabels,
  journalSectionLabels,
  pressReleaseKindLabels,
} from '@avizier/shared/labels'
import type { Snapshot } from '@avizier/shared/snapshots/index'
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
export function kindOf({ collection, snapshot }: Brief): string {
  switch (collection) {
    case 'press-releases':
      return pressReleaseKindLabels[snapshot.kind]
    case 'debate-notices':
      return debateNoticeTypeLabels[snapshot.noticeType]
    case 'journal-articles':
      return `Jurnalul Municipal · ${journalSectionLabels[snapshot.section]}`
    default:
      return collectionLabels[collection].singular
  }
}

export function summaryOf(reader: Reader, document: Brief): Summary {
  const { path, snapshot } = document
  return {
    path,
    kind: kindOf(document),
    title: bound(snapshot.title),
    lead: bound(snapshot.lead),
    publishedAt: snapshot.publishedAt,
    department: 'department' in snapshot ? departmentName(reader, snapshot) : undefined,
    isCorrected: 'corrections' in snapshot && snapshot.corrections.length > 0,
  }
}

const departmentName = (
  reader: Reader,
  { department }: Pick<Snapshot<'press-releases'>, 'department'>,
): string | undefined => {
  const name = department && reader.get('departments', department.id)?.snapshot.name
  return name ? bound(name) : undefined
}

export const summariesIn = (reader: Reader, list: string, options?: ListOptions): Summary[] =>
  reader.briefs(list, options).map((document) => summaryOf(reader, document))

import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { usersSlug } from '../../access/actor.ts'
import { type Actor } from '../../access/actor.ts'
import { ownDepartment } from '../../access/own-department.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import {
  absentAsNull,
  storedInstant,
  wordsIn,
  storedWords,
  storedRelation,
} from '../../database/stored-values.ts'
import { readAct, type Act } from '../../workflow/acts.ts'
import { deskStateName, editorialActsSlug, owesReviewName } from '../../workflow/slugs.ts'
import { standingOf, type State } from '../../workflow/standing.ts'
import type { DeskItem } from './desk-lines.ts'

// Everything on its way through the office, by one question for each kind and one for the acts of what was found.

/** What waits for somebody. */
const waiting: readonly State[] = ['submitted', 'returned', 'approved']
/** A department sees its drafts besides, and what is planned. */
const ofDepartment: readonly State[] = [...waiting, 'draft', 'scheduled']
/** So many of a kind are shown; an office that has more in its hands looks into the lists. */
const mostOfKind = 50
/** One's own drafts are those among so many documents written on last. */
const mostOwn = 30

const rowSchema = z.object({
  id: z.string(),
  title: storedWords,
  department: storedRelation,
  revision: absentAsNull(z.number().nullable()),
  _status: absentAsNull(z.string().nullable()),
  publishedAt: z.unknown().optional(),
  updatedAt: storedInstant,
})
const rowFields = {
  parent: true,
  version: {
    title: true,
    department: true,
    revision: true,
    _status: true,
    publishedAt: true,
    updatedAt: true,
  },
} as const
type Row = z.infer<typeof rowSchema> & { collection: AuthoredCollection }

/** The texts that wait in the office, and the drafts that this person wrote on; of a department its own alone. */
export async function loadDesk(req: PayloadRequest, actor: Actor): Promise<DeskItem[]> {
  const own = worksInOffice(req.user) ? await writtenOnBy(req, actor) : new Map<string, string[]>()
  const rows = (
    await Promise.all(
      authoredCollections.map((collection) => rowsOf(req, collection, own.get(collection) ?? [])),
    )
  ).flat()
  const keys = rows.map(keyOf)
  const acts = await actsOfAll(req, keys)
  const departments = await namesIn(
    req,
    'departments',
    rows.map(({ department }) => department),
  )
  const { admin } = req.payload.config.routes
  return rows.map((row) => itemOf(row, acts.get(keyOf(row)) ?? [], departments, admin))
}

const keyOf = ({ collection, id }: Row): string => subjectKey(collection, id)

/** The documents that somebody wrote on last, by kind. */
async function writtenOnBy(
  req: PayloadRequest,
  actor: Actor,
): Promise<ReadonlyMap<string, string[]>> {
  const { docs } = await req.payload.db.find({
    collection: editorialActsSlug,
    where: { and: [{ by: { equals: actor.id } }, { act: { equals: 'edit' } }] },
    sort: '-at',
    limit: mostOwn,
    pagination: false,
    select: { document: true },
    req,
  })
  const found = new Map<string, string[]>()
  for (const { document } of docs as { document?: string }[]) {
    const [collection = '', id = ''] = document?.split('/') ?? []
    found.set(collection, [...new Set([...(found.get(collection) ?? []), id])])
  }
  return found
}

/** Below hooks and access: who may read what is said here, in one condition. */
async function rowsOf(
  req: PayloadRequest,
  collection: AuthoredCollection,
  own: readonly string[],
): Promise<Row[]> {
  const where = whereOf(req, collection, own)
  if (!where) return []
  const { docs } = await req.payload.db.queryDrafts({
    collection,
    where,
    // In the order of the lists, which have an index for it.
    sort: '-version.updatedAt',
    limit: mostOfKind,
    pagination: false,
    select: rowFields,
    req,
  })
  return docs.map((doc) => ({ ...rowSchema.parse(doc), collection }))
}

function whereOf(
  req: PayloadRequest,
  collection: AuthoredCollection,
  own: readonly string[],
): Where | null {
  const { flattenedFields } = req.payload.collections[collection].config
  const state = `version.${deskStateName}`
  const isThere: Where = { 'version.deletedAt': { exists: false } }
  if (worksInOffice(req.user)) {
    const wanted: Where[] = [
      { [state]: { in: [...waiting] } },
      { [`version.${owesReviewName}`]: { equals: true } },
      ...(own.length > 0
        ? [{ and: [{ parent: { in: [...own] } }, { [state]: { equals: 'draft' } }] }]
        : []),
    ]
    return { and: [isThere, { or: wanted }] }
  }
  const department = ownDepartment(req.user, 'version.')
  if (!department || !flattenedFields.some(({ name }) => name === 'department')) return null
  return { and: [isThere, department, { [state]: { in: [...ofDepartment] } }] }
}

async function actsOfAll(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Act[]>> {
  if (keys.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: editorialActsSlug,
    where: { document: { in: [...keys] } },
    sort: 'number',
    limit: 0,
    pagination: false,
    req,
  })
  const found = new Map<string, Act[]>()
  for (const doc of docs) {
    const key = String(doc.document)
    found.set(key, [...(found.get(key) ?? []), readAct(doc)])
  }
  return found
}

/** Names by ids, in one question. */
export async function namesIn(
  req: PayloadRequest,
  collection: 'departments' | typeof usersSlug,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name?: unknown }>({
    collection,
    where: { id: { in: wanted } },
    select: { name: true },
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, wordsIn(name) ?? '']))
}

function itemOf(
  row: Row,
  acts: readonly Act[],
  departments: ReadonlyMap<string, string>,
  admin: string,
): DeskItem {
  const wasPublic = Boolean(row.publishedAt)
  const standing = standingOf(acts, {
    revision: row.revision ?? 0,
    // The main row is not asked: whether readers still have it decides about none of the steps shown here.
    isLive: wasPublic,
    liveRevision: null,
    isNewestLive: row._status === 'published',
    wasPublic,
    isTrashed: false,
  })
  return {
    key: keyOf(row),
    title: row.title ?? 'Fără titlu',
    href: `${admin}/collections/${keyOf(row)}`,
    kind: collectionLabels[row.collection].singular,
    department: row.department === null ? null : (departments.get(row.department) ?? null),
    standing,
    lastAct: acts.findLast(({ act }) => act !== 'edit') ?? null,
    updatedAt: row.updatedAt,
  }
}

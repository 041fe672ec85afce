import { isAuthored, type AuthoredCollection } from '@avizier/shared/collections'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { PayloadRequest } from 'payload'
import { usersSlug } from '../../access/actor.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import type { StoredRow } from '../../database/stored-row.ts'
import { wordsIn } from '../../database/stored-values.ts'
import type { Material } from '../../materials/material.ts'
import { findIndexEntry } from '../../register/store.ts'
import type { MadeItem, OutcomeFacts } from './outcome.ts'

export interface LoadedOutcome extends OutcomeFacts {
  /** The document's own page in the admin; null where there is none, or whoever asks may not open it. */
  itemHref: string | null
  url: string | null
}

/** What became of a material, with names and addresses, as far as whoever asks may know them. */
export async function loadOutcome(req: PayloadRequest, material: Material): Promise<LoadedOutcome> {
  const { state, createdAt, dealtAt, dealtBy, declineReason, item } = material
  const [collection = '', id = ''] = item?.split('/') ?? []
  const made = isAuthored(collection) ? await findMade(req, collection, id) : null
  const isOffice = worksInOffice(req.user)
  return {
    ...{ state, createdAt, dealtAt, declineReason },
    dealtBy: isOffice && dealtBy ? await nameOf(req, dealtBy) : null,
    made,
    url: made?.url ?? null,
    itemHref:
      made && !made.isTrashed
        ? `${req.payload.config.routes.admin}/collections/${collection}/${id}`
        : null,
  }
}

async function findMade(
  req: PayloadRequest,
  collection: AuthoredCollection,
  id: string,
): Promise<MadeItem | null> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<StoredRow>({
    collection,
    where,
    req,
  })
  if (!row) return null
  const entry = await findIndexEntry(req, collection, id)
  const siteUrl = req.payload.config.custom.siteUrl as string
  return {
    kind: collectionLabels[collection].singular,
    isTrashed: Boolean(row.deletedAt),
    url: entry?.isLive && entry.path ? siteUrl + entry.path : null,
  }
}

async function nameOf(req: PayloadRequest, id: string): Promise<string | null> {
  const where = { id: { equals: id } }
  const person = await req.payload.db.findOne<StoredRow>({
    collection: usersSlug,
    where,
    req,
  })
  return wordsIn(person?.name)
}

import { isAuthored } from '@avizier/shared/collections'
import { isGrouping, collectionLabels, parseSnapshot } from '@avizier/shared/kinds/index'
import { declaredSection, sectionOf, sections } from '@avizier/shared/kinds/sections'
import { paths } from '@avizier/shared/paths'
import { referencesIn, subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import type { PayloadRequest, Where } from 'payload'
import { indexEntrySchema } from '../register/rows.ts'
import { todaysForm } from '../register/reconcile.ts'
import { findRow } from '../register/store.ts'
import { registerIndexSlug } from '../register/slugs.ts'

export const everything = { target: paths.front, label: 'Tot ce publică biroul' }

/** What somebody can be written to about at an address, as people call it; null where there is nothing public. */
export async function targetLabel(req: PayloadRequest, target: string): Promise<string | null> {
  if (target === everything.target) return everything.label
  const section = sections.find((each) => paths.section(each) === target)
  if (section) return collectionLabels[section].plural
  const stored = await req.payload.db.findOne({
    collection: registerIndexSlug,
    where: { and: [{ path: { equals: target } }, { isLive: { equals: true } }] },
    req,
  })
  if (!stored) return null
  const row = await findRow(req, indexEntrySchema.parse(stored).number)
  const form = todaysForm(row.collection, row)
  if (!form) return null
  if (isGrouping(row.collection)) return parseSnapshot(row.collection, form).name
  if (row.collection === 'debate-notices')
    return `Dezbaterea „${parseSnapshot('debate-notices', form).title}”`
  return null
}

/** The addresses of everything that a row of the register belongs to: whoever is subscribed to one of them hears of it. */
export async function targetsOf(
  req: PayloadRequest,
  { collection, path, snapshot }: Pick<RegisterRow, 'collection' | 'path' | 'snapshot'>,
): Promise<string[]> {
  if (!isAuthored(collection)) return []
  const groups = referencesIn(snapshot).filter(({ ref }) => isGrouping(ref))
  const where: Where = { key: { in: groups.map(({ ref, id }) => subjectKey(ref, id)) } }
  const { docs } = await req.payload.db.find({
    collection: registerIndexSlug,
    where,
    pagination: false,
    req,
  })
  const groupPaths = docs.map((doc) => indexEntrySchema.parse(doc).path)
  const own = collection === 'debate-notices' ? path : null
  return [
    everything.target,
    declaredSection(sectionOf(collection)).root,
    ...[...groupPaths, own].filter((address) => address !== null),
  ]
}

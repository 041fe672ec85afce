import type { AuthoredCollection } from '@avizier/shared/collections'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { wordsIn } from '../database/stored-values.ts'
import { calloutBlock } from '../editor/callout-block.ts'
import { uploadFields } from '../editor/upload-fields.ts'
import { compareVersions, type Difference } from './compare-versions.ts'

const known = { blocks: [calloutBlock], uploadFields }

/** A picture as both versions show it. */
export interface Picture {
  name: string
  /** Where its file is asked for; null where it is gone. */
  src: string | null
}

export interface LoadedDifferences {
  differences: Difference[]
  pictures: ReadonlyMap<string, Picture>
}

/** What differs between two versions of a document that the person of the request may read. */
export async function loadDifferences(
  req: PayloadRequest,
  collection: AuthoredCollection,
  from: string,
  to: string,
): Promise<LoadedDifferences> {
  const left = await versionData(req, collection, from)
  const right = await versionData(req, collection, to)
  const { fields } = req.payload.collections[collection].config
  const wanted = new Set<string>()
  const first = compareVersions(left, right, {
    ...{ fields, known },
    nameOf: (reference) => {
      wanted.add(reference)
      return reference
    },
  })
  for (const file of filesIn(first)) wanted.add(file)
  const pictures = await picturesOf(req, wanted)
  const nameOf = (reference: string) => pictures.get(reference)?.name ?? gone
  return { differences: compareVersions(left, right, { fields, known, nameOf }), pictures }
}

const gone = 'ceva care nu mai există'

async function versionData(
  req: PayloadRequest,
  collection: AuthoredCollection,
  id: string,
): Promise<Record<string, unknown>> {
  const { version } = await req.payload.findVersionByID({
    ...{ collection, id, depth: 0, trash: true, user: req.user, overrideAccess: false },
  })
  return { ...version }
}

const filesIn = (differences: readonly Difference[]): string[] =>
  differences.flatMap((difference) =>
    difference.kind === 'blocks'
      ? difference.rows.flatMap(({ left, right }) => [left?.file ?? [], right?.file ?? []].flat())
      : [],
  )

/** What the documents behind these references are called, as far as the person may read them. */
async function picturesOf(
  req: PayloadRequest,
  references: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>()
  const bySlug = Map.groupBy(references, (reference) => reference.split('/')[0] ?? '')
  for (const [slug, group] of bySlug) {
    if (!Object.hasOwn(req.payload.collections, slug)) continue
    const { docs } = await req.payload.find({
      collection: slug as CollectionSlug,
      where: { id: { in: group.map((reference) => reference.slice(slug.length + 1)) } },
      ...{ depth: 0, pagination: false, limit: 0, user: req.user, overrideAccess: false },
    })
    for (const doc of docs as unknown as Record<string, unknown>[])
      pictures.set(`${slug}/${String(doc.id)}`, pictureOf(doc))
  }
  return pictures
}

const pictureOf = (doc: Readonly<Record<string, unknown>>): Picture => ({
  name:
    wordsIn(doc.title) ?? wordsIn(doc.name) ?? wordsIn(doc.alt) ?? wordsIn(doc.filename) ?? gone,
  src: wordsIn(doc.thumbnailURL) ?? (isPicture(doc) ? wordsIn(doc.url) : null),
})

const isPicture = ({ mimeType }: Readonly<Record<string, unknown>>): boolean =>
  typeof mimeType === 'string' && mimeType.startsWith('image/')

import { isAuthored, redirectsSlug } from '@avizier/shared/collections'
import { sections } from '@avizier/shared/kinds/sections'
import { paths as sitePaths } from '@avizier/shared/paths'
import { referenceKey } from '@avizier/shared/reference'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { absentAsNull } from '../../database/stored-values.ts'
import { registerIndexSlug } from '../../register/slugs.ts'
import type { CheckedDocument } from '../checked-document.ts'
import { pathOnSite } from '../rules/internal-links.ts'
import type { Facts, TargetState } from './facts.ts'

/** What the register says of the documents and pages of ours that a text leads to. */
export async function targetsOf(
  req: PayloadRequest,
  { links }: CheckedDocument,
  siteUrl: string,
): Promise<Facts['targets']> {
  const keys = new Set<string>()
  const paths = new Set<string>()
  for (const { to } of links)
    if ('ref' in to) {
      if (isAuthored(to.ref)) keys.add(referenceKey(to))
    } else {
      const path = pathOnSite(to.url, siteUrl)
      if (path !== null) paths.add(path)
    }
  return { ...(await byKey(req, [...keys])), ...(await byPath(req, [...paths])) }
}

const entrySchema = z.object({
  key: z.string(),
  path: absentAsNull(z.string().nullable()),
  isLive: absentAsNull(z.boolean().nullable()),
})
const stateOf = ({ isLive }: z.infer<typeof entrySchema>): TargetState =>
  isLive ? 'live' : 'withdrawn'

async function byKey(req: PayloadRequest, keys: string[]): Promise<Facts['targets']> {
  if (keys.length === 0) return {}
  const known = new Map((await entries(req, { key: { in: keys } })).map((each) => [each.key, each]))
  return Object.fromEntries(
    keys.map((key) => {
      const entry = known.get(key)
      return [key, entry ? stateOf(entry) : 'unknown']
    }),
  )
}

async function byPath(req: PayloadRequest, paths: string[]): Promise<Facts['targets']> {
  if (paths.length === 0) return {}
  const known = await entries(req, { path: { in: paths } })
  const moved = await redirectsFrom(req, paths)
  const states = new Map<string, TargetState>()
  for (const path of paths) {
    const at = known.filter(
      (each) => each.path === path && !each.key.startsWith(`${redirectsSlug}/`),
    )
    const [entry] = at.toSorted((one, other) => Number(other.isLive) - Number(one.isLive))
    const to = moved.get(path)
    if (entry?.isLive) states.set(path, 'live')
    else if (to !== undefined) states.set(path, { movedTo: to })
    else if (entry) states.set(path, 'withdrawn')
    else if (isOfDocument(path)) states.set(path, 'unknown')
  }
  return Object.fromEntries(states)
}

/** True for an address as only a document has one: below a section, with words at its end, no list of a year or a month. */
const isOfDocument = (path: string): boolean =>
  sections.some((section) => path.startsWith(sitePaths.section(section))) &&
  /\/[^/]+\/[^/]*[a-z][^/]*\/$/.test(path)

async function entries(req: PayloadRequest, where: Where): Promise<z.infer<typeof entrySchema>[]> {
  const { docs } = await req.payload.db.find({
    collection: registerIndexSlug,
    where,
    pagination: false,
    req,
  })
  return docs.map((doc) => entrySchema.parse(doc))
}

async function redirectsFrom(
  req: PayloadRequest,
  paths: string[],
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.db.find<{ id: string; from: string; to: string }>({
    collection: redirectsSlug,
    where: { from: { in: paths } },
    pagination: false,
    req,
  })
  return new Map(docs.map(({ from, to }) => [from, to]))
}

import type { Snapshot } from '@avizier/shared/kinds/index'
import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { relationId } from '../database/relation-id.ts'
import { loadReported } from './load-report.ts'
import { outletsOf } from './report.ts'

type PublicRows = Snapshot<'campaigns'>['appearances']

/** Campaigns take the report of their appearances along, where the office wishes; no other collection does. */
export const withFrozenReport = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'campaigns'
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeChange: [...(collection.hooks?.beforeChange ?? []), freezeReport],
        },
      }
    : collection

/**
 * The report as it is when it is asked for; it stays so until it is left out and asked for again, for what was approved is
 * what is published. What a form sends in its place is not taken. Nothing of costs is in it.
 */
const freezeReport: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Record<string, unknown>
  const merged = { ...before, ...data } as Record<string, unknown>
  if (merged.publishesAppearances !== true) return { ...data, appearances: [] }
  const frozen = Array.isArray(before.appearances) ? (before.appearances as unknown[]) : []
  if (before.publishesAppearances === true && frozen.length > 0)
    return { ...data, appearances: frozen }
  const asked = { campaign: relationId(merged.id) ?? '', from: null, to: null }
  const rows = await loadReported(req, asked, { hasCosts: false, now: new Date() })
  const appearances: PublicRows = outletsOf(rows).map(
    ({ outlet, medium, planned, appeared, missed }) => ({
      ...{ outlet, medium, planned, appeared, missed },
    }),
  )
  return { ...data, appearances }
}

import type { z } from 'zod'
import type { SubjectCollection } from '../collections.ts'
import { announcementSchema } from './announcement.ts'
import { campaignSchema } from './campaign.ts'
import { debateNoticeSchema } from './debate-notice.ts'
import { journalArticleSchema, journalIssueSchema } from './journal.ts'
import { leafletSchema } from './leaflet.ts'
import { pressReleaseSchema } from './press-release.ts'
import { redirectSchema } from './redirect.ts'
import {
  contactSchema,
  departmentSchema,
  documentSchema,
  imageSchema,
  siteSettingsSchema,
  topicSchema,
} from './referenced.ts'

/** The public form of each kind of document: an allow-list, so what is not named here cannot be published. */
export const snapshotSchemas = {
  'press-releases': pressReleaseSchema,
  announcements: announcementSchema,
  'journal-issues': journalIssueSchema,
  'journal-articles': journalArticleSchema,
  leaflets: leafletSchema,
  campaigns: campaignSchema,
  'debate-notices': debateNoticeSchema,
  departments: departmentSchema,
  topics: topicSchema,
  contacts: contactSchema,
  media: imageSchema,
  documents: documentSchema,
  'site-settings': siteSettingsSchema,
  redirects: redirectSchema,
} as const satisfies Record<SubjectCollection, z.ZodType>

export type Snapshot<C extends SubjectCollection = SubjectCollection> = z.infer<
  (typeof snapshotSchemas)[C]
>

/** Reads a snapshot at a border; unknown fields are dropped, a missing one is an error naming it. */
export const parseSnapshot = <C extends SubjectCollection>(
  collection: C,
  value: unknown,
): Snapshot<C> => snapshotSchemas[collection].parse(value) as Snapshot<C>

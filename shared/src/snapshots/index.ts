import type { z } from 'zod'
import type { SubjectCollection } from '../collections.ts'
import { readForm, versionOf, type Form, type Upgrade, type WrittenForm } from '../form.ts'
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

/** How what was written before becomes today's form: a list for each kind whose form has grown. */
const snapshotUpgrades: Partial<Record<SubjectCollection, readonly Upgrade[]>> = {}

/** The form of each kind. What is handed `forms` reads and writes them so; tests hand in others. */
export type Forms = Record<SubjectCollection, Form<Record<string, unknown>>>

export const snapshotForms = Object.fromEntries(
  Object.entries(snapshotSchemas).map(([collection, schema]) => [
    collection,
    { schema, upgrades: snapshotUpgrades[collection as SubjectCollection] ?? [] },
  ]),
) as unknown as Forms

/** A snapshot with the version that it was written in, as rows of the register have them. */
export interface WrittenSnapshot<C extends SubjectCollection = SubjectCollection> {
  collection: C
  subject: string
  snapshot: WrittenForm
  formVersion?: number | undefined
}

/** What a row of the register holds, in today's form. Throws naming the document where no program of today can read it. */
export function readSnapshot<C extends SubjectCollection>(
  { collection, subject, snapshot, formVersion }: WrittenSnapshot<C>,
  forms: Forms = snapshotForms,
): Snapshot<C> {
  try {
    return readForm(forms[collection], snapshot, formVersion) as Snapshot<C>
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`${collection}/${subject}: ${what}`, { cause })
  }
}

/** What a row says of the form in which it is written today; nothing in the first version, as rows of always. */
export function formVersionOf(
  collection: SubjectCollection,
  forms: Forms = snapshotForms,
): { formVersion?: number } {
  const version = versionOf(forms[collection])
  return version > 1 ? { formVersion: version } : {}
}

/** Today's version of each form, by kind. */
export const formVersions = (forms: Forms = snapshotForms): Record<string, number> =>
  Object.fromEntries(Object.entries(forms).map(([kind, form]) => [kind, versionOf(form)]))

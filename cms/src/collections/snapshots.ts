import type { SubjectCollection } from '@avizier/shared/collections'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { siteSettingsToSnapshot } from './site-settings/to-snapshot.ts'
import { announcementToSnapshot } from './announcements/to-snapshot.ts'
import { campaignToSnapshot } from './campaigns/to-snapshot.ts'
import { contactToSnapshot } from './contacts/to-snapshot.ts'
import { debateNoticeToSnapshot } from './debate-notices/to-snapshot.ts'
import { departmentToSnapshot } from './departments/to-snapshot.ts'
import { documentToSnapshot } from './documents/to-snapshot.ts'
import { eventToSnapshot } from './events/to-snapshot.ts'
import { journalArticleToSnapshot } from './journal-articles/to-snapshot.ts'
import { journalIssueToSnapshot } from './journal-issues/to-snapshot.ts'
import { leafletToSnapshot } from './leaflets/to-snapshot.ts'
import { mediaToSnapshot } from './media/to-snapshot.ts'
import { pressReleaseToSnapshot } from './press-releases/to-snapshot.ts'
import { questionToSnapshot } from './questions/to-snapshot.ts'
import { recordingToSnapshot } from './recordings/to-snapshot.ts'
import { redirectToSnapshot } from './redirects/to-snapshot.ts'
import { topicToSnapshot } from './topics/to-snapshot.ts'

/** The public form of each kind of document at an instant from its row in the database; throws a ZodError naming what is missing. */
export const toSnapshot: { [C in SubjectCollection]: (row: unknown, asOf: Date) => Snapshot<C> } = {
  'press-releases': pressReleaseToSnapshot,
  announcements: announcementToSnapshot,
  'journal-issues': journalIssueToSnapshot,
  'journal-articles': journalArticleToSnapshot,
  leaflets: leafletToSnapshot,
  campaigns: campaignToSnapshot,
  'debate-notices': debateNoticeToSnapshot,
  questions: questionToSnapshot,
  events: eventToSnapshot,
  departments: departmentToSnapshot,
  topics: topicToSnapshot,
  contacts: contactToSnapshot,
  media: mediaToSnapshot,
  documents: documentToSnapshot,
  recordings: recordingToSnapshot,
  'site-settings': siteSettingsToSnapshot,
  redirects: redirectToSnapshot,
}

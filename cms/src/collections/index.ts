import { isAuthored } from '@avizier/shared/collections'
import type { CollectionConfig } from 'payload'
import { boundSize } from '../bounds/bound-size.ts'
import { keepRevisions } from '../revisions/keep-revisions.ts'
import { withRemarks } from '../remarks/remark-endpoints.ts'
import { withTimeline } from '../timeline/with-timeline.ts'
import { keepDesk } from '../workflow/keep-desk.ts'
import { announcements } from './announcements/index.ts'
import { campaigns } from './campaigns/index.ts'
import { contacts } from './contacts/index.ts'
import { debateNotices } from './debate-notices/index.ts'
import { departments } from './departments/index.ts'
import { documentsCollection } from './documents/index.ts'
import { events } from './events/index.ts'
import { journalArticles } from './journal-articles/index.ts'
import { journalIssues } from './journal-issues/index.ts'
import { leaflets } from './leaflets/index.ts'
import { mediaCollection } from './media/index.ts'
import { pressReleases } from './press-releases/index.ts'
import { questions } from './questions/index.ts'
import { recordingsCollection } from './recordings/index.ts'
import { redirects } from './redirects/index.ts'
import { topics } from './topics/index.ts'
import { usersCollection } from './users/index.ts'

interface CollectionsOptions {
  /** Where pictures and documents are kept: an absolute path. */
  uploadsDir: string
  /** The admin is served over https. */
  isSecure: boolean
}

/** What the register follows, in the order of the admin's menu, and the people who work on it. */
export function collections({ uploadsDir, isSecure }: CollectionsOptions): {
  subjects: CollectionConfig[]
  users: CollectionConfig
} {
  return {
    subjects: [
      pressReleases,
      announcements,
      debateNotices,
      campaigns,
      leaflets,
      questions,
      events,
      journalIssues,
      journalArticles,
      mediaCollection({ uploadsDir }),
      documentsCollection({ uploadsDir }),
      recordingsCollection({ uploadsDir }),
      departments,
      topics,
      contacts,
      redirects,
    ].map((collection) => boundSize(atTheDesk(keepRevisions(collection)))),
    users: usersCollection({ isSecure }),
  }
}

/** What the office writes goes over the desk; files and names do not. */
const atTheDesk = (collection: CollectionConfig): CollectionConfig =>
  isAuthored(collection.slug) ? withTimeline(withRemarks(keepDesk(collection))) : collection

import type { StoredImage } from '@avizier/shared/snapshots/fields'
import type { Snapshot } from '@avizier/shared/snapshots/index'
import { filesAbout } from '../queries/document-page.ts'
import type { Authored } from '../queries/documents.ts'
import { changedAt } from '../queries/last-change.ts'
import type { Reader } from '../queries/reader.ts'
import { siteSettings } from '../queries/settings.ts'
import { kindOf } from '../queries/summaries.ts'
import { publisher } from './organization.ts'
import type { Thing } from './thing.ts'

/** What search engines are told of a document: what it is, when it was published and changed, what it corrects. */
export function documentThings(
  reader: Reader,
  document: Authored,
  card: StoredImage | null | undefined,
): Thing[] {
  const office = publisher(siteSettings(reader), reader.siteUrl)
  const { snapshot } = document
  const common = {
    name: snapshot.title,
    headline: snapshot.title,
    description: snapshot.lead,
    url: reader.siteUrl + document.path,
    inLanguage: 'ro',
    datePublished: snapshot.publishedAt,
    dateModified: changedAt(document),
    publisher: office,
    ...(card && { image: reader.siteUrl + reader.file(card) }),
  }
  const article = { ...common, author: office, articleSection: kindOf(document) }
  switch (document.collection) {
    case 'press-releases':
      return [
        { '@type': 'NewsArticle', ...article, ...correctionsOf(document.snapshot.corrections) },
      ]
    case 'announcements':
    case 'journal-articles':
      return [{ '@type': 'NewsArticle', ...article }]
    case 'debate-notices':
      return [{ '@type': 'NewsArticle', ...article }, ...eventOf(document.snapshot, common)]
    case 'leaflets':
    case 'campaigns':
      return [{ '@type': 'Article', ...article }]
    case 'journal-issues':
      return [{ '@type': 'PublicationIssue', ...common, ...issueOf(reader, document.snapshot) }]
  }
}

const correctionsOf = (corrections: Snapshot<'press-releases'>['corrections']) =>
  corrections.length > 0 && {
    correction: corrections.map(({ at, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: at,
      text,
    })),
  }

/** The debate itself, where it has an hour: a place to come to, an address to join from, or both. */
function eventOf(
  { title, lead, debateAt, debatePlace, debateLink }: Snapshot<'debate-notices'>,
  { url, publisher: organizer }: { url: string; publisher: Thing },
): Thing[] {
  if (!debateAt) return []
  const location = [
    ...(debatePlace ? [{ '@type': 'Place', name: debatePlace, address: debatePlace }] : []),
    ...(debateLink ? [{ '@type': 'VirtualLocation', url: debateLink }] : []),
  ]
  const mode = debatePlace ? (debateLink ? 'Mixed' : 'Offline') : 'Online'
  return [
    {
      '@type': 'Event',
      name: title,
      description: lead,
      url,
      startDate: debateAt,
      inLanguage: 'ro',
      isAccessibleForFree: true,
      eventStatus: 'https://schema.org/EventScheduled',
      ...(location.length > 0 && {
        location,
        eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
      }),
      organizer,
    },
  ]
}

function issueOf(reader: Reader, issue: Snapshot<'journal-issues'>) {
  const [pdf] = filesAbout(reader, issue)
  return {
    issueNumber: issue.number,
    datePublished: issue.issueDate,
    isPartOf: {
      '@type': 'Periodical',
      name: 'Jurnalul Municipal',
      ...(issue.issn && { issn: issue.issn }),
    },
    ...(pdf && {
      associatedMedia: {
        '@type': 'MediaObject',
        contentUrl: reader.siteUrl + reader.file(pdf.file),
        encodingFormat: pdf.file.mimeType,
        contentSize: String(pdf.file.bytes),
      },
    }),
  }
}

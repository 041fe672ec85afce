import type { Correction, StoredImage } from '@avizier/shared/kinds/fields'
import { declarationOf, type Snapshot } from '@avizier/shared/kinds/index'
import type { Thing } from '@avizier/shared/kinds/thing'
import { filesAbout } from '../queries/document-page.ts'
import type { Authored } from '../queries/documents.ts'
import { changedAt } from '../queries/last-change.ts'
import type { Reader } from '../queries/reader.ts'
import { siteSettings } from '../queries/settings.ts'
import { kindOf } from '../queries/summaries.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { publisher } from './organization.ts'

/** What search engines are told of a document: what it is, when it was published and changed, what it corrects. */
export function documentThings(
  reader: Reader,
  document: Authored,
  card: StoredImage | null | undefined,
): Thing[] {
  const office = publisher(siteSettings(reader), reader.siteUrl)
  const { collection, snapshot } = document
  const common = {
    name: snapshot.title,
    headline: snapshot.title,
    description: snapshot.lead,
    url: reader.siteUrl + document.path,
    inLanguage: 'ro',
    datePublished: snapshot.publishedAt,
    dateModified: changedAt(document),
    publisher: office,
    ...(snapshot.corrections.length > 0 && { correction: snapshot.corrections.map(correction) }),
    ...(card && { image: reader.siteUrl + reader.file(card) }),
  }
  return declarationOf(collection).thingsOf(snapshot, {
    common,
    article: { ...common, author: office, articleSection: kindOf(document) },
    plain: plainText,
    media: () => filesAbout(reader, document).map((file) => mediaObject(reader, file)),
  })
}

const correction = ({ at, text }: Correction): Thing => ({
  '@type': 'CorrectionComment',
  datePublished: at,
  text,
})

const mediaObject = (reader: Reader, { file }: Snapshot<'documents'>): Thing => ({
  '@type': 'MediaObject',
  contentUrl: reader.siteUrl + reader.file(file),
  encodingFormat: file.mimeType,
  contentSize: String(file.bytes),
})

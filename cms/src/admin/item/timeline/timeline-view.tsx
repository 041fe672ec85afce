import { isAuthored } from '@avizier/shared/collections'
import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { loadTimeline } from '../../../timeline/load-timeline.ts'
import { ItemSteps } from '../item-steps.tsx'
import { Timeline } from './timeline.tsx'

/** In the place of Payload's list of versions: all that happened to a document, newest first. */
export const TimelineView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { collectionConfig, docID, req } = initPageResult
  const { slug = '' } = collectionConfig ?? {}
  if (!isAuthored(slug)) return null
  const id = String(docID)
  const first = await loadTimeline(req, { collection: slug, id }, null)
  return (
    <Gutter className="avizier-history">
      <ItemSteps collection={slug} id={id} title={titleOf(doc)} here="Istoric" />
      <h2>Istoric</h2>
      <Timeline collection={slug} id={id} first={first} now={new Date().toISOString()} />
    </Gutter>
  )
}

/** What a document is called where its way is told. */
export const titleOf = (doc: Readonly<Record<string, unknown>>): string =>
  typeof doc.title === 'string' && doc.title.trim() !== '' ? doc.title : 'Fără titlu'

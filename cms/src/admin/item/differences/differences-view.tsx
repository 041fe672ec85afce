import { isAuthored } from '@avizier/shared/collections'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'
import { loadDifferences } from '../../../differences/load-differences.ts'
import { versionsOf } from '../../../timeline/load-timeline.ts'
import { ItemSteps } from '../item-steps.tsx'
import { titleOf } from '../timeline/timeline-view.tsx'
import { ChooseVersions } from './choose-versions.tsx'
import { Differences } from './differences.tsx'
import { RestoreVersion } from './restore-version.tsx'

/** In the place of Payload's comparison: any two versions of a document beside each other, as an editor reads them. */
export const DifferencesView = async (props: DocumentViewServerProps) => {
  const { doc, initPageResult, routeSegments, searchParams } = props
  const { collectionConfig, docID, req } = initPageResult
  const { slug = '' } = collectionConfig ?? {}
  if (!isAuthored(slug)) return null
  const id = String(docID)
  const versions = await versionsOf(req, { collection: slug, id })
  const right = versions.findIndex((version) => version.id === routeSegments.at(-1))
  const asked = versions.findIndex((version) => version.id === searchParams?.['fata-de'])
  const to = versions[right]
  if (!to) notFound()
  // Alone it is read beside the version before it.
  const from = versions[asked >= 0 ? asked : right + 1] ?? to
  const { differences, pictures } = await loadDifferences(req, slug, from.id, to.id)
  return (
    <Gutter className="avizier-history">
      <ItemSteps collection={slug} id={id} title={titleOf(doc)} here="Diferențe" />
      <ChooseVersions versions={versions} from={from.id} to={to.id} />
      <Differences differences={differences} pictures={pictures} from={from.label} to={to.label} />
      <RestoreVersion collection={slug} id={id} version={to} />
    </Gutter>
  )
}

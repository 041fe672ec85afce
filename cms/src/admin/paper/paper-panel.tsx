'use client'

import { isAuthored } from '@avizier/shared/collections'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { canDraft } from '../../access/can-draft.ts'
import { formsOf, paperForms } from '../../paper/forms.ts'
import { Download } from './download.tsx'
import { LeafletMaker } from './leaflet-maker.tsx'
import { usePaper } from './use-paper.ts'
import './paper.css'

/** In the sidebar of what is made on paper too: the PDF of the newest text. */
export const PaperPanel = () => {
  const { collectionSlug: collection, id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  if (!collection || !isAuthored(collection) || !id || isTrashed || !canDraft(user)) return null
  return <Panel collection={collection} id={String(id)} />
}

const Panel = ({ collection, id }: { collection: keyof typeof formsOf; id: string }) => {
  const paper = usePaper(collection, id)
  return (
    <section className="avizier-paper" aria-labelledby="avizier-paper-title">
      <h2 id="avizier-paper-title">Pe hârtie</h2>
      {collection === 'leaflets' ? (
        <LeafletMaker paper={paper} />
      ) : (
        formsOf[collection]?.map((form) => (
          <Download
            key={form}
            form={form}
            paper={paper}
            label={`Descărcați: ${paperForms[form].ro}`}
          />
        ))
      )}
      <p role="status" className={paper.isRefused ? 'avizier-urgent' : ''}>
        {paper.sentence}
      </p>
    </section>
  )
}

'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { flatplanApi, flatplanTab } from '../../flatplans/slugs.ts'
import { toldPdf } from '../../flatplans/told.ts'
import { useToldAt } from '../use-told-at.ts'

/** In the dialog of an act that makes an issue public: that its PDF is one of before, as „Macheta” says it. It hinders nothing. */
export const PdfNotice = () => {
  const { collectionSlug, id } = useDocumentInfo()
  return collectionSlug === 'journal-issues' && id ? <Notice issue={String(id)} /> : null
}

const Notice = ({ issue }: { issue: string }) => {
  const { admin, api } = useConfig().config.routes
  const told = useToldAt(api + flatplanApi.pdf(issue), toldPdf)
  return (
    <div role="status">
      {told?.sentences.map((sentence) => (
        <p key={sentence} className="avizier-urgent">
          {sentence}{' '}
          <a href={`${admin}/collections/journal-issues/${issue}${flatplanTab}`}>Macheta</a>
        </p>
      ))}
    </div>
  )
}

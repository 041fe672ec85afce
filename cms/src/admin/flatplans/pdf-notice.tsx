'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { flatplanApi } from '../../flatplans/slugs.ts'
import { toldPdf } from '../../flatplans/told.ts'

/** In the dialog of an act that makes an issue public: that its PDF is one of before, as „Macheta” says it. It hinders nothing. */
export const PdfNotice = () => {
  const { collectionSlug, id } = useDocumentInfo()
  return collectionSlug === 'journal-issues' && id ? <Notice issue={String(id)} /> : null
}

const Notice = ({ issue }: { issue: string }) => {
  const { admin, api } = useConfig().config.routes
  const sentences = useSentences(api + flatplanApi.pdf(issue))
  return (
    <div role="status">
      {sentences.map((sentence) => (
        <p key={sentence} className="avizier-urgent">
          {sentence} <a href={`${admin}/collections/journal-issues/${issue}/macheta`}>Macheta</a>
        </p>
      ))}
    </div>
  )
}

function useSentences(address: string): readonly string[] {
  const [sentences, setSentences] = useState<readonly string[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const told = await read(address, stop.signal)
      if (!stop.signal.aborted) setSentences(told)
    }
    void ask()
    return () => stop.abort()
  }, [address])
  return sentences
}

async function read(address: string, signal: AbortSignal): Promise<readonly string[]> {
  try {
    const answer = await fetch(address, { credentials: 'include', cache: 'no-store', signal })
    return answer.ok ? toldPdf.parse(await answer.json()).sentences : []
  } catch {
    // No connection, or the dialog was closed: the act itself says so.
    return []
  }
}

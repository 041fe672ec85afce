'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { z } from 'zod'
import type { SourceAsked } from '../../flatplans/make-article.ts'
import { flatplanApi } from '../../flatplans/slugs.ts'
import type { Choice } from '../materials/choice.ts'
import { Select } from '../materials/form-fields.tsx'
import { send } from '../send.ts'

const madeSchema = z.object({ id: z.string() })

interface Props {
  source: SourceAsked
  articles: readonly { id: string; title: string; issueName: string | null }[]
  /** Those that are not public yet. */
  issues: readonly Choice[]
}

/** „Faceți articol în Jurnal”: the text goes into a draft of the chosen issue, which opens. */
export const MakeArticle = ({ source, articles, issues }: Props) => {
  const { admin } = useConfig().config.routes
  const list = `${admin}/collections/journal-articles`
  const { issue, setIssue, fault, isBusy, make } = useMaking(source, list)
  return (
    <details className="avizier-make-article">
      <summary>Articol în Jurnal</summary>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <a href={`${list}/${article.id}`}>{article.title}</a> {article.issueName}
          </li>
        ))}
      </ul>
      {issues.length === 0 && <p>Toate numerele sunt publicate: începeți întâi unul nou.</p>}
      <Select label="Numărul" value={issue} write={setIssue} choices={issues} />
      <p role="alert" className="avizier-urgent">
        {fault}
      </p>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy}
        onClick={() => void make()}
      >
        Faceți articol în Jurnal
      </Button>
    </details>
  )
}

function useMaking(source: SourceAsked, list: string) {
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [issue, setIssue] = useState('')
  const [fault, setFault] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const make = async () => {
    if (issue === '') return setFault('Alegeți întâi numărul în care apare.')
    setIsBusy(true)
    const sent = await send(api + flatplanApi.articles(issue), 'POST', { source })
    setIsBusy(false)
    if ('refusal' in sent) setFault(sent.refusal.sentence)
    else router.push(`${list}/${madeSchema.parse(sent.answer).id}`)
  }
  return { issue, setIssue, fault, isBusy, make }
}

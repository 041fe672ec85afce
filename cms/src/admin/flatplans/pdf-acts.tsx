'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { flatplanApi } from '../../flatplans/slugs.ts'
import { send } from '../send.ts'
import type { UsedFlatplan } from './use-flatplan.ts'

const madeSchema = z.object({ document: z.string(), hasChanged: z.boolean() })

/** Makes the PDF of the issue, and leads to the one for the printing house. */
export const PdfActs = ({ used }: { used: UsedFlatplan }) => {
  const { api, admin } = useConfig().config.routes
  const { issue, revision, pdf } = used.told
  const [isBusy, setIsBusy] = useState(false)
  const [said, setSaid] = useState({ sentence: '', isFault: false })
  const make = async () => {
    setIsBusy(true)
    const sent = await send(api + flatplanApi.pdf(issue.id), 'POST', { revision })
    setIsBusy(false)
    if ('refusal' in sent) return setSaid({ sentence: sent.refusal.sentence, isFault: true })
    setSaid({ sentence: madeSentence(sent.answer), isFault: false })
    await used.refresh()
  }
  return (
    <div className="avizier-flatplan__acts">
      <Button size="medium" margin={false} disabled={isBusy} onClick={() => void make()}>
        {isBusy ? 'Se face PDF-ul…' : 'Faceți PDF-ul'}
      </Button>
      <a href={api + flatplanApi.press(issue.id)}>PDF pentru tipar</a>
      {pdf !== null && <a href={`${admin}/collections/documents/${pdf}`}>PDF-ul numărului</a>}
      <p role="status" className={said.isFault ? 'avizier-urgent' : undefined}>
        {said.sentence}
      </p>
    </div>
  )
}

const madeSentence = (answer: unknown): string =>
  madeSchema.parse(answer).hasChanged
    ? 'PDF-ul a fost făcut și stă acum în formularul numărului. Coperta și paginile articolelor s-au completat singure.'
    : 'PDF-ul numărului este deja cel al acestei machete.'

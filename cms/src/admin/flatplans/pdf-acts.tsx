'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { flatplanApi } from '../../flatplans/slugs.ts'
import { saveFile } from '../save-file.ts'
import { send } from '../send.ts'
import type { UsedFlatplan } from './use-flatplan.ts'

const madeSchema = z.object({ document: z.string(), hasChanged: z.boolean() })

/** Makes the PDF of the issue, and the one for the printing house. */
export const PdfActs = ({ used }: { used: UsedFlatplan }) => {
  const { admin } = useConfig().config.routes
  const { isBusy, said, make, press } = usePdfs(used)
  const { pdf } = used.told
  return (
    <div className="avizier-flatplan__acts">
      <Button size="medium" margin={false} disabled={isBusy} onClick={() => void make()}>
        Faceți PDF-ul
      </Button>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isBusy}
        onClick={() => void press()}
      >
        PDF pentru tipar
      </Button>
      {pdf !== null && <a href={`${admin}/collections/documents/${pdf}`}>PDF-ul numărului</a>}
      <p role="status" className={said.isFault ? 'avizier-urgent' : undefined}>
        {said.sentence}
      </p>
    </div>
  )
}

function usePdfs({ told: { issue, revision }, refresh }: UsedFlatplan) {
  const { api } = useConfig().config.routes
  const [isBusy, setIsBusy] = useState(false)
  const [said, setSaid] = useState({ sentence: '', isFault: false })
  const say = (sentence: string, isFault = false) => setSaid({ sentence, isFault })
  const whileBusy = (work: () => Promise<void>) => async () => {
    setIsBusy(true)
    say('Se face PDF-ul…')
    await work()
    setIsBusy(false)
  }
  const make = whileBusy(async () => {
    const sent = await send(api + flatplanApi.pdf(issue.id), 'POST', { revision })
    if ('refusal' in sent) return say(sent.refusal.sentence, true)
    say(madeSentence(sent.answer))
    void refresh()
  })
  const press = whileBusy(async () => {
    const sent = await saveFile(api + flatplanApi.press(issue.id))
    if ('refused' in sent) say(sent.refused, true)
    else say('PDF-ul pentru tipar este descărcat.')
  })
  return { isBusy, said, make, press }
}

const madeSentence = (answer: unknown): string =>
  madeSchema.parse(answer).hasChanged
    ? 'PDF-ul a fost făcut și stă acum în formularul numărului. Coperta și paginile articolelor s-au completat singure.'
    : 'PDF-ul numărului este deja cel al acestei machete.'

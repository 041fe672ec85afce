'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { z } from 'zod'
import { flatplanApi } from '../../flatplans/slugs.ts'
import { saveFile } from '../save-file.ts'
import { send } from '../send.ts'
import { useWork } from '../use-work.ts'
import type { UsedFlatplan } from './use-flatplan.ts'

const madeSchema = z.object({ document: z.string(), hasChanged: z.boolean() })

/** Makes the PDF of the issue, and the one for the printing house. */
export const PdfActs = ({ used }: { used: UsedFlatplan }) => {
  const { admin } = useConfig().config.routes
  const { isBusy, sentence, isRefused, make, press } = usePdfs(used)
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
      <p role="status" className={isRefused ? 'avizier-urgent' : undefined}>
        {sentence}
      </p>
    </div>
  )
}

function usePdfs({ told: { issue, revision }, refresh }: UsedFlatplan) {
  const { api } = useConfig().config.routes
  const { perform, ...told } = useWork('Se face PDF-ul…')
  const make = async () => {
    await perform(async () => {
      const sent = await send(api + flatplanApi.pdf(issue.id), 'POST', { revision })
      return 'refusal' in sent ? { refused: sent.refusal.sentence } : madeSchema.parse(sent.answer)
    }, madeSentence)
    void refresh()
  }
  const press = async () => {
    await perform(
      () => saveFile(api + flatplanApi.press(issue.id)),
      () => 'PDF-ul pentru tipar este descărcat.',
    )
  }
  return { ...told, make, press }
}

const madeSentence = ({ hasChanged }: z.infer<typeof madeSchema>): string =>
  hasChanged
    ? 'PDF-ul a fost făcut și stă acum în formularul numărului. Coperta și paginile articolelor s-au completat singure.'
    : 'PDF-ul numărului este deja cel al acestei machete.'

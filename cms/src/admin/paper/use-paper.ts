import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { paperApi, type PaperForm } from '../../paper/forms.ts'
import { unreachable } from '../refusal.ts'
import { saveFile } from '../save-file.ts'
import { settleText } from '../saving/settle-text.ts'
import { send } from '../send.ts'

export interface Paper {
  isBusy: boolean
  /** What became of what was asked last; empty before that. */
  sentence: string
  isRefused: boolean
  /** Saves the PDF on the machine of whoever asks. */
  download: (form: PaperForm) => Promise<void>
  /** Puts it among the PDF documents; its id, or null where it was refused. */
  keep: (form: PaperForm) => Promise<string | null>
}

const keptSchema = z.object({ id: z.string() })
const unsaved =
  'Textul nu a putut fi salvat, așa că PDF-ul nu s-a făcut. Vedeți mesajul de deasupra.'

/** Asks for PDFs of a document; what its form holds is saved before. */
export function usePaper(collection: string, id: string): Paper {
  const { api } = useConfig().config.routes
  const [isBusy, setIsBusy] = useState(false)
  const [told, setTold] = useState({ sentence: '', isRefused: false })
  const ask = async <T>(work: () => Promise<T | { refused: string }>, done: string) => {
    setIsBusy(true)
    setTold({ sentence: 'Se face PDF-ul…', isRefused: false })
    const settled = await settleText(`${collection}/${id}`)
    const answer =
      settled && settled.unsaved.length > 0
        ? { refused: unsaved }
        : await work().catch(() => ({ refused: unreachable.sentence }))
    setIsBusy(false)
    const refused = isRefusal(answer) ? answer.refused : null
    setTold({ sentence: refused ?? done, isRefused: refused !== null })
    return isRefusal(answer) ? null : answer
  }
  return {
    isBusy,
    ...told,
    download: async (form) => {
      await ask(() => saveFile(api + paperApi(collection, id, form)), 'PDF-ul este descărcat.')
    },
    keep: (form) =>
      ask(async () => {
        const sent = await send(api + paperApi(collection, id, form), 'POST')
        return 'refusal' in sent
          ? { refused: sent.refusal.sentence }
          : keptSchema.parse(sent.answer).id
      }, 'PDF-ul este făcut și ales mai jos, la „PDF de tipărit”.'),
  }
}

const isRefusal = (answer: unknown): answer is { refused: string } =>
  typeof answer === 'object' && answer !== null && 'refused' in answer

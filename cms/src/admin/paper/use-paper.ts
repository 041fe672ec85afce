import { useConfig } from '@payloadcms/ui'
import { z } from 'zod'
import { paperApi, type PaperForm } from '../../paper/forms.ts'
import { saveFile } from '../save-file.ts'
import { settleText } from '../saving/settle-text.ts'
import { send } from '../send.ts'
import { useWork, type Work } from '../use-work.ts'

export interface Paper extends Omit<Work, 'perform'> {
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
  const { perform, ...told } = useWork('Se face PDF-ul…')
  const ask = <T>(work: () => Promise<T | { refused: string }>, done: string) =>
    perform(
      async () => {
        const settled = await settleText(`${collection}/${id}`)
        return settled && settled.unsaved.length > 0 ? { refused: unsaved } : work()
      },
      () => done,
    )
  return {
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

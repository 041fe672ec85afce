import { isAuthored } from '@avizier/shared/collections'
import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { keepPdf } from '../collections/documents/keep-pdf.ts'
import { wordsIn } from '../database/stored-values.ts'
import { refusalToDraft } from '../previews/purposes.ts'
import { leafletFolds } from '../print/leaflet-folds.ts'
import { oversetOf, printLeaflet, printPoster } from '../print/leaflet.ts'
import { pdfAnswer } from '../print/pdf-answer.ts'
import { printRelease } from '../print/release.ts'
import { faulty } from '../requests/of-people.ts'
import { formsOf, isPaperForm, paperForms, type PaperForm } from './forms.ts'
import { gatherCover, gatherOnPaper } from './gather.ts'
import { leafletOf, pdfOf } from './leaflet-of.ts'
import { releaseOf } from './release-of.ts'
import type { OnPaper } from './shown-on-paper.ts'

// By whoever may write the text: it is the newest, and may be a draft.

/** GET /api/paper/:collection/:id/:form → the PDF. */
const download: Endpoint = {
  path: '/paper/:collection/:id/:form',
  method: 'get',
  handler: async (req) => {
    const { form, on } = await asked(req)
    const slug = wordsIn(on.document.snapshot.slug) ?? on.collection
    return pdfAnswer(`${slug}-${fileWords[form]}.pdf`, await printed(req, form, on))
  },
}

/** POST /api/paper/leaflets/:id/:form → `{ id }` (201) of the PDF among the documents; the form of the leaflet then names it. */
const keep: Endpoint = {
  path: '/paper/:collection/:id/:form',
  method: 'post',
  handler: async (req) => {
    if (!leafletFolds.some((fold) => fold === req.routeParams?.form)) throw new NotFound(req.t)
    const { form, on } = await asked(req)
    const bytes = await printed(req, form, on)
    const title = wordsIn(on.document.snapshot.title) ?? paperForms[form].ro
    const name = `${wordsIn(on.document.snapshot.slug) ?? 'pliant'}.pdf`
    const present = pdfOf(on)
    const id = await keepPdf(req, { title, name, bytes, present, overrideAccess: false })
    return Response.json({ id }, { status: 201 })
  },
}

export const paperEndpoints = [download, keep]

/** The last words of the name of each file. */
const fileWords: Record<PaperForm, string> = {
  release: 'antet',
  'three-panels': 'pliant-a4',
  booklet: 'pliant-a5',
  poster: 'afis-a3',
}

async function asked(req: PayloadRequest): Promise<{ form: PaperForm; on: OnPaper }> {
  personOf(req)
  const { collection, id, form } = req.routeParams ?? {}
  const isKnown = typeof collection === 'string' && isAuthored(collection)
  if (!isKnown || typeof id !== 'string' || !isPaperForm(form)) throw new NotFound(req.t)
  if (!formsOf[collection]?.includes(form)) throw new NotFound(req.t)
  const refusal = await refusalToDraft(req, { collection, id })
  if (refusal !== null) refuse(refusal)
  return { form, on: await gatherOnPaper(req, { collection, id }, new Date()) }
}

async function printed(req: PayloadRequest, form: PaperForm, on: OnPaper): Promise<Uint8Array> {
  if (form === 'release') return printRelease(releaseOf(on), on.referred)
  const leaflet = leafletOf(on, await gatherCover(req, on))
  if (form === 'poster') return printPoster(leaflet)
  const { pdf, filling } = await printLeaflet(leaflet, form, on.referred)
  const overset = oversetOf(filling)
  if (overset.length > 0) throw faulty(overset)
  return pdf
}

import type { AuthoredCollection } from '@avizier/shared/collections'
import { dayOf } from '@avizier/shared/dates'
import { referenceKey, referencesIn } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { printedPicture } from '../collections/media/printed-picture.ts'
import { absentAsNull } from '../database/stored-values.ts'
import { readLetterhead } from '../mail/letterhead.ts'
import { shownText } from '../previews/shown.ts'
import type { Referred } from '../print/written-text.ts'
import { findIndexEntry } from '../register/store.ts'
import { faulty } from '../requests/of-people.ts'
import { deskOf } from '../workflow/desk-of.ts'
import { coverChoices, type CoverPicture } from './leaflet-of.ts'
import { besideIn, type OnPaper } from './shown-on-paper.ts'

interface Subject {
  collection: AuthoredCollection
  id: string
}

/** The newest text of a document, as it would be public now. Throws an APIError (400) that says what it lacks. */
export async function gatherOnPaper(
  req: PayloadRequest,
  subject: Subject,
  now: Date,
): Promise<OnPaper> {
  const { standing } = await deskOf(req, subject)
  const newest = { state: 'text', revision: standing.revision, isNewest: true } as const
  const shown = await shownText(
    req,
    { purpose: 'form', subject },
    { ...newest, publicAt: null },
    now,
  )
  if (shown.state === 'unfinished') throw unfinished(shown.sentences)
  if (shown.state !== 'shown') throw unfinished(['Documentul nu mai există.'])
  const { document, beside } = shown
  const { publishedAt } = z.object({ publishedAt: z.iso.datetime() }).parse(document.snapshot)
  return {
    ...{ collection: subject.collection, document, beside },
    letterhead: await readLetterhead(req),
    day: dayOf(publishedAt),
    page: pageAt(req, document.path ?? '/'),
    isPublic: standing.isNewestLive,
    referred: await referredBy(req, shown),
  }
}

const unfinished = (sentences: readonly string[]) =>
  faulty(sentences.map((message) => ({ path: '', message })))

const pageAt = ({ payload }: PayloadRequest, at: string): string =>
  String(payload.config.custom.siteUrl) + at

/** What a text names: of documents the title, of what has a page where it is public now. */
async function referredBy(
  req: PayloadRequest,
  { document, beside }: Pick<OnPaper, 'document' | 'beside'>,
): Promise<Referred> {
  const pages = new Map<string, string>()
  for (const reference of referencesIn(document.snapshot)) {
    const entry = await findIndexEntry(req, reference.ref, reference.id)
    if (entry?.isLive && entry.path) pages.set(referenceKey(reference), pageAt(req, entry.path))
  }
  return (reference) => ({
    url: pages.get(referenceKey(reference)) ?? null,
    title: besideIn(beside, 'documents', reference)?.title ?? null,
  })
}

const madeSchema = z.object({ madeFrom: absentAsNull(z.string().nullable()) })

/** In pixels, wide enough for a poster of A3. */
const posterWidth = 1600

/** The picture for the cover of a leaflet; one that was made from its own PDF is none. */
export async function gatherCover(req: PayloadRequest, on: OnPaper): Promise<CoverPicture | null> {
  for (const reference of coverChoices(on)) {
    const files = besideIn(on.beside, 'media', reference)
    if (!files || (await isMadeFromPdf(req, reference.id))) continue
    const { bytes } = await printedPicture(req, files, posterWidth)
    return { reference, bytes }
  }
  return null
}

async function isMadeFromPdf(req: PayloadRequest, id: string): Promise<boolean> {
  const row = await req.payload.db.findOne({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  })
  return row !== null && madeSchema.parse(row).madeFrom !== null
}

import { parseSnapshot } from '@avizier/shared/kinds/index'
import type { RegisterRow } from '@avizier/shared/register'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../database/in-transaction.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { mailsSlug } from '../mail/slugs.ts'
import { leftOrMay } from '../mail/states.ts'
import { stopWaiting } from '../mail/stop-waiting.ts'
import { todaysForm } from '../register/reconcile.ts'
import { lastPublicRow } from '../register/store.ts'
import { correctionReason, newsLetter } from '../subscriptions/letters.ts'
import { newsOf, type News } from '../subscriptions/news.ts'
import { isPressText, isTakenBackSince, pressKey } from '../subscriptions/still-public.ts'
import { keepText, textsAbout, writeLetters } from '../subscriptions/write-letters.ts'
import { addressedBy, recipientsAmong, recipientsOf, type PressRecipient } from './chosen.ts'
import { isForPress, pressLetter, type PressKind } from './letter.ts'
import { pressText } from './press-text.ts'

/**
 * Writes the letters for the press that a row of the register causes, all in one turn: to the lists chosen in what is public
 * now, and of a correction or withdrawal to all who were sent what it is about. Begun again it writes only what is missing.
 */
export async function queuePress(payload: Payload, row: RegisterRow, now: Date): Promise<void> {
  const { collection } = row
  if (!isForPress(collection)) return
  await inTransaction(payload, async (req) => {
    const news = await newsOf(req, row)
    if (!news || (await isTakenBackSince(req, news.about, row.number))) return
    const key = pressKey(row.number)
    const texts = (await textsAbout(req, news.about)).filter(isPressText)
    const before = texts.filter((text) => text.key !== key).map(({ id }) => id)
    if (news.event === 'withdrawn') for (const text of before) await stopWaiting(req, { text }, now)
    const recipients = await recipientsFor(req, row, news, before)
    if (recipients.length === 0) return
    const letter = await letterOf(req, { ...row, collection }, news)
    if (!letter) return
    const text = await keepText(req, { key, ...letter, about: [news.about] }, now)
    await writeLetters(req, { key, text, purpose: 'press' }, recipients, now)
  })
}

async function letterOf(
  req: PayloadRequest,
  row: RegisterRow & { collection: PressKind },
  news: News,
) {
  // Of what was taken back it says only that.
  if (news.event === 'withdrawn') return newsLetter(news)
  const shown = await lastPublicRow(req, row)
  const form = shown && todaysForm(row.collection, shown)
  if (!form) return null
  return pressLetter(
    news,
    await pressText(req, {
      collection: row.collection,
      snapshot: parseSnapshot(row.collection, form),
    }),
  )
}

/** Each of them once, by the lists first. */
async function recipientsFor(
  req: PayloadRequest,
  { collection, subject }: RegisterRow,
  { event }: News,
  texts: readonly string[],
): Promise<PressRecipient[]> {
  const where = { id: { equals: subject } }
  const live =
    event === 'withdrawn'
      ? null
      : await req.payload.db.findOne<StoredRow>({ collection: collection as PressKind, where, req })
  const byLists = live ? recipientsOf(await addressedBy(req, live)) : []
  const isTold = new Set(byLists.map(({ subscriber }) => subscriber))
  const earlier = event === 'withdrawn' || event === 'corrected' ? await sentTo(req, texts) : []
  const others = earlier.filter((id) => !isTold.has(id))
  return [...byLists, ...(await recipientsAmong(req, others, correctionReason))]
}

const sentSchema = z.object({ subscriber: z.string() })

/** Who was sent one of these texts, or is about to be. */
async function sentTo(req: PayloadRequest, texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return []
  const { docs } = await req.payload.db.find({
    collection: mailsSlug,
    where: {
      and: [
        { text: { in: [...texts] } },
        { state: { in: [...leftOrMay] } },
        { subscriber: { exists: true } },
      ],
    },
    select: { subscriber: true },
    pagination: false,
    req,
  })
  return [...new Set(docs.map((doc) => sentSchema.parse(doc).subscriber))]
}

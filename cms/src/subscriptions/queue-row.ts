import type { RegisterRow } from '@avizier/shared/register'
import type { Payload, PayloadRequest } from 'payload'
import { afterOthers, inTransaction } from '../database/in-transaction.ts'
import { inTurns, type Some } from '../database/in-turns.ts'
import { stopWaiting } from '../mail/stop-waiting.ts'
import { newsLetter } from './letters.ts'
import { newsOf, type News } from './news.ts'
import { readersOf, readersOfTexts, type Recipient } from './recipients.ts'
import { isPressText, isTakenBackSince, rowKey } from './still-public.ts'
import { keepText, textsAbout, writeLetters } from './write-letters.ts'

type Next = (req: PayloadRequest, after: string) => Promise<Some<Recipient>>

/**
 * Writes the letters that a row of the register causes: to those who are told at once, and of a correction or withdrawal to
 * all who were sent what it is about. A few hundred in each turn, so that nobody who saves waits; begun again it writes
 * only what is missing. What was taken back by a later row is told to nobody.
 */
export async function queueRow(payload: Payload, row: RegisterRow, now: Date): Promise<void> {
  const prepared = await inTransaction(payload, async (req) => {
    const news = await newsOf(req, row)
    if (!news || (await isTakenBackSince(req, news.about, row.number))) return null
    const key = rowKey(row.number)
    const before = (await textsAbout(req, news.about)).filter(
      (text) => text.key !== key && !isPressText(text),
    )
    // What is taken back and has not left yet leaves no more.
    if (news.event === 'withdrawn')
      for (const { id } of before.filter((text) => text.key.startsWith('row ')))
        await stopWaiting(req, { text: id }, now)
    const text = await keepText(req, { key, ...newsLetter(news), about: [news.about] }, now)
    return { news, text, before: before.map(({ id }) => id) }
  })
  if (!prepared) return
  const { news, text, before } = prepared
  const turn = afterOthers((act) => inTransaction(payload, act))
  for (const next of whom(news, before, row))
    await inTurns(turn, next, async (req, recipients) => {
      // It may be taken back while they are written.
      if (await isTakenBackSince(req, news.about, row.number)) return
      await writeLetters(req, { key: rowKey(row.number), text, purpose: 'news' }, recipients, now)
    })
}

function whom(
  { event, targets }: News,
  texts: readonly string[],
  { at, number: row }: RegisterRow,
): Next[] {
  const current: Next = (req, after) => readersOf(req, { rhythm: 'at-once', targets, row }, after)
  const earlier: Next = (req, after) => readersOfTexts(req, texts, after)
  // What leaves from now on leaves without it.
  const told: Next = (req, after) => readersOfTexts(req, texts, after, at)
  if (event === 'withdrawn') return texts.length === 0 ? [] : [told]
  return event === 'corrected' && texts.length > 0 ? [current, earlier] : [current]
}

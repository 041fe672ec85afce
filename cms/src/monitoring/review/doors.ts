import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '../../access/person-of.ts'
import { refuse } from '../../access/refuse.ts'
import { withinTransaction } from '../../database/in-transaction.ts'
import { bodyOf } from '../../requests/body-of.ts'
import { readPerson } from '../../requests/of-people.ts'
import { optionalWords } from '../../requests/words.ts'
import { keepsMonitoring, monitoringRefusals, watchesPress } from '../access.ts'
import { mostCharacters } from '../limits.ts'
import { sendReview } from './send-review.ts'
import { reviewSettingsNow } from './settings.ts'
import { changeReview, ensureOpenReview } from './store.ts'

const arrangedSchema = z.strictObject({
  order: z.array(z.string().max(60)).max(1000).optional(),
  introduction: optionalWords({
    tooLong: 'Introducerea are',
    most: mostCharacters.introduction,
  }),
})

/** POST /api/press-reviews/arrange `{ order?, introduction? }` → `{ ok: true }`: how the review that is being made begins, and in which order it tells. */
export const arrangeReview: Endpoint = {
  path: '/arrange',
  method: 'post',
  handler: async (req) => {
    personOf(req)
    if (!watchesPress(req.user)) refuse(monitoringRefusals.read)
    const { order, introduction } = readPerson(arrangedSchema, await bodyOf(req))
    await withinTransaction(req, async () => {
      const { id } = await ensureOpenReview(req)
      await changeReview(req, id, {
        ...(order && { order }),
        ...(introduction !== undefined && { introduction: introduction || null }),
      })
    })
    return Response.json({ ok: true })
  },
}

/** POST /api/press-reviews/send → `{ number, sentTo }`: sends it now, to whom the settings name. */
export const sendReviewNow: Endpoint = {
  path: '/send',
  method: 'post',
  handler: async (req) => {
    const actor = personOf(req)
    if (!keepsMonitoring(req.user)) refuse(monitoringRefusals.keep)
    const answer = await withinTransaction(req, async () => {
      const { recipients } = await reviewSettingsNow(req)
      if (recipients.length === 0)
        throw new APIError('Scrieți întâi cui i se trimite: „Trimiterea revistei presei”.', 409)
      const number = await sendReview(req, { recipients, by: actor.id, now: new Date() })
      if (number === null) throw new APIError('Nu este nicio relatare marcată.', 409)
      return { number, sentTo: recipients.length }
    })
    return Response.json(answer)
  },
}

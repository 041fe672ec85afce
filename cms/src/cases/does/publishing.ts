import { dayOf, startOfDay } from '@avizier/shared/dates'
import { fromPlainText } from '../../editor/from-plain-text.ts'
import { toLexical } from '../../editor/to-lexical.ts'
import type { Does } from '../doing.ts'

/** A draft of a public question, of what was typed for it alone: nothing of the case goes into it by itself. */
export const publish: Does<'publish'> = async ({ req, before, asked }) => {
  const { title, question, lead, answer } = asked
  const askedOn = startOfDay(dayOf(before.stored.receivedAt)).toISOString()
  const made = await req.payload.create({
    collection: 'questions',
    data: {
      title,
      question,
      lead,
      body: toLexical(fromPlainText(answer), ({ id }) => id),
      askedOn,
      _status: 'draft',
    },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { details: { question: made.id }, words: null }
}

import { shortDate, noonOf } from '@avizier/shared/dates'
import { lengthOf } from '@avizier/shared/terms/explain'
import { APIError } from 'payload'
import { faulty } from '../../requests/of-people.ts'
import { isLetterAct } from '../acts.ts'
import type { Does } from '../doing.ts'
import { groundsOf } from '../grounds.ts'
import { saidBy } from '../letters/said.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { changeCase } from '../store.ts'

/** A longer term is announced while the first one runs (Legea nr. 544/2001, art. 7 alin. (1)). */
export const extend: Does<'extend'> = async (doing) => {
  const { before, asked, now } = doing
  const notice = before.standing.terms.extension
  if (notice && now >= notice.until)
    throw new APIError(
      `Prelungirea se anunță în primele ${lengthOf(notice.rule)}: termenul a trecut pe ${shortDate(noonOf(notice.lastDay))}.`,
      409,
    )
  return {
    details: await sendLetter(doing, { act: 'extend', text: asked.text }),
    words: asked.text,
  }
}

export const refuseRequest: Does<'refuse'> = async (doing) => {
  const { ground, text } = doing.asked
  if (!groundsOf(doing.before.stored.kind).includes(ground))
    throw faulty([
      { path: 'ground', message: 'Motivul ales nu este al acestui fel de solicitare.' },
    ])
  const sent = await sendLetter(doing, { act: 'refuse', text, ground })
  return { details: { ...sent, ground }, words: text }
}

export const forward: Does<'forward'> = async (doing) => {
  const { to, text } = doing.asked
  const sent = await sendLetter(doing, { act: 'forward', text, to })
  return { details: { ...sent, to }, words: text }
}

export const grant: Does<'grant'> = async (doing) => ({
  details: await sendLetter(doing, { act: 'grant' }),
  words: null,
})

/** The same letter once more: to an address that was corrected, or on paper. */
export const resend: Does<'resend'> = async (doing) => {
  const { req, before, asked } = doing
  const lost = before.standing.lost.some((letter) => letter.of === asked.of)
  const act = before.acts.find(({ number }) => number === asked.of)
  const said = lost && act && isLetterAct(act) ? saidBy(act) : null
  if (!said)
    throw faulty([
      { path: 'of', message: 'Scrisoarea aceasta a ajuns, sau a fost trimisă din nou.' },
    ])
  if (said.act === 'send') {
    const { draft } = before.stored
    if (draft !== null && draft !== said.text)
      throw new APIError('Răspunsul se scrie din nou: trimiteți-l pe acela, după aprobare.', 409)
    await changeCase(req, before.stored.id, { draft: null })
  }
  return { details: { ...(await sendLetter(doing, said)), of: asked.of }, words: null }
}

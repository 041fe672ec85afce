import { APIError } from 'payload'
import { faulty } from '../../requests/of-people.ts'
import type { Does } from '../doing.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { changeCase } from '../store.ts'
import { isBeforeArrival } from './before-arrival.ts'

/** The text stands beside the case: an act of it says only who wrote. */
export const write: Does<'write'> = async ({ req, before, asked }) => {
  await changeCase(req, before.stored.id, { draft: asked.text })
  return { details: {}, words: null }
}

export const submit: Does<'submit'> = () => Promise.resolve({ details: {}, words: null })
export const approve: Does<'approve'> = () => Promise.resolve({ details: {}, words: null })

export const sendBack: Does<'return'> = ({ asked }) =>
  Promise.resolve({ details: {}, words: asked.note })

/** Sends what was approved, as it was approved. */
export const send: Does<'send'> = async (doing) => {
  const { req, before, asked } = doing
  const { id, draft, kind } = before.stored
  if (draft === null) throw new APIError('Nu este niciun răspuns scris.', 409)
  if ((kind === 'complaint') !== (asked.verdict !== null))
    throw faulty([{ path: 'verdict', message: 'Spuneți dacă reclamația este întemeiată.' }])
  const sent = await sendLetter(doing, { act: 'send', text: draft, verdict: asked.verdict })
  await changeCase(req, id, { draft: null })
  return { details: { ...sent, verdict: asked.verdict }, words: draft }
}

export const answerVerbally: Does<'answer-verbally'> = ({ before, asked, now }) => {
  const { at, onAir, text } = asked
  if (isBeforeArrival(at, before.stored))
    throw faulty([{ path: 'at', message: 'Răspunsul nu putea fi dat înainte de întrebare.' }])
  if (new Date(at) > now)
    throw faulty([{ path: 'at', message: 'Ziua și ora răspunsului sunt în viitor.' }])
  return Promise.resolve({ details: { at, onAir }, words: text })
}

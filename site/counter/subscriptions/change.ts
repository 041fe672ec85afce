import type { IncomingMessage } from 'node:http'
import { readChange } from '@avizier/shared/forms/own-subscriptions'
import type { ChangeAsked } from '@avizier/shared/subscriptions-api'
import { asked, madeParts } from '../../src/forms/visit.ts'
import { choicesFor } from '../../src/queries/subscription-targets.ts'
import { admit } from '../intake/admit.ts'
import { BodyRefused, refusals } from '../intake/body-refused.ts'
import { readerOf } from '../intake/form-page.ts'
import { mostBytesOf, readBody } from '../intake/read-body.ts'
import type { Intake } from '../intake/take-in.ts'
import type { Answer } from '../respond.ts'
import { showAgain, showClosed, whileCmsIsThere, type ShowsSubscriptions } from './show.ts'

interface Changes extends Intake, ShowsSubscriptions {}

interface Sent {
  counter: Changes
  token: string
  pathname: string
}

/**
 * Changes what somebody has, and leads back to the page, which says what was changed. The newsroom is asked at once: what the
 * page shows is what stands there, and nothing that is sent twice is done twice.
 */
export async function changeSubscriptions(
  counter: Changes,
  { token, pathname }: { token: string | null; pathname: string },
  request: IncomingMessage,
): Promise<Answer> {
  if (token === null) return showClosed(counter)
  const admitted = await admit(counter, request, { token, most: mostBytesOf(false) })
  if ('status' in admitted) return admitted
  const answer = await whileCmsIsThere(() => receive({ counter, token, pathname }, request))
  // It is on no disk of the counter's.
  await admitted.wasNotKept()
  return answer
}

async function receive(sent: Sent, request: IncomingMessage): Promise<Answer> {
  const { rooms, patience } = sent.counter
  const room = rooms.texts
  try {
    const { bytes, texts } = await readBody(request, { hasFiles: false, room, patience })
    room.give(bytes)
    return await judge(sent, texts)
  } catch (error) {
    if (!(error instanceof BodyRefused)) throw error
    return showAgain(sent.counter, sent, error.status, { problem: error.message })
  }
}

async function judge(sent: Sent, texts: Readonly<Record<string, string>>): Promise<Answer> {
  const { counter, token, pathname } = sent
  const read = readChange(texts, choicesFor(readerOf(counter), null))
  if (read === null) throw refusals.broken()
  if ('faults' in read) return showAgain(counter, sent, 422, { faults: read.faults, values: texts })
  const answer = await counter.cms.changeSubscriptions(token, read.asked)
  if (answer.state === 'closed') return showClosed(counter)
  const query = new URLSearchParams({ [asked.made]: madeParts[answer.made] })
  const target = targetOf(read.asked)
  if (target !== null) query.set(asked.target, target)
  return { status: 303, location: `${pathname}?${query.toString()}` }
}

const targetOf = (change: ChangeAsked): string | null =>
  change.act === 'end-all' ? null : change.target

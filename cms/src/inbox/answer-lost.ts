import type { HearLost } from '../mail/readers.ts'
import { isLost } from '../mail/states.ts'
import { lettersOf } from './letters.ts'
import { change, findSubmission, submissionOfLetter, tellAct } from './store.ts'

/**
 * An answer that did not arrive is none: what came in waits again for whoever has taken it, unless another answer is on its
 * way or has left.
 */
export const hearLost: HearLost = async (req, about) => {
  const id = submissionOfLetter(about)
  const found = id === null ? null : await findSubmission(req, id)
  if (found?.state !== 'answered') return
  const last = (await lettersOf(req, found.id)).at(-1)
  if (!last || !isLost(last.state)) return
  await change(req, found.id, { state: found.takenBy === null ? 'waiting' : 'taken' })
  const at = new Date().toISOString()
  await tellAct(req, found.id, { act: 'answer-lost', by: null, at, words: null })
}

import type { Claimed, Letter } from '@avizier/shared/mail/mail-api'
import type { Sender } from '@avizier/shared/mail/settings'
import { messageOf } from './message.ts'
import type { Notes } from './notes.ts'
import type { Attempt, Post } from './post.ts'

/** Letters that are on their way at the same time. */
const atOnce = 5

export interface BatchParts {
  notes: Pick<Notes, 'keep'>
  post: Post
  from: Sender
  clock: () => Date
  /** False once no more letter may be begun. */
  mayGoOn: () => boolean
}

/**
 * Sends letters that were taken. Each outcome is in the journal before the next letter is begun; once the journal takes none
 * no other letter is. After the first by which the server was out of reach no other is tried. Resolves, when all are over,
 * with whether there was such a one.
 */
export async function sendBatch(
  claim: number,
  { letters }: Claimed,
  { notes, post, from, clock, mayGoOn }: BatchParts,
): Promise<boolean> {
  let isTrouble = false
  let isWritten = true
  const sendOne = async (letter: Letter): Promise<void> => {
    const mayTry = !isTrouble && isWritten && mayGoOn()
    const attempt: Attempt = mayTry ? await post.send(messageOf(letter, from)) : untried
    isTrouble ||= attempt.isTrouble
    const { outcome, response } = attempt
    const at = clock().toISOString()
    isWritten = notes.keep({ id: letter.id, claim, outcome, response, at }) && isWritten
  }
  // One list for all of them: each takes the next.
  const waiting = letters.values()
  const worker = async () => {
    for (const letter of waiting) await sendOne(letter)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return isTrouble
}

const untried: Attempt = { outcome: 'untried', response: '', isTrouble: false }

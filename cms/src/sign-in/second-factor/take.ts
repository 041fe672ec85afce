import type { PayloadRequest } from 'payload'
import type { Account } from '../account.ts'
import { noteEvent } from '../events/note-event.ts'
import { CodeMissing, CodeNeeded } from '../steps.ts'
import { whenceOf } from '../whence.ts'
import { takeCode, type Factor } from './store.ts'

/** Takes a code that somebody brought, or throws CodeNeeded. `inside` is in the transaction in which the factor was read. */
export async function requireCode(
  inside: PayloadRequest,
  asked: Pick<PayloadRequest, 'headers'>,
  account: Account,
  factor: Factor,
  code: string,
  now: Date,
): Promise<void> {
  if (code.trim() === '') throw new CodeMissing('Scrieți codul de pe telefon.')
  const used = await takeCode(inside, factor, code, now)
  if (used === null)
    throw new CodeNeeded('Codul nu este bun, sau a mai fost folosit. Scrieți-l pe următorul.')
  if (used === 'recovery code')
    await noteEvent(inside, {
      kind: 'recovery-code',
      person: account.id,
      whence: whenceOf(asked),
      now,
    })
}

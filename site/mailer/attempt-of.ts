import { z } from 'zod'
import type { Attempt } from './post.ts'

const smtpError = z.object({
  message: z.string().catch(''),
  code: z.string().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
  response: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
})

/** What an attempt came to that failed: what the server said of this letter, or that it could not be spoken to. */
export function attemptOf(error: unknown): Attempt {
  const { code, command, response, responseCode, message } = smtpError.parse(
    error instanceof Error ? error : { message: String(error) },
  )
  const said = (response ?? message).slice(0, 1000)
  if (!isOfLetter(code)) {
    // Nothing was said of the letter. Where the connection had only been asked for, nothing was tried either.
    const outcome = code === 'EAUTH' || code === 'EDNS' || code === 'ETLS' ? 'untried' : 'deferred'
    return { outcome, response: said, isTrouble: true }
  }
  // That we may not send is not the reader's fault, and an address that is none has no server to ask.
  if (command === 'MAIL FROM') return { outcome: 'deferred', response: said, isTrouble: true }
  const isForGood = command === 'API' || (responseCode !== undefined && responseCode >= 500)
  return { outcome: isForGood ? 'bounced' : 'deferred', response: said, isTrouble: false }
}

const isOfLetter = (code: string | undefined): boolean =>
  code === 'EENVELOPE' || code === 'EMESSAGE'

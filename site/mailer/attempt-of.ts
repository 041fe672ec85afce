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
  // That we may not send is not the reader's fault.
  if (command === 'MAIL FROM') return { outcome: 'deferred', response: said, isTrouble: true }
  // What cannot be written to a server at all (`API`) no server takes.
  const isForGood = command === 'API' || (responseCode !== undefined && responseCode >= 500)
  if (!isForGood) return { outcome: 'deferred', response: said, isTrouble: false }
  const isGone = command === 'RCPT TO' && saysNobody(said, responseCode)
  return { outcome: isGone ? 'bounced' : 'refused', response: said, isTrouble: false }
}

/** True where a server says that there is no such reader (RFC 3463, 5.1.x), and not that it does not like the letter. */
function saysNobody(said: string, responseCode: number | undefined): boolean {
  const [, enhanced] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(said) ?? []
  if (enhanced !== undefined) return enhanced.startsWith('5.1.')
  return responseCode === 550 || responseCode === 551 || responseCode === 553
}

const isOfLetter = (code: string | undefined): boolean =>
  code === 'EENVELOPE' || code === 'EMESSAGE'

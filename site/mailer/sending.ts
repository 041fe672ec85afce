import { randomInt } from 'node:crypto'
import type { ClaimAsked } from '@avizier/shared/mail/mail-api'
import type { CmsClient } from './cms-client.ts'
import type { Journal } from './journal.ts'
import { notesInto, type Notes } from './notes.ts'
import { sendBatch, type BatchParts } from './send-batch.ts'

export interface SendingParts extends Omit<BatchParts, 'mayGoOn' | 'notes'> {
  cms: Pick<CmsClient, 'claim' | 'tell'>
  journal: Journal
  perMinute: number
  /** In milliseconds; never goes back. */
  steadyClock: () => number
  signal: AbortSignal
}

const batch = 50
const waitSeconds = 25
/** A letter that is begun so long before its lease ends is over by then. */
const marginMs = 200_000

/**
 * A round of the mailer: tells what became of letters, asks whether there is a server where that is not certain, takes a
 * batch and sends it. The round resolves with what keeps letters from leaving, or null, and rejects with what went wrong
 * between mailer and CMS; then nothing is lost.
 */
export function sending(parts: SendingParts): () => Promise<string | null> {
  const { cms, journal, post, signal, steadyClock } = parts
  const notes = notesInto(journal)
  let isUnsure = true
  return async () => {
    await tellAll(parts, notes)
    const trouble = isUnsure ? await post.trouble() : null
    isUnsure = trouble !== null
    const claim = randomInt(1, 2 ** 47)
    if (trouble === null) journal.begin(claim)
    const begun = steadyClock()
    const claimed = await cms.claim(askedFor(claim, parts, trouble), signal)
    const end = begun + claimed.leaseSeconds * 1000 - marginMs
    const mayGoOn = () => !signal.aborted && steadyClock() < end
    if (await sendBatch(claim, claimed, { ...parts, notes, mayGoOn })) isUnsure = true
    await tellAll(parts, notes)
    return trouble
  }
}

async function tellAll(
  { cms, journal }: Pick<SendingParts, 'cms' | 'journal'>,
  notes: Notes,
): Promise<void> {
  notes.write()
  for (;;) {
    const untold = journal.untold()
    if (untold.outcomes.length + untold.over.length === 0) return
    await cms.tell(untold)
    journal.told(untold)
  }
}

function askedFor(
  claim: number,
  { post, from, perMinute }: SendingParts,
  trouble: string | null,
): ClaimAsked {
  return {
    claim,
    most: trouble === null ? batch : 0,
    waitSeconds: trouble === null ? waitSeconds : 0,
    perMinute,
    sends: post.sends,
    from: from.name === '' ? from.address : `${from.name} <${from.address}>`,
    trouble: trouble?.slice(0, 1000) ?? null,
  }
}

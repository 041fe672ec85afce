'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDesk } from './item/use-desk.ts'
import {
  liveSentence,
  liveStatusSchema,
  stepsOf,
  type LiveStatus as Status,
} from './live-sentence.ts'
import { Technical } from './technical.tsx'

const lookMs = 1_000
/** What has arrived, or cannot, changes seldom. */
const slowLookMs = 10_000

type Known = Status | 'unknown' | null

/** In the sidebar of what the office writes: since when the site shows its published form, and where. */
export const LiveStatus = () => {
  const { collectionSlug, hasPublishedDoc, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { desk } = useDesk()
  const lastAct = desk?.last?.at
  const [known, setKnown] = useState<Known>(null)
  const address = id ? `${config.routes.api}/register/status/${collectionSlug}/${String(id)}` : null

  useEffect(() => {
    if (!address) return
    const stop = new AbortController()
    void follow(address, stop.signal, setKnown)
    return () => stop.abort()
    // Each save and each act may have published something, or taken it away.
  }, [address, hasPublishedDoc, lastUpdateTime, lastAct])

  if (!address) return null
  return (
    <section className="avizier-live" aria-labelledby="avizier-live-title">
      <h2 id="avizier-live-title">Pe site</h2>
      <p role="status" className={isUrgent(known) ? 'avizier-urgent' : undefined}>
        {sentenceOf(known)}
      </p>
      {known && known !== 'unknown' && <Details {...known} />}
    </section>
  )
}

const Details = ({ failing, publicUrl, state, timings }: Status) => (
  <>
    {failing && <Technical text={failing.error} />}
    {publicUrl && state === 'live' && (
      <p>
        <a href={publicUrl} target="_blank" rel="noreferrer">
          {publicUrl.replace(/^https?:\/\//, '')}
        </a>
      </p>
    )}
    {timings && (
      <details>
        <summary>Cât a durat</summary>
        <ol>
          {stepsOf(timings).map(({ label, time }) => (
            <li key={label}>
              {label} {time}
            </li>
          ))}
        </ol>
      </details>
    )}
  </>
)

const isUrgent = (known: Known): boolean =>
  known === 'unknown' || known?.isLate === true || known?.failing != null

const sentenceOf = (known: Known): string => {
  if (known === null) return ''
  return known === 'unknown' ? 'Starea pe site nu poate fi aflată acum.' : liveSentence(known)
}

/** Asks until told to stop: each second while the published form is on its way. */
async function follow(
  address: string,
  signal: AbortSignal,
  tell: (known: Known) => void,
): Promise<void> {
  while (!signal.aborted) {
    const known = await ask(address, signal)
    if (signal.aborted) return
    tell(known)
    const isOnItsWay = known !== 'unknown' && known.state === 'waiting' && !known.isLate
    await pause(isOnItsWay ? lookMs : slowLookMs)
  }
}

async function ask(address: string, signal: AbortSignal): Promise<Status | 'unknown'> {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    return answer.ok ? liveStatusSchema.parse(await answer.json()) : 'unknown'
  } catch {
    // No connection, or the page is being left: the sentence says so, and it is tried again.
    return 'unknown'
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { toldDistribution, type ToldDistribution } from '../../distribution/told.ts'

interface Props {
  first: ToldDistribution
  address: string
}

/** How a distribution stands; asked again once it is saved, for what a server drew into a form stays as it was. */
export const DistributionStanding = ({ first, address }: Props) => {
  const { lastUpdateTime } = useDocumentInfo()
  const [{ title, sentences }, setTold] = useState(first)
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const told = await read(address, stop.signal)
      if (told && !stop.signal.aborted) setTold(told)
    }
    void ask()
    return () => stop.abort()
  }, [address, lastUpdateTime])
  return (
    <>
      <h2 id="avizier-distribution">{title}</h2>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  )
}

async function read(address: string, signal: AbortSignal): Promise<ToldDistribution | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', cache: 'no-store', signal })
    return answer.ok ? toldDistribution.parse(await answer.json()) : null
  } catch {
    // No connection, or the form is being left: what is on the screen stays.
    return null
  }
}

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { postApi } from '../../mail/addresses.ts'
import { send } from '../send.ts'
import { postViewSchema, type PostView } from './post-view.ts'

const lookMs = 5_000

interface PostState {
  view: PostView
  /** The CMS did not answer the last time it was asked. */
  isLost: boolean
  /** Asks for something; returns why it was refused, or null. */
  ask: (address: string, request: object) => Promise<string | null>
}

/** The post as the CMS tells it, asked every few seconds. */
export function usePost(initial: PostView): PostState {
  const { config } = useConfig()
  const api = config.routes.api
  const [{ view, isLost }, setKnown] = useState({ view: initial, isLost: false })

  const look = useCallback(async () => {
    const seen = await read(api + postApi.view)
    setKnown((known) => (seen ? { view: seen, isLost: false } : { view: known.view, isLost: true }))
  }, [api])

  useEffect(() => {
    const timer = setTimeout(() => void look(), lookMs)
    return () => clearTimeout(timer)
    // Each look, also one without an answer, is followed by the next.
  }, [look, view, isLost])

  const ask = async (address: string, request: object) => {
    const sent = await send(api + address, 'POST', request)
    await look()
    return 'refusal' in sent ? sent.refusal.sentence : null
  }
  return { view, isLost, ask }
}

async function read(address: string): Promise<PostView | null> {
  try {
    const answer = await fetch(address, { credentials: 'include' })
    return answer.ok ? postViewSchema.parse(await answer.json()) : null
  } catch {
    // No connection: the page says so, and it is tried again.
    return null
  }
}

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { siteApi } from '../../publishers/addresses.ts'
import { send } from '../send.ts'
import { panelViewSchema, type PanelView } from './panel-view.ts'

const busyLookMs = 1_000
const lookMs = 10_000

/** What a webmaster asks for. */
export interface OrderRequest {
  kind: 'rebuild' | 'rollback' | 'verify'
  release?: string
  reason?: string
}

interface PanelState {
  view: PanelView
  /** The CMS did not answer the last time it was asked. */
  isLost: boolean
  /** Gives an order; returns why it was refused, or null. */
  order: (request: OrderRequest) => Promise<string | null>
  /** Takes a publisher off the panel; returns why it was refused, or null. */
  forget: (publisher: string) => Promise<string | null>
}

/** The panel as the CMS tells it, asked every second while something is under way. */
export function usePanel(initial: PanelView): PanelState {
  const { config } = useConfig()
  const api = config.routes.api
  const [{ view, isLost }, setKnown] = useState({ view: initial, isLost: false })

  const look = useCallback(async () => {
    const seen = await ask(api + siteApi.panel)
    setKnown((known) => (seen ? { view: seen, isLost: false } : { view: known.view, isLost: true }))
  }, [api])

  useEffect(() => {
    const timer = setTimeout(() => void look(), view.isBusy ? busyLookMs : lookMs)
    return () => clearTimeout(timer)
    // Each look, also one without an answer, is followed by the next.
  }, [look, view, isLost])

  const tell = async (address: string, request: object) => {
    const sent = await send(api + address, 'POST', request)
    await look()
    return 'refusal' in sent ? sent.refusal.sentence : null
  }
  return {
    view,
    isLost,
    order: (request) => tell(siteApi.orders, request),
    forget: (publisher) => tell(siteApi.forget, { publisher }),
  }
}

async function ask(address: string): Promise<PanelView | null> {
  try {
    const answer = await fetch(address, { credentials: 'include' })
    return answer.ok ? panelViewSchema.parse(await answer.json()) : null
  } catch {
    // No connection: the panel says so, and it is tried again.
    return null
  }
}

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useTransition } from 'react'
import { casesSlug } from '../../cases/slugs.ts'
import type { Outcome } from '../item/desk-store.ts'
import { send } from '../send.ts'

interface CaseActing {
  /** Asks for an act on the case as the person has seen it, and brings the page up to date. */
  run: (act: string, details: Readonly<Record<string, unknown>>) => Promise<Outcome>
  isRefreshing: boolean
}

/** Acts on a case of which the page shows `seen` acts. */
export function useCaseAct(id: string, seen: number): CaseActing {
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [isRefreshing, startRefreshing] = useTransition()
  const run: CaseActing['run'] = async (act, details) => {
    const sent = await send(`${api}/${casesSlug}/${id}/acts`, 'POST', { act, seen, ...details })
    // A refusal too: the page then shows what a colleague did meanwhile, and the next try has seen it.
    startRefreshing(() => router.refresh())
    return 'refusal' in sent ? { isDone: false, ...sent.refusal } : { isDone: true }
  }
  return { run, isRefreshing }
}

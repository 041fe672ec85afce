'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { carriedOut, type FlatplanAct } from '../../flatplans/acts.ts'
import { flatplanApi } from '../../flatplans/slugs.ts'
import { toldFlatplan, type ToldFlatplan } from '../../flatplans/told.ts'
import { send } from '../send.ts'

/** So often the screen asks whether a text or the plan was changed; what did not change costs nothing. */
const askEveryMs = 4000

const revisionSchema = z.object({ revision: z.number() })

/** The plan of an issue as the newsroom has it, and the way to change it. */
export interface UsedFlatplan {
  told: ToldFlatplan
  /** Why the last act was not done; empty where it was. */
  refusal: string
  act: (act: FlatplanAct) => Promise<void>
  refresh: () => Promise<void>
}

/** What an act makes of it is shown at once; acts go one after the other, each on the plan that the one before left. */
export function useFlatplan(first: ToldFlatplan): UsedFlatplan {
  const { told, setTold, refresh } = useTold(first)
  const { api } = useConfig().config.routes
  const [refusal, setRefusal] = useState('')
  const newest = useRef(first)
  newest.current = told
  const queue = useRef(Promise.resolve())
  const address = api + flatplanApi.plan(first.issue.id)

  const perform = async (act: FlatplanAct) => {
    const before = newest.current
    const outcome = carriedOut(before.plan, act)
    if ('refusal' in outcome) return setRefusal(outcome.refusal)
    setTold({ ...before, plan: outcome.plan })
    const sent = await send(address, 'POST', { revision: before.revision, act })
    setRefusal('refusal' in sent ? sent.refusal.sentence : '')
    newest.current =
      'refusal' in sent
        ? before
        : { ...before, plan: outcome.plan, ...revisionSchema.parse(sent.answer) }
    setTold(newest.current)
    await refresh()
  }
  const act = (asked: FlatplanAct) => {
    queue.current = queue.current.then(() => perform(asked))
    return queue.current
  }
  return { told, refusal, act, refresh }
}

/** Asks again every few seconds while somebody looks, and after each act. */
function useTold(first: ToldFlatplan) {
  const { api } = useConfig().config.routes
  const [told, setTold] = useState(first)
  const etag = useRef(first.etag)
  const address = api + flatplanApi.plan(first.issue.id)
  const refresh = useCallback(async () => {
    const answer = await readTold(address, etag.current)
    if (answer === null) return
    etag.current = answer.etag
    setTold(answer)
  }, [address])
  useEffect(() => {
    void refresh()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refresh()
    }, askEveryMs)
    return () => clearInterval(timer)
  }, [refresh])
  return { told, setTold, refresh }
}

/** What is told now; null where it is told already, or no answer came: the next question may have one. */
async function readTold(address: string, etag: string): Promise<ToldFlatplan | null> {
  try {
    const answer = await fetch(address, {
      credentials: 'include',
      cache: 'no-store',
      headers: etag === '' ? {} : { 'If-None-Match': `"${etag}"` },
    })
    if (answer.status !== 200) return null
    return toldFlatplan.parse(await answer.json())
  } catch {
    // The connection is away: what is on the screen stays.
    return null
  }
}

'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { carriedOut, type FlatplanAct } from '../../flatplans/acts.ts'
import { doesTheSame } from '../../flatplans/does-the-same.ts'
import { flatplanApi } from '../../flatplans/slugs.ts'
import { toldFlatplan, type ToldFlatplan } from '../../flatplans/told.ts'
import { refusalIn, unreachable } from '../refusal.ts'
import { send } from '../send.ts'

/** So often the screen asks whether a text or the plan was changed; what did not change costs nothing. */
const askEveryMs = 4000

const revisionSchema = z.object({ revision: z.number() })

/** The plan of an issue as the newsroom has it, and the way to change it. */
export interface UsedFlatplan {
  told: ToldFlatplan
  /** Why the last act was not done, or why nothing newer can be told; empty where all went well. */
  refusal: string
  act: (act: FlatplanAct) => Promise<void>
  refresh: () => Promise<void>
}

/** What an act makes of it is shown at once; acts go one after the other, each on the plan that the one before left. */
export function useFlatplan(first: ToldFlatplan): UsedFlatplan {
  const { api } = useConfig().config.routes
  const address = api + flatplanApi.plan(first.issue.id)
  const { told, newest, show, refresh, fault } = useTold(first, address)
  const [refusal, setRefusal] = useState('')
  const queue = useRef(Promise.resolve())

  const perform = async (act: FlatplanAct) => {
    const before = newest.current
    const outcome = carriedOut(before.plan, act)
    if ('refusal' in outcome) return setRefusal(outcome.refusal)
    show({ ...before, plan: outcome.plan })
    const sent = await carryOut(address, before, act)
    setRefusal('refused' in sent ? sent.refused : '')
    show('refused' in sent ? before : { ...before, ...sent })
    // The next act need not wait until the pages are set.
    void refresh()
  }
  const act = (asked: FlatplanAct) => {
    queue.current = queue.current.then(() => perform(asked))
    return queue.current
  }
  return { told, refusal: refusal || fault, act, refresh }
}

/** Asks again every few seconds while somebody looks, and when it is told to. */
function useTold(first: ToldFlatplan, address: string) {
  const [told, setTold] = useState(first)
  const [fault, setFault] = useState('')
  const newest = useRef(first)
  const etag = useRef(first.etag)
  /** Of the last question or act: an answer to an earlier question tells of what was. */
  const turn = useRef(0)
  const unanswered = useRef(0)
  const show = useCallback((shown: ToldFlatplan) => {
    turn.current += 1
    newest.current = shown
    setTold(shown)
  }, [])
  const refresh = useCallback(async () => {
    const mine = (turn.current += 1)
    unanswered.current += 1
    const answer = await readTold(address, etag.current)
    unanswered.current -= 1
    if (mine !== turn.current || answer === null) return
    setFault('refused' in answer ? answer.refused : '')
    if (!('told' in answer)) return
    etag.current = answer.told.etag
    show(answer.told)
  }, [address, show])
  useEffect(() => {
    void refresh()
    const timer = setInterval(() => {
      // An issue may take longer to set than the time between two questions.
      if (document.visibilityState === 'visible' && unanswered.current === 0) void refresh()
    }, askEveryMs)
    return () => clearInterval(timer)
  }, [refresh])
  return { told, newest, show, refresh, fault }
}

/**
 * The plan that an act made, or why it was not done. Where somebody else was quicker and left alone what the act touches, it
 * is asked for once more, on their plan.
 */
async function carryOut(
  address: string,
  seen: Pick<ToldFlatplan, 'plan' | 'revision'>,
  act: FlatplanAct,
): Promise<Pick<ToldFlatplan, 'plan' | 'revision'> | { refused: string }> {
  const first = await sendAct(address, seen, act)
  if (!('refused' in first)) return first
  const answer = await readTold(address, '')
  if (answer === null || !('told' in answer)) return first
  const { told } = answer
  const mayRepeat = told.revision !== seen.revision && doesTheSame(seen.plan, told.plan, act)
  return mayRepeat ? sendAct(address, told, act) : first
}

async function sendAct(
  address: string,
  { plan, revision }: Pick<ToldFlatplan, 'plan' | 'revision'>,
  act: FlatplanAct,
): Promise<Pick<ToldFlatplan, 'plan' | 'revision'> | { refused: string }> {
  const outcome = carriedOut(plan, act)
  if ('refusal' in outcome) return { refused: outcome.refusal }
  const sent = await send(address, 'POST', { revision, act })
  if ('refusal' in sent) return { refused: sent.refusal.sentence }
  const kept = revisionSchema.safeParse(sent.answer)
  return kept.success
    ? { plan: outcome.plan, revision: kept.data.revision }
    : { refused: unreachable.sentence }
}

type Answer = { told: ToldFlatplan } | { isUnchanged: true } | { refused: string }

/** What is told now, or why nothing is; null where no answer came: the next question may have one. */
async function readTold(address: string, etag: string): Promise<Answer | null> {
  try {
    const answer = await fetch(address, {
      credentials: 'include',
      cache: 'no-store',
      headers: etag === '' ? {} : { 'If-None-Match': `"${etag}"` },
    })
    if (answer.status === 304) return { isUnchanged: true }
    const body: unknown = await answer.json()
    return answer.ok ? { told: toldFlatplan.parse(body) } : { refused: refusalIn(body).sentence }
  } catch {
    // The connection is away, or a page between us answered: what is on the screen stays.
    return null
  }
}

'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import {
  judgedSchema,
  judgePath,
  problemSchema,
  type OpenedProblem,
} from '../../monitoring/judged.ts'
import { cuttingsSlug } from '../../monitoring/slugs.ts'
import { send } from '../send.ts'
import type { WaitingStory } from './load-triage.ts'
import {
  beginTriage,
  changesOf,
  judged,
  judgementOf,
  settled,
  undone,
  type Triage,
} from './triage-state.ts'

/** What was said last, and whether it is a refusal. */
export interface Notice {
  words: string
  isRefusal: boolean
  /** Where to read on. */
  href?: string
}

const saidOf = { relevant: 'Marcată ca relevantă', irrelevant: 'Scoasă ca nerelevantă' } as const

/** The list on the screen, and what is done to it at the newsroom; one act after the other. */
export function useTriage(stories: readonly WaitingStory[]) {
  const { api, admin } = useConfig().config.routes
  const [triage, setTriage] = useState<Triage>(() => beginTriage(stories))
  const [notice, setNotice] = useState<Notice | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const ask = async (path: string, body?: object): Promise<unknown> => {
    setIsBusy(true)
    const sent = await send(`${api}/${cuttingsSlug}${path}`, 'POST', body)
    setIsBusy(false)
    if ('answer' in sent) return sent.answer
    setNotice({ words: sent.refusal.sentence, isRefusal: true })
    return null
  }
  const tell = (words: string, href?: string) =>
    setNotice({ words, isRefusal: false, ...(href && { href }) })

  const judge = async (story: WaitingStory, state: 'relevant' | 'irrelevant') => {
    const answer = await ask(judgePath, changesOf(story, state, judgementOf(triage, story)))
    if (answer === null) return
    const said = `${saidOf[state]}: „${story.title}”.`
    setTriage((before) => judged(before, story, said, seenIn(answer)))
    tell(`${said} Cu U anulați.`)
  }
  const undo = async () => {
    const [last] = triage.done
    if (!last) return tell('Nu este nimic de anulat.')
    const answer = await ask(judgePath, changesOf(last.story, 'new', last.story.proposed))
    if (answer === null) return
    setTriage((before) => undone(before, seenIn(answer)))
    tell(`Readusă la triat: „${last.story.title}”.`)
  }
  const problem = async (story: WaitingStory) => {
    const [first] = story.cuttings
    const answer = first && (await ask(`/${first.id}/problem`, judgementOf(triage, story)))
    if (!answer) return
    const opened = problemSchema.parse(answer)
    setTriage((before) => settled(before, story))
    tell(openedSentence(opened), `${admin}/collections/cases/${opened.case}`)
  }
  return { triage, setTriage, notice, isBusy, judge, undo, problem }
}

const openedSentence = ({ number, askedUntil }: OpenedProblem): string =>
  askedUntil === null
    ? `S-a deschis solicitarea ${number}; nu a fost cerută niciunui compartiment.`
    : `S-a deschis solicitarea ${number}; compartimentul răspunde până pe ${askedUntil}.`

const seenIn = (answer: unknown): ReadonlyMap<string, number> =>
  new Map(judgedSchema.parse(answer).judged.map(({ id, seen }) => [id, seen]))

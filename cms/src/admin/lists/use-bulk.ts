'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, useState } from 'react'
import type { BulkAct, Marked } from './bulk-acts.ts'
import { keepReport, keptReport, withOutcome, type BulkReport } from './bulk-report.ts'
import { runBulk } from './run-bulk.ts'

export interface Bulk {
  report: BulkReport | null
  isRunning: boolean
  begin: (act: BulkAct, marked: readonly Marked[], details: Record<string, unknown>) => void
  /** Goes on with what is left of the report. */
  goOn: () => void
  stop: () => void
  close: () => void
}

/** The bulk act of a list in this window: it survives a reload as a report of what was done and what was not. */
export function useBulk(collection: string, me: string): Bulk {
  const [report, setReport] = useState<BulkReport | null>(null)
  useEffect(() => setReport(keptReport(collection)), [collection])
  const show = (next: BulkReport | null) => {
    keepReport(collection, next)
    setReport(next)
  }
  const { isRunning, run, stop } = useRun(collection, me, show)
  return {
    report,
    isRunning,
    stop,
    begin: (act, marked, details) => {
      const items = marked.map(({ id, title, revision }) => {
        return { id, title, revision, outcome: { state: 'waiting' as const } }
      })
      void run({ act, details, items })
    },
    goOn: () => {
      if (report) void run(report)
    },
    close: () => show(null),
  }
}

function useRun(collection: string, me: string, show: (report: BulkReport) => void) {
  const { config } = useConfig()
  const router = useRouter()
  const [isRunning, setIsRunning] = useState(false)
  const isStopped = useRef(false)
  useStayed(isRunning, isStopped)
  const stop = () => {
    isStopped.current = true
  }
  const run = async (begun: BulkReport) => {
    let current = begun
    isStopped.current = false
    setIsRunning(true)
    show(begun)
    await runBulk(begun, {
      ask: (address, init) => fetch(address, init),
      door: `${config.routes.api}/${collection}`,
      me,
      now: () => new Date(),
      tell: (id, outcome) => show((current = withOutcome(current, id, outcome))),
      isStopped: () => isStopped.current,
    })
    setIsRunning(false)
    router.refresh()
  }
  return { isRunning, run, stop }
}

/** While it runs the browser asks before it leaves; a list that is left by a link stops after the document it is at. */
function useStayed(isRunning: boolean, isStopped: { current: boolean }): void {
  useEffect(() => {
    if (!isRunning) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('beforeunload', ask)
    }
  }, [isRunning])
  useEffect(
    () => () => {
      isStopped.current = true
    },
    [isStopped],
  )
}

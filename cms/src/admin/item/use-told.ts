import { useEffect, useState } from 'react'
import type { Refusal } from '../refusal.ts'
import { missingIn, type ActForm, type Told } from './act-forms.ts'
import type { Outcome } from './desk-store.ts'

interface Asking {
  form: ActForm
  run: (details: Record<string, unknown>) => Promise<Outcome>
  /** The page is being brought up to date with what was done. */
  isRefreshing: boolean
  /** Called once, when it was done and the page shows it. */
  done: () => void
  /** What was told here before, and where it is kept for the next time. */
  kept?: Told
  keep?: (told: Told) => void
}

/** What a dialog was told, what is wrong with it, and the one confirmation. */
export function useTold({ form, run, isRefreshing, done, kept, keep }: Asking) {
  const [told, setTold] = useState<Told>({ ...form.begun, ...kept })
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const [sentence, setSentence] = useState('')
  const [isSending, setIsSending] = useState(false)
  const [isDone, setIsDone] = useState(false)
  useEffect(() => {
    // Closed only when the page below holds what the act made of it.
    if (isDone && !isRefreshing) done()
  }, [isDone, isRefreshing, done])

  useEffect(() => keep?.(told), [keep, told])

  const tell = (name: string, value: string) => {
    setTold((before) => ({ ...before, [name]: value }))
    setFaults(({ [name]: _, ...others }) => others)
    setSentence('')
  }
  const confirm = async () => {
    const missing = missingIn(form, told)
    setFaults(missing)
    if (isSending || isDone || Object.keys(missing).length > 0) return
    setIsSending(true)
    const outcome = await run(form.details(told))
    setIsSending(false)
    if (outcome.isDone) return setIsDone(true)
    setFaults(outcome.faults)
    setSentence(besideNothing(form, outcome))
  }
  return { told, tell, faults, sentence, confirm, isBusy: isSending || isDone }
}

/** The sentence of a refusal without what stands beside its question already: each fault is said once. */
function besideNothing({ asks }: ActForm, { sentence, faults }: Refusal): string {
  if (Object.keys(faults).length === 0) return sentence
  const unasked = Object.entries(faults).flatMap(([name, fault]) =>
    asks.some((ask) => ask.name === name) ? [] : [fault],
  )
  return [...new Set(unasked)].join(' ')
}

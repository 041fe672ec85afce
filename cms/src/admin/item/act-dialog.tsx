'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { actForm, missingIn, type ActForm, type Told } from './act-forms.ts'
import { Asks } from './asks.tsx'
import type { Desk, DeskAct } from './desk-answer.ts'
import type { DeskStore } from './desk-store.ts'
import { PressNotice } from '../press/press-notice.tsx'
import type { Refusal } from '../refusal.ts'
import { Dialog } from './dialog.tsx'
import { StillStanding } from './still-standing.tsx'
import { useAct } from './use-act.ts'

/** Acts after which, at once or later, letters leave to the press. */
const tellsPress: ReadonlySet<DeskAct> = new Set([
  ...(['publish', 'publish-urgently', 'schedule', 'withdraw'] as const),
])

interface DialogProps {
  act: DeskAct
  desk: Desk
  store: DeskStore
  /** With the act where it was done, with null where it was given up. */
  close: (done: DeskAct | null) => void
}

/** Asks what an act needs to know, does it once, and stays open with the reason where it is refused. */
export const ActDialog = ({ act, desk, store, close }: DialogProps) => {
  // As it was opened: what colleagues do meanwhile changes no question under somebody's hands.
  const [form] = useState(() => actForm(act, desk))
  const confirmed = useConfirmed({ act, form, store, close })
  const { told, tell, faults, sentence, isBusy, confirm } = confirmed
  const giveUp = () => {
    if (!isBusy) close(null)
  }
  return (
    <Dialog title={form.title} giveUp={giveUp} confirm={confirm}>
      <p>{form.explains}</p>
      {tellsPress.has(act) && <PressNotice isLive={desk.isLive} />}
      <Asks form={form} told={told} faults={faults} tell={tell} />
      <p role="alert" className="avizier-dialog__refusal">
        {sentence}
      </p>
      {faults.remaining && <StillStanding wrong={told.wrong ?? ''} leave={giveUp} />}
      <div className="avizier-dialog__buttons">
        <Button
          type="submit"
          margin={false}
          disabled={isBusy}
          className={form.isUrgent ? 'avizier-button--urgent' : ''}
        >
          {isBusy ? 'Un moment…' : form.confirm}
        </Button>
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={giveUp}>
          Renunțați
        </Button>
      </div>
    </Dialog>
  )
}

interface Confirming extends Omit<DialogProps, 'desk'> {
  form: ActForm
}

/** What was told, what is wrong with it, and the one confirmation. */
function useConfirmed({ act, form, store, close }: Confirming) {
  const [told, setTold] = useState<Told>({})
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const [sentence, setSentence] = useState('')
  const [isSending, setIsSending] = useState(false)
  const [isDone, setIsDone] = useState(false)
  const { run, isRefreshing } = useAct(store)
  useEffect(() => {
    // Closed only when the form below holds what the act made of it.
    if (isDone && !isRefreshing) close(act)
  }, [isDone, isRefreshing, close, act])

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
    const outcome = await run(act, form.details(told))
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

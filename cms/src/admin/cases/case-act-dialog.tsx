'use client'

import { useCallback, useState, type ReactNode } from 'react'
import { Asks } from '../item/asks.tsx'
import { DialogButtons } from '../item/dialog-buttons.tsx'
import { Dialog } from '../item/dialog.tsx'
import type { ActForm, Told } from '../item/act-forms.ts'
import { useTold } from '../item/use-told.ts'
import { forgetWords, keepWords, keptWords } from './kept-words.ts'
import { useCaseAct } from './use-case-act.ts'

interface DialogProps {
  act: string
  /** The case, and how many acts of it the page shows. */
  id: string
  seen: number
  /** What this person typed here before is kept by it. */
  place: string
  form: ActForm
  close: (isDone: boolean) => void
  /** Draws the questions otherwise than one below the other, with more room. */
  draw?: (asking: Asking) => ReactNode
}

/** What was told so far, and where the next word is told. */
export interface Asking {
  told: Told
  faults: Readonly<Record<string, string>>
  tell: (name: string, value: string) => void
}

/** Asks what an act needs to know, does it once, and stays open with the reason where it is refused. */
export const CaseActDialog = ({ act, id, seen, place, close, draw, ...props }: DialogProps) => {
  // As it was opened: what colleagues do meanwhile changes no question under somebody's hands.
  const [form] = useState(props.form)
  const [kept] = useState(() => keptWords(sessionStorage, place))
  const { run, isRefreshing } = useCaseAct(id, seen)
  const keep = useCallback(
    (told: Told) => keepWords(sessionStorage, place, withoutSame(told, form.begun)),
    [place, form],
  )
  const done = useCallback(() => {
    forgetWords(sessionStorage, place)
    close(true)
  }, [place, close])
  const { told, tell, faults, sentence, isBusy, confirm } = useTold({
    ...{ form, isRefreshing, done, kept, keep },
    run: (details) => run(act, details),
  })
  const giveUp = () => {
    if (!isBusy) close(false)
  }
  return (
    <Dialog title={form.title} isWide={draw !== undefined} giveUp={giveUp} confirm={confirm}>
      <p>{form.explains}</p>
      {Object.keys(kept).length > 0 && <p>Ce ați scris aici mai devreme s-a păstrat.</p>}
      {draw?.({ told, faults, tell }) ?? (
        <Asks form={form} told={told} faults={faults} tell={tell} />
      )}
      <p role="alert" className="avizier-dialog__refusal">
        {sentence}
      </p>
      <DialogButtons form={form} isBusy={isBusy} giveUp={giveUp} />
    </Dialog>
  )
}

/** What was typed: what stood there from the beginning is not kept. */
const withoutSame = (told: Told, begun: Told = {}): Told =>
  Object.fromEntries(Object.entries(told).filter(([name, value]) => value !== begun[name]))

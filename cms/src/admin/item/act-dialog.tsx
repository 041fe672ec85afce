'use client'

import { useCallback, useState } from 'react'
import { actForm } from './act-forms.ts'
import { Asks } from './asks.tsx'
import type { Desk, DeskAct } from './desk-answer.ts'
import type { DeskStore } from './desk-store.ts'
import { PdfNotice } from '../flatplans/pdf-notice.tsx'
import { PressNotice } from '../press/press-notice.tsx'
import { DialogButtons } from './dialog-buttons.tsx'
import { Dialog } from './dialog.tsx'
import { StillStanding } from './still-standing.tsx'
import { useAct } from './use-act.ts'
import { useTold } from './use-told.ts'

/** Acts after which readers have the text, at once or later. */
const makesPublic: ReadonlySet<DeskAct> = new Set(['publish', 'publish-urgently', 'schedule'])

/** Acts after which, at once or later, letters leave to the press. */
const tellsPress: ReadonlySet<DeskAct> = new Set([...makesPublic, 'withdraw'])

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
  const { run, isRefreshing } = useAct(store)
  const done = useCallback(() => close(act), [close, act])
  const asking = { form, run: (details: object) => run(act, { ...details }), isRefreshing, done }
  const { told, tell, faults, sentence, isBusy, confirm } = useTold(asking)
  const giveUp = () => {
    if (!isBusy) close(null)
  }
  return (
    <Dialog title={form.title} giveUp={giveUp} confirm={confirm}>
      <p>{form.explains}</p>
      {tellsPress.has(act) && <PressNotice isLive={desk.isLive} />}
      {makesPublic.has(act) && <PdfNotice />}
      <Asks form={form} told={told} faults={faults} tell={tell} />
      <p role="alert" className="avizier-dialog__refusal">
        {sentence}
      </p>
      {faults.remaining && <StillStanding wrong={told.wrong ?? ''} leave={giveUp} />}
      <DialogButtons form={form} isBusy={isBusy} giveUp={giveUp} />
    </Dialog>
  )
}

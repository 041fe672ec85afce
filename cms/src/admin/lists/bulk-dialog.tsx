'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { missingIn, type ActForm, type Told } from '../item/act-forms.ts'
import { Asks } from '../item/asks.tsx'
import { Dialog } from '../item/dialog.tsx'
import type { BulkAct, Marked } from './bulk-acts.ts'
import { bulkForm } from './bulk-forms.ts'

interface BulkDialogProps {
  act: BulkAct
  marked: readonly Marked[]
  giveUp: () => void
  begin: (details: Record<string, unknown>) => void
}

/** Names what is marked and asks once what the act needs to know. */
export const BulkDialog = ({ act, marked, giveUp, begin }: BulkDialogProps) => {
  // As it was opened: a list that is drawn anew meanwhile changes nothing under somebody's hands.
  const [form] = useState(() => bulkForm(act, marked))
  const { told, tell, faults, confirm } = useAsked(form, begin)
  return (
    <Dialog title={form.title} giveUp={giveUp} confirm={confirm}>
      <p>
        {form.explains} Fiecare document are regulile lui: la sfârșit vedeți ce s-a făcut și ce nu.
      </p>
      <ul className="avizier-bulk__titles" tabIndex={0} aria-label="Documentele alese">
        {marked.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <Asks form={form} told={told} faults={faults} tell={tell} />
      <div className="avizier-dialog__buttons">
        <Button
          type="submit"
          margin={false}
          className={form.isUrgent ? 'avizier-button--urgent' : ''}
        >
          {form.confirm}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={giveUp}>
          Renunțați
        </Button>
      </div>
    </Dialog>
  )
}

/** What was told and what is missing of it. */
function useAsked(form: ActForm, begin: BulkDialogProps['begin']) {
  const [told, setTold] = useState<Told>({})
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const tell = (name: string, value: string) => {
    setTold((before) => ({ ...before, [name]: value }))
    setFaults(({ [name]: _, ...others }) => others)
  }
  const confirm = () => {
    const missing = missingIn(form, told)
    setFaults(missing)
    if (Object.keys(missing).length === 0) begin(form.details(told))
    return Promise.resolve()
  }
  return { told, tell, faults, confirm }
}

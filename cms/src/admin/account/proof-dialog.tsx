'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../item/dialog.tsx'
import type { Refusal } from '../refusal.ts'
import { CodeField, Field } from '../sign-in/field.tsx'

interface ProofProps {
  title: string
  explains: string
  confirm: string
  /** Also the code of the phone. */
  asksForCode: boolean
  /** Resolves with why not; undefined where it was done. */
  run: (proof: { password: string; code: string }) => Promise<Refusal | undefined>
  close: () => void
}

/** Asks who it is before something of the account changes: an open session alone is not enough. */
export const ProofDialog = ({ title, explains, confirm, asksForCode, ...props }: ProofProps) => {
  const { password, code, write, refusal, isBusy, go } = useProof(props)
  const { password: wrongPassword, code: wrongCode } = refusal?.faults ?? {}
  const isBeside = wrongPassword !== undefined || wrongCode !== undefined
  return (
    <Dialog title={title} giveUp={props.close} confirm={go}>
      <p>{explains}</p>
      <Field
        label="Parola dumneavoastră"
        id="proof-password"
        type="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        fault={wrongPassword}
        write={write.password}
      />
      {asksForCode && <CodeField value={code} fault={wrongCode} write={write.code} />}
      <p role="alert" className="avizier-dialog__refusal">
        {isBeside ? '' : refusal?.sentence}
      </p>
      <div className="avizier-dialog__buttons">
        <Button type="submit" margin={false} disabled={isBusy}>
          {isBusy ? 'Un moment…' : confirm}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={props.close}>
          Renunțați
        </Button>
      </div>
    </Dialog>
  )
}

function useProof({ run }: Pick<ProofProps, 'run'>) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const [isBusy, setIsBusy] = useState(false)
  const clearing = (set: (value: string) => void) => (value: string) => {
    set(value)
    setRefusal(undefined)
  }
  const go = async () => {
    if (isBusy) return
    setIsBusy(true)
    setRefusal(await run({ password, code }))
    setIsBusy(false)
  }
  const write = { password: clearing(setPassword), code: clearing(setCode) }
  return { password, code, write, refusal, isBusy, go }
}

'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { internalNoteLimit } from '../../fields/note-limit.ts'
import { appearancesSlug } from '../../placements/slugs.ts'
import type { AppearanceAct } from '../../placements/standing.ts'
import { send } from '../send.ts'
import type { Asking, DoAct } from './asking.ts'
import { ProofForm } from './proof-form.tsx'

interface AppearanceActsProps {
  id: string
  offered: readonly AppearanceAct[]
  /** When it most likely appeared, an instant. */
  likely: string
}

/** What can be done with an appearance, as it stands and for whoever looks. */
export const AppearanceActs = ({ id, offered, likely }: AppearanceActsProps) => {
  const { act, fault, isBusy } = useActs(id)
  if (offered.length === 0) return null
  const asking = { act, isBusy }
  return (
    <section
      className="avizier-panel avizier-submission__acts avizier-appearance__acts"
      aria-labelledby="acts-title"
    >
      <h2 id="acts-title">Ce faceți</h2>
      {offered.includes('prove') && <ProofForm {...asking} likely={likely} />}
      {offered.includes('confirm') && <Confirm {...asking} />}
      {(['miss', 'undo'] as const)
        .filter((name) => offered.includes(name))
        .map((name) => (
          <Reason key={name} {...asking} name={name} />
        ))}
      <p role="alert" className="avizier-urgent">
        {fault}
      </p>
    </section>
  )
}

const Confirm = ({ act, isBusy }: Asking) => (
  <Button
    buttonStyle="secondary"
    size="medium"
    margin={false}
    disabled={isBusy}
    onClick={() => void act({ act: 'confirm' })}
  >
    Confirmați
  </Button>
)

const reasons = {
  miss: {
    summary: 'Nu a apărut…',
    label: 'De ce nu a apărut',
    button: 'Notați că nu a apărut',
  },
  undo: {
    summary: 'Anulați ce s-a notat ultima dată…',
    label: 'De ce se anulează (rămâne scris, cu numele dumneavoastră)',
    button: 'Anulați',
  },
} as const

/** An act that asks why. */
const Reason = ({ act, isBusy, name }: Asking & { name: keyof typeof reasons }) => {
  const { summary, label, button } = reasons[name]
  const id = useId()
  const [reason, setReason] = useState('')
  const done = async () => {
    if (await act({ act: name, reason })) setReason('')
  }
  return (
    <details>
      <summary>{summary}</summary>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={internalNoteLimit}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isBusy}
        onClick={() => void done()}
      >
        {button}
      </Button>
    </details>
  )
}

function useActs(id: string) {
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [fault, setFault] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  /** True where it was done. */
  const act: DoAct = async (body, file) => {
    setIsBusy(true)
    setFault('')
    const sent = await send(`${api}/${appearancesSlug}/${id}/acts`, 'POST', bodyOf(body, file))
    setIsBusy(false)
    if ('refusal' in sent) setFault(sent.refusal.sentence)
    else router.refresh()
    return !('refusal' in sent)
  }
  return { act, fault, isBusy }
}

/** With a file it is a form. */
function bodyOf(body: object, file: File | undefined): object | FormData {
  if (!file) return body
  const form = new FormData()
  form.set('_payload', JSON.stringify(body))
  form.set('file', file)
  return form
}

'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { z } from 'zod'
import { materialsSlug } from '../../materials/slugs.ts'
import type { MaterialState } from '../../materials/states.ts'
import { internalNoteLimit } from '../../fields/note-limit.ts'
import { send } from '../send.ts'

const outcomeSchema = z.object({ item: z.string().nullable() })

interface MaterialActsProps {
  id: string
  state: MaterialState
  /** The kinds of document that the person may make of it. */
  kinds: readonly { slug: string; label: string }[]
  mayTakeBack: boolean
}

/** What can be done with a material: by the office, and by whoever handed it in. */
export const MaterialActs = ({ id, state, kinds, mayTakeBack }: MaterialActsProps) => {
  const { act, takeBack, fault, isBusy } = useActs(id)
  const isOffice = kinds.length > 0
  const isOpen = state === 'handed-in' || state === 'taken'
  if (!mayTakeBack && !isOffice) return null
  return (
    <div className="avizier-material__acts">
      {isOffice && isOpen && <Kinds kinds={kinds} act={act} isBusy={isBusy} />}
      <div className="avizier-notice__ways">
        {isOffice && (state === 'handed-in' || state === 'declined') && (
          <Act label="Preluați" isBusy={isBusy} act={() => act({ act: 'take' })} />
        )}
        {mayTakeBack && <Act label="Retrageți materialul" isBusy={isBusy} act={takeBack} />}
      </div>
      {isOffice && isOpen && (
        <Decline decline={(reason) => act({ act: 'decline', reason })} isBusy={isBusy} />
      )}
      <p role="status" className="avizier-urgent">
        {fault}
      </p>
    </div>
  )
}

type Ask = (body: object) => Promise<void>

const Act = ({
  label,
  act,
  isBusy,
}: {
  label: string
  act: () => Promise<void>
  isBusy: boolean
}) => (
  <Button buttonStyle="secondary" size="medium" disabled={isBusy} onClick={() => void act()}>
    {label}
  </Button>
)

const Kinds = ({
  kinds,
  act,
  isBusy,
}: Pick<MaterialActsProps, 'kinds'> & { act: Ask; isBusy: boolean }) => (
  <div role="group" aria-label="Faceți din material un document">
    <span>Faceți din el:</span>
    {kinds.map(({ slug, label }) => (
      <Act key={slug} label={label} isBusy={isBusy} act={() => act({ act: 'make', kind: slug })} />
    ))}
  </div>
)

const Decline = ({
  decline,
  isBusy,
}: {
  decline: (reason: string) => Promise<void>
  isBusy: boolean
}) => {
  const [reason, setReason] = useState('')
  return (
    <details>
      <summary>Refuzați materialul…</summary>
      <label htmlFor="decline-reason">De ce nu poate fi folosit (ajunge la compartiment)</label>
      <textarea
        id="decline-reason"
        rows={3}
        maxLength={internalNoteLimit}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Act label="Refuzați" isBusy={isBusy} act={() => decline(reason)} />
    </details>
  )
}

function useActs(id: string) {
  const { config } = useConfig()
  const router = useRouter()
  const [fault, setFault] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const { admin, api } = config.routes
  const ask = async (
    method: string,
    address: string,
    body: object | undefined,
    then: (answer: unknown) => void,
  ) => {
    setIsBusy(true)
    setFault('')
    const sent = await send(`${api}/${materialsSlug}/${address}`, method, body)
    setIsBusy(false)
    if ('refusal' in sent) setFault(sent.refusal.sentence)
    else then(sent.answer)
  }
  const act = (body: object) =>
    ask('POST', `${id}/acts`, body, (answer) => {
      const { item } = outcomeSchema.parse(answer)
      if (item) router.push(`${admin}/collections/${item}`)
      else router.refresh()
    })
  const takeBack = () =>
    ask('DELETE', id, undefined, () => router.push(`${admin}/collections/${materialsSlug}`))
  return { act, takeBack, fault, isBusy }
}

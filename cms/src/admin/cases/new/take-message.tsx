'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { caseKinds, messageKinds } from '../../../cases/kinds.ts'
import { casesSlug, messagePath } from '../../../cases/slugs.ts'
import { send } from '../../send.ts'

type Kind = (typeof messageKinds)[number]

/** A case from an e-mail that was saved as a file: who wrote, when, what, and what was attached. */
export const TakeMessage = () => {
  const id = useId()
  const [kind, setKind] = useState<Kind>('information-request')
  const [file, setFile] = useState<File | null>(null)
  const { take, fault, isBusy } = useTaking()
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void take(kind, file)
  }
  return (
    <details className="avizier-panel avizier-case__message">
      <summary>Dintr-un e-mail salvat (.eml)</summary>
      <form onSubmit={onSubmit} noValidate>
        <label htmlFor={`${id}-kind`}>Felul</label>
        <KindChoice id={`${id}-kind`} kind={kind} choose={setKind} />
        <label htmlFor={`${id}-file`}>Mesajul, salvat din programul de poștă</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".eml,message/rfc822"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
        <p role="alert" className="avizier-urgent">
          {fault}
        </p>
        <Button type="submit" size="medium" margin={false} disabled={isBusy}>
          {isBusy ? 'Se citește…' : 'Preluați mesajul'}
        </Button>
      </form>
    </details>
  )
}

interface KindChoiceProps {
  id: string
  kind: Kind
  choose: (kind: Kind) => void
}

const KindChoice = ({ id, kind, choose }: KindChoiceProps) => (
  <select id={id} value={kind} onChange={({ target }) => choose(target.value as Kind)}>
    {messageKinds.map((each) => (
      <option key={each} value={each}>
        {caseKinds[each].label.ro}
      </option>
    ))}
  </select>
)

const takenSchema = z.object({ id: z.string(), leftOut: z.array(z.string()) })

function useTaking() {
  const { admin, api } = useConfig().config.routes
  const router = useRouter()
  const [fault, setFault] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const take = async (kind: string, file: File | null) => {
    if (!file) return setFault('Alegeți mesajul salvat.')
    const form = new FormData()
    form.set('kind', kind)
    form.set('message', file)
    setIsBusy(true)
    const sent = await send(`${api}/${casesSlug}${messagePath}`, 'POST', form)
    setIsBusy(false)
    if ('refusal' in sent) return setFault(sent.refusal.sentence)
    const { id, leftOut } = takenSchema.parse(sent.answer)
    for (const sentence of leftOut) toast.warning(sentence)
    router.push(`${admin}/collections/${casesSlug}/${id}`)
  }
  return { take, fault, isBusy }
}

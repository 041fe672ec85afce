'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { z } from 'zod'
import { caseLimits } from '../../cases/limits.ts'
import { send } from '../send.ts'

const openedSchema = z.object({ number: z.string() })

/** A question that was not answered at the event: a case of its own from then on. */
export const OwedQuestion = ({ address }: { address: string }) => {
  const { isSending, open } = useOpening(address)
  const submit = (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault()
    void open(submitted.currentTarget)
  }
  return (
    <form className="avizier-door__add avizier-door__owed" onSubmit={submit}>
      <label>
        Întrebare rămasă
        <input name="question" required maxLength={caseLimits.subject} autoComplete="off" />
      </label>
      <label>
        Cine a întrebat
        <input name="name" maxLength={caseLimits.name} autoComplete="off" />
      </label>
      <label>
        De la ce publicație
        <input name="outlet" maxLength={caseLimits.name} autoComplete="off" />
      </label>
      <Button
        type="submit"
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isSending}
      >
        Deschideți o solicitare
      </Button>
    </form>
  )
}

function useOpening(address: string) {
  const [isSending, setIsSending] = useState(false)
  const open = async (form: HTMLFormElement) => {
    setIsSending(true)
    const sent = await send(address, 'POST', Object.fromEntries(new FormData(form)))
    setIsSending(false)
    if ('refusal' in sent) {
      toast.error(sent.refusal.sentence)
      return
    }
    toast.success(`S-a deschis solicitarea ${openedSchema.parse(sent.answer).number}.`)
    form.reset()
  }
  return { isSending, open }
}

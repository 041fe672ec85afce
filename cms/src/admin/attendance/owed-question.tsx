'use client'

import { Button, toast } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import { z } from 'zod'
import { caseLimits } from '../../cases/limits.ts'
import { doorListApi } from '../../attendance/slugs.ts'
import { useAsking } from './use-asking.ts'

const openedSchema = z.object({ number: z.string() })

/** A question that was not answered at the event: a case of its own from then on. */
export const OwedQuestion = ({ event }: { event: string }) => {
  const { isSending, ask } = useAsking()
  const open = async (form: HTMLFormElement) => {
    const answer = await ask(doorListApi.owed(event), Object.fromEntries(new FormData(form)))
    if (answer === null) return
    toast.success(`S-a deschis solicitarea ${openedSchema.parse(answer).number}.`)
    form.reset()
  }
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

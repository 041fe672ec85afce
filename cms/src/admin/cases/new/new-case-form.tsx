'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useEffect, useRef, useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { casesSlug } from '../../../cases/slugs.ts'
import type { Outcome } from '../../item/desk-store.ts'
import { askedNow, type Told } from '../../item/act-forms.ts'
import { Asks } from '../../item/asks.tsx'
import { useTold } from '../../item/use-told.ts'
import { send } from '../../send.ts'
import { forgetWords, keepWords, keptWords } from '../kept-words.ts'
import { newCaseForm, newCaseGroups, type NewCaseChoices } from './new-case-asks.ts'

interface NewCaseFormProps {
  choices: NewCaseChoices
  /** Whoever writes, by id, and when the page was made. */
  self: string
  now: string
}

/** A case that did not come by itself: by hand, with what each kind asks. What this browser keeps of it stands there again. */
export const NewCaseForm = (props: NewCaseFormProps) => {
  const [isInBrowser, setIsInBrowser] = useState(false)
  useEffect(() => setIsInBrowser(true), [])
  return isInBrowser && <Form {...props} />
}

const Form = ({ choices, self, now }: NewCaseFormProps) => {
  const place = `${self}:new`
  const [form] = useState(() => newCaseForm(choices, now))
  const { run, done } = useOpening(place)
  const keep = useCallback((told: Told) => keepWords(sessionStorage, place, told), [place])
  const [kept] = useState(() => keptWords(sessionStorage, place))
  const asking = useTold({ form, run, isRefreshing: false, done, keep, kept })
  const { told, tell, faults, sentence, isBusy, confirm } = asking
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void confirm()
  }
  return (
    <form className="avizier-case__new" onSubmit={onSubmit} noValidate>
      {newCaseGroups(choices)
        .filter(({ asks }) => askedNow({ ...form, asks }, told).length > 0)
        .map(({ heading, asks }) => (
          <section key={heading} className="avizier-panel" aria-label={heading}>
            <h2>{heading}</h2>
            <Asks form={{ ...form, asks }} told={told} faults={faults} tell={tell} />
          </section>
        ))}
      <p role="alert" className="avizier-urgent">
        {sentence}
      </p>
      <Button type="submit" size="large" margin={false} disabled={isBusy}>
        {isBusy ? 'Un moment…' : form.confirm}
      </Button>
    </form>
  )
}

const madeSchema = z.object({ id: z.string() })

/** Opens the case, registers it where its number is known, and leads to its page. */
function useOpening(place: string) {
  const { admin, api } = useConfig().config.routes
  const router = useRouter()
  const made = useRef('')
  const run = async ({ opening, registration }: Record<string, unknown>): Promise<Outcome> => {
    const sent = await send(`${api}/${casesSlug}`, 'POST', opening as object)
    if ('refusal' in sent) return { isDone: false, ...sent.refusal }
    made.current = madeSchema.parse(sent.answer).id
    if (registration === null) return { isDone: true }
    const address = `${api}/${casesSlug}/${made.current}/acts`
    const act = { act: 'register', seen: 1, ...(registration as object) }
    const registered = await send(address, 'POST', act)
    // The case is there: what its registration lacks is mended on its page.
    if ('refusal' in registered)
      toast.error(
        `Solicitarea este deschisă, dar nu și înregistrată: ${registered.refusal.sentence}`,
      )
    return { isDone: true }
  }
  const done = useCallback(() => {
    forgetWords(sessionStorage, place)
    router.push(`${admin}/collections/${casesSlug}/${made.current}`)
  }, [place, router, admin])
  return { run, done }
}

'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { materialAsksSlug } from '../../materials/slugs.ts'
import type { Choice } from '../materials/choice.ts'
import { Area, Day, Field, Select } from '../materials/form-fields.tsx'
import type { Refusal } from '../refusal.ts'
import { send } from '../send.ts'
import type { UsedFlatplan } from './use-flatplan.ts'

const nothingWrong: Refusal = { sentence: '', faults: {} }
const madeSchema = z.object({ isTold: z.boolean() })
const blank = { department: '', what: '', lines: '', dueOn: '' }

interface Props {
  used: UsedFlatplan
  departments: readonly Choice[]
}

/** „Cereți material”: who, what, how long, until when. */
export const AskForm = ({ used, departments }: Props) => {
  const { field, sentence, done, isBusy, ask } = useAsking(used)
  return (
    <form
      className="avizier-hand-in avizier-flatplan__ask"
      onSubmit={(event) => void ask(event)}
      noValidate
    >
      <h4>Cereți material</h4>
      <Select label="Compartimentul" {...field('department')} choices={departments} />
      <Area
        label="Ce se cere"
        {...field('what')}
        rows={3}
        help="De exemplu: programul de sărbători al ghișeelor."
      />
      <Field label="Câte rânduri" {...field('lines')} maxLength={4} help="Gol: cât este nevoie." />
      <Day label="Până pe" {...field('dueOn')} help="" />
      <p role="alert" className="avizier-urgent" children={sentence} />
      <p role="status" children={done} />
      <Button type="submit" size="medium" margin={false} disabled={isBusy}>
        Cereți materialul
      </Button>
    </form>
  )
}

function useAsking({ told: { issue, plan }, refresh }: UsedFlatplan) {
  const { api } = useConfig().config.routes
  const [typed, setWritten] = useState(blank)
  const [done, setDone] = useState('')
  // The day of the calendar, also where that was written a moment ago.
  const written = { ...typed, dueOn: typed.dueOn || (plan.calendar.handIn ?? '') }
  const [refused, setRefused] = useState(nothingWrong)
  const [isBusy, setIsBusy] = useState(false)
  const field = (name: keyof typeof blank) => ({
    value: written[name],
    write: (value: string) => setWritten((before) => ({ ...before, [name]: value })),
    fault: refused.faults[name],
  })
  const ask = async (event: SubmitEvent) => {
    event.preventDefault()
    setIsBusy(true)
    setDone('')
    const body = { ...written, issue: issue.id, lines: linesIn(written.lines) }
    const sent = await send(`${api}/${materialAsksSlug}/new`, 'POST', body)
    setIsBusy(false)
    if ('refusal' in sent) return setRefused(sent.refusal)
    setRefused(nothingWrong)
    setDone(madeSchema.parse(sent.answer).isTold ? sentToAll : sentToNobody)
    setWritten({ ...blank, dueOn: typed.dueOn })
    await refresh()
  }
  return { field, sentence: refused.sentence, done, isBusy, ask }
}

const sentToAll = 'Cererea a fost trimisă compartimentului.'
const sentToNobody =
  'Cererea este scrisă, dar compartimentul nu are niciun cont: nu i-a fost trimisă nimănui. Anunțați-l altfel sau cereți administratorului un cont.'

/** What is no number is sent as it was written, and refused with a sentence. */
const linesIn = (text: string): number | string | null => {
  if (text.trim() === '') return null
  return /^\d+$/.test(text.trim()) ? Number(text) : text
}

'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState, type SubmitEvent } from 'react'
import { materialAsksSlug } from '../../materials/slugs.ts'
import type { Choice } from '../materials/choice.ts'
import { Area, Day, Field, Select } from '../materials/form-fields.tsx'
import type { Refusal } from '../refusal.ts'
import { send } from '../send.ts'
import type { UsedFlatplan } from './use-flatplan.ts'

const nothingWrong: Refusal = { sentence: '', faults: {} }
const blank = { department: '', what: '', lines: '', dueOn: '' }

interface Props {
  used: UsedFlatplan
  departments: readonly Choice[]
}

/** „Cereți material”: who, what, how long, until when. */
export const AskForm = ({ used, departments }: Props) => {
  const { written, write, refused, isBusy, ask } = useAsking(used)
  const { faults } = refused
  return (
    <form
      className="avizier-hand-in avizier-flatplan__ask"
      onSubmit={(event) => void ask(event)}
      noValidate
    >
      <h4>Cereți material</h4>
      <Select
        label="Compartimentul"
        value={written.department}
        write={write('department')}
        fault={faults.department}
        choices={departments}
      />
      <Area
        label="Ce se cere"
        value={written.what}
        write={write('what')}
        fault={faults.what}
        rows={3}
        help="De exemplu: programul de sărbători al ghișeelor."
      />
      <Field
        label="Câte rânduri"
        value={written.lines}
        write={write('lines')}
        fault={faults.lines}
        maxLength={4}
        help="Gol: cât este nevoie."
      />
      <Day
        label="Până pe"
        value={written.dueOn}
        write={write('dueOn')}
        fault={faults.dueOn}
        help=""
      />
      <p role="alert" className="avizier-urgent" children={refused.sentence} />
      <Button type="submit" size="medium" margin={false} disabled={isBusy}>
        Cereți materialul
      </Button>
    </form>
  )
}

function useAsking({ told: { issue, plan }, refresh }: UsedFlatplan) {
  const { api } = useConfig().config.routes
  const [written, setWritten] = useState({ ...blank, dueOn: plan.calendar.handIn ?? '' })
  const [refused, setRefused] = useState(nothingWrong)
  const [isBusy, setIsBusy] = useState(false)
  const write = (name: keyof typeof blank) => (value: string) =>
    setWritten((before) => ({ ...before, [name]: value }))
  const ask = async (event: SubmitEvent) => {
    event.preventDefault()
    setIsBusy(true)
    const body = { ...written, issue: issue.id, lines: linesIn(written.lines) }
    const sent = await send(`${api}/${materialAsksSlug}/new`, 'POST', body)
    setIsBusy(false)
    if ('refusal' in sent) return setRefused(sent.refusal)
    setRefused(nothingWrong)
    setWritten({ ...blank, dueOn: written.dueOn })
    await refresh()
  }
  return { written, write, refused, isBusy, ask }
}

/** What is no number is sent as it was written, and refused with a sentence. */
const linesIn = (text: string): number | string | null => {
  if (text.trim() === '') return null
  return /^\d+$/.test(text.trim()) ? Number(text) : text
}

'use client'

import { count } from '@avizier/shared/numbers'
import { noonOf, plainDate } from '@avizier/shared/dates'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { ToldFlatplan } from '../../flatplans/told.ts'
import { askStandingLabels } from '../../materials/asks/ask.ts'
import { materialAsksSlug, materialsSlug } from '../../materials/slugs.ts'
import type { Choice } from '../materials/choice.ts'
import { send } from '../send.ts'
import { AskForm } from './ask-form.tsx'
import type { UsedFlatplan } from './use-flatplan.ts'

interface Props {
  used: UsedFlatplan
  departments: readonly Choice[]
  mayPlan: boolean
}

/** What departments are asked for this issue, and what they handed in. */
export const AsksPanel = ({ used, departments, mayPlan }: Props) => {
  const { asks } = used.told
  const { api } = useConfig().config.routes
  const [fault, setFault] = useState('')
  const withdraw = async (id: string) => {
    const sent = await send(`${api}/${materialAsksSlug}/${id}/withdraw`, 'POST')
    setFault('refusal' in sent ? sent.refusal.sentence : '')
    await used.refresh()
  }
  return (
    <section className="avizier-panel" aria-labelledby="flatplan-asks">
      <h3 id="flatplan-asks">Cerut compartimentelor</h3>
      {asks.length === 0 && <p>Nimic până acum.</p>}
      <ul>
        {asks.map((ask) => (
          <li key={ask.id}>
            <AskLine ask={ask} {...(mayPlan && { withdraw: () => void withdraw(ask.id) })} />
          </li>
        ))}
      </ul>
      <p role="alert" className="avizier-urgent">
        {fault}
      </p>
      {mayPlan && <AskForm used={used} departments={departments} />}
    </section>
  )
}

interface LineProps {
  ask: ToldFlatplan['asks'][number]
  withdraw?: () => void
}

const AskLine = ({ ask, withdraw }: LineProps) => {
  const { admin } = useConfig().config.routes
  const { what, department, lines, dueOn, standing, material } = ask
  const isOpen = standing === 'asked' || standing === 'overdue'
  const facts = [
    ...(department === null ? [] : [department]),
    ...(lines === null ? [] : [count(lines, 'un rând', 'rânduri')]),
    `până pe ${plainDate(noonOf(dueOn))}`,
    askStandingLabels[standing],
  ]
  return (
    <>
      {material === null ? (
        <strong>{what}</strong>
      ) : (
        <a href={`${admin}/collections/${materialsSlug}/${material.id}`}>{what}</a>
      )}
      <span className={standing === 'overdue' ? 'avizier-urgent' : undefined}>
        {facts.join(' · ')}
      </span>
      {isOpen && withdraw && (
        <button type="button" className="avizier-flatplan__remove" onClick={withdraw}>
          Nu mai este nevoie<span className="avizier-unseen"> de „{what}”</span>
        </button>
      )}
    </>
  )
}

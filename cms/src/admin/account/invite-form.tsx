'use client'

import { Button, useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Refusal } from '../refusal.ts'
import { send } from '../send.ts'
import { OwnForm } from '../sign-in/own-form.tsx'
import { GivenLink, givenSchema, type Given } from './given-link.tsx'
import {
  DepartmentField,
  NameFields,
  ProofField,
  RolesField,
  WayField,
  type Department,
  type Person,
} from './invite-fields.tsx'

interface InviteProps {
  departments: readonly Department[]
  /** The list of accounts. */
  list: string
}

const nobody: Person = { name: '', email: '', roles: [], department: '', way: 'mail', password: '' }

/** Who is invited, with which roles, and how the link gets to them. */
export const InviteForm = ({ departments, list }: InviteProps) => {
  const { person, tell, refusal, given, isSending, invite } = useInvitation()
  useWayFrom(list)
  if (given) return <Invited given={given} list={list} />
  const faults = refusal?.faults ?? {}
  return (
    <OwnForm className="avizier-invite" submit={invite}>
      <NameFields person={person} faults={faults} tell={tell} />
      <RolesField given={person.roles} fault={faults.roles} tell={tell} />
      {person.roles.includes('department') && (
        <DepartmentField
          departments={departments}
          value={person.department}
          fault={faults.department}
          tell={tell}
        />
      )}
      <WayField value={person.way} tell={tell} />
      {person.way === 'hand' && (
        <ProofField value={person.password} fault={faults.password} tell={tell} />
      )}
      <p role="alert" className="avizier-sign-in__refusal">
        {refusal && Object.keys(faults).length === 0 ? refusal.sentence : ''}
      </p>
      <Button type="submit" size="large" margin={false} disabled={isSending}>
        {isSending ? 'Se creează…' : 'Creați contul'}
      </Button>
    </OwnForm>
  )
}

const Invited = ({ given, list }: { given: Given; list: string }) => (
  <div className="avizier-begin">
    <GivenLink given={given} />
    <p>
      <a href={`${list}/${given.id}`}>Deschideți contul</a> · <a href={list}>Utilizatori</a>
    </p>
  </div>
)

function useInvitation() {
  const { api } = useConfig().config.routes
  const [person, setPerson] = useState(nobody)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [given, setGiven] = useState<Given | null>(null)
  const [isSending, setIsSending] = useState(false)
  const tell = (more: Partial<Person>) => {
    setPerson((before) => ({ ...before, ...more }))
    setRefusal(null)
  }
  const invite = async () => {
    if (isSending) return
    setIsSending(true)
    const department = person.roles.includes('department') ? person.department || null : null
    const sent = await send(`${api}/users/invitations`, 'POST', { ...person, department })
    setIsSending(false)
    if ('answer' in sent) setGiven(givenSchema.parse(sent.answer))
    else setRefusal(sent.refusal)
  }
  return { person, tell, refusal, given, isSending, invite }
}

/** Above the form: the list that the new account will stand in. */
function useWayFrom(list: string): void {
  const { setStepNav } = useStepNav()
  useEffect(
    () => setStepNav([{ label: 'Utilizatori', url: list }, { label: 'Utilizator nou' }]),
    [setStepNav, list],
  )
}

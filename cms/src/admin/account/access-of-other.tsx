'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { passwordStates, type PasswordState } from '../../sign-in/password-states.ts'
import { unreachable, type Refusal } from '../refusal.ts'
import { send } from '../send.ts'
import { GivenLink, givenSchema, type Given } from './given-link.tsx'
import { ProofDialog } from './proof-dialog.tsx'

const standingSchema = z.object({
  passwordState: z.enum(passwordStates),
  hasFactor: z.boolean(),
  needsFactor: z.boolean(),
  sessions: z.number(),
})
type Standing = z.infer<typeof standingSchema>

/** For an administrator: how somebody else gets in, and what to do where they cannot. No password is told or typed. */
export const AccessOfOther = ({ id }: { id: string }) => {
  const { standing, sentence, given, sendLink, endSessions, proved } = useAccess(id)
  const [asks, setAsks] = useState<Proved | null>(null)
  if (!standing) return sentence ? <p role="alert">{sentence}</p> : null
  const close = () => setAsks(null)
  return (
    <div className="avizier-access avizier-access--other">
      <section aria-labelledby="access">
        <h2 id="access">Accesul</h2>
        <Said standing={standing} />
        {given && <GivenLink given={given} />}
        <p role="alert">{sentence}</p>
        <Ways standing={standing} sendLink={sendLink} endSessions={endSessions} ask={setAsks} />
      </section>
      {asks && <AskDialog of={asks} run={proved[asks]} close={close} />}
    </div>
  )
}

/** What an administrator does with their own password alone. */
type Proved = 'hand over' | 'remove'
type Run = (password: string) => Promise<Refusal | undefined>

const asked = {
  'hand over': {
    title: 'Arătați legătura',
    explains:
      'Cine are legătura pune parola contului. Verificați întâi, la telefon sau față în față, că persoana v-a rugat.',
    confirm: 'Arătați legătura',
  },
  remove: {
    title: 'Scoateți codul de pe telefon',
    explains:
      'Pentru cine și-a pierdut telefonul. Sesiunile persoanei se închid, iar ea primește un mesaj. Verificați întâi, la telefon sau față în față, că ea v-a rugat.',
    confirm: 'Scoateți-l',
  },
} as const

const AskDialog = ({ of, run, close }: { of: Proved; run: Run; close: () => void }) => (
  <ProofDialog
    {...asked[of]}
    asksForCode={false}
    run={async ({ password }) => {
      const refusal = await run(password)
      if (!refusal) close()
      return refusal
    }}
    close={close}
  />
)

function useAccess(id: string) {
  const { api } = useConfig().config.routes
  const { standing, sentence, setSentence, load } = useStanding(`${api}/users/${id}`)
  const [given, setGiven] = useState<Given | null>(null)
  const act = async (path: string, body?: object) => {
    const sent = await send(`${api}/users/${id}/${path}`, 'POST', body)
    setSentence('refusal' in sent ? sent.refusal.sentence : '')
    await load()
    return sent
  }
  const sendLink = async () => {
    const sent = await act('link', { way: 'mail' })
    setGiven('answer' in sent ? givenSchema.parse(sent.answer) : null)
  }
  const handOver: Run = async (password) => {
    const sent = await send(`${api}/users/${id}/link`, 'POST', { way: 'hand', password })
    if ('refusal' in sent) return sent.refusal
    setGiven(givenSchema.parse(sent.answer))
    return undefined
  }
  const remove: Run = async (password) => {
    const sent = await send(`${api}/users/${id}/remove-second-factor`, 'POST', { password })
    if ('refusal' in sent) return sent.refusal
    await load()
    return undefined
  }
  const proved: Record<Proved, Run> = { 'hand over': handOver, remove }
  return { standing, sentence, given, sendLink, endSessions: () => act('end-sessions'), proved }
}

function useStanding(address: string) {
  const [standing, setStanding] = useState<Standing | null>(null)
  const [sentence, setSentence] = useState('')
  const load = useCallback(async () => {
    try {
      const answer = await fetch(`${address}/standing`, { credentials: 'include' })
      // Whoever is no administrator sees the names of colleagues, and no more.
      if (answer.ok) setStanding(standingSchema.parse(await answer.json()))
    } catch {
      setSentence(unreachable.sentence)
    }
  }, [address])
  useEffect(() => void load(), [load])
  return { standing, sentence, setSentence, load }
}

const passwordSaid: Record<PasswordState, string> = {
  own: 'Persoana are o parolă a ei.',
  given: 'Parola a fost pusă de altcineva: la prima autentificare persoana își alege una a ei.',
  none: 'Persoana nu și-a ales încă parola: așteaptă invitația.',
}

const Said = ({
  standing: { passwordState, hasFactor, needsFactor, sessions },
}: {
  standing: Standing
}) => (
  <ul>
    <li>{passwordSaid[passwordState]}</li>
    <li>
      Codul de pe telefon:{' '}
      {hasFactor ? 'pus.' : needsFactor ? 'nepus, deși rolul îl cere.' : 'nepus.'}
    </li>
    <li>Sesiuni deschise: {sessions}.</li>
  </ul>
)

interface WaysProps {
  standing: Standing
  sendLink: () => Promise<void>
  endSessions: () => Promise<unknown>
  ask: (of: Proved) => void
}

const Ways = ({ standing, sendLink, endSessions, ask }: WaysProps) => {
  const what = standing.passwordState === 'none' ? 'invitația' : 'o legătură pentru parolă nouă'
  return (
    <div className="avizier-notice__ways">
      <Button size="medium" onClick={() => void sendLink()}>
        Trimiteți {what} prin e-mail
      </Button>
      <Button size="medium" buttonStyle="secondary" onClick={() => ask('hand over')}>
        Arătați legătura, o dau eu
      </Button>
      {standing.sessions > 0 && (
        <Button size="medium" buttonStyle="secondary" onClick={() => void endSessions()}>
          Închideți sesiunile
        </Button>
      )}
      {standing.hasFactor && (
        <Button size="medium" buttonStyle="secondary" onClick={() => ask('remove')}>
          Scoateți codul de pe telefon
        </Button>
      )}
    </div>
  )
}

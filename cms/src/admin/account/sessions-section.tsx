'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { send } from '../send.ts'
import { whenIn } from '../when.ts'
import type { OwnAccount } from './own-account.ts'

interface SectionProps {
  api: string
  sessions: OwnAccount['sessions']
  changed: () => Promise<void>
}

/** Where the account is open, and closing it there. */
export const SessionsSection = ({ api, sessions, changed }: SectionProps) => {
  const [sentence, setSentence] = useState('')
  const end = async (path: string, method: string) => {
    const sent = await send(`${api}/users/account/sessions/${path}`, method)
    setSentence('refusal' in sent ? sent.refusal.sentence : 'Închisă.')
    await changed()
  }
  return (
    <section aria-labelledby="own-sessions">
      <h2 id="own-sessions">Sesiunile deschise</h2>
      <ul className="avizier-access__sessions">
        {sessions.map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            end={() => void end(session.id, 'DELETE')}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button
          size="medium"
          buttonStyle="secondary"
          onClick={() => void end('end-others', 'POST')}
        >
          Închideți-le pe toate celelalte
        </Button>
      )}
      <p role="status">{sentence}</p>
    </section>
  )
}

type Session = OwnAccount['sessions'][number]

const SessionLine = ({ session, end }: { session: Session; end: () => void }) => {
  const name = session.browser ?? 'Un browser necunoscut'
  return (
    <li>
      <span>
        <strong>{name}</strong>
        {session.isThis && ' · aceasta, de acum'}
        <br />
        <small>
          {session.openedAt !== null && `Din ${whenIn(session.openedAt, new Date())}`}
          {session.seenAt !== null &&
            `, folosită ultima dată ${whenIn(session.seenAt, new Date())}`}
        </small>
      </span>
      {!session.isThis && (
        <button type="button" aria-label={`Închideți sesiunea: ${name}`} onClick={end}>
          Închideți
        </button>
      )}
    </li>
  )
}

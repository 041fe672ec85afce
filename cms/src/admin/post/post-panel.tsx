'use client'

import { Button, SetStepNav, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { postApi } from '../../mail/addresses.ts'
import { mailsSlug } from '../../mail/slugs.ts'
import { Technical } from '../technical.tsx'
import type { PostLine, PostView } from './post-view.ts'
import { fateSentence } from './post-words.ts'
import { usePost } from './use-post.ts'

/** What waits, what went, what did not and why; the stop above, a letter to try. */
export const PostPanel = ({ initial, ownAddress }: { initial: PostView; ownAddress: string }) => {
  const { view, isLost, ask } = usePost(initial)
  const askAndTell = async (address: string, request: object, success: string) => {
    const refusal = await ask(address, request)
    if (refusal) toast.error(refusal)
    else toast.success(success)
  }
  const { fate, isStopped } = view
  const toggle = () =>
    askAndTell(
      postApi.stop,
      { isStopped: !isStopped },
      isStopped ? 'Poșta a pornit din nou.' : 'Poșta este oprită.',
    )
  const tryOne = (to: string) =>
    askAndTell(
      postApi.trial,
      { to },
      fateSentence(fate, 'Mesajul de probă', 'Mesajul de probă pleacă în câteva clipe.'),
    )
  const again = (id: string) =>
    askAndTell(postApi.again, { id }, fateSentence(fate, 'Mesajul', 'Mesajul se trimite din nou.'))
  return (
    <div className="avizier-site">
      <SetStepNav nav={[{ label: 'Poșta' }]} />
      <p role="status" className="avizier-urgent">
        {isLost && 'Starea poștei nu poate fi aflată acum. Se încearcă din nou.'}
      </p>
      <Standing view={view} toggle={toggle} />
      <Trial ownAddress={ownAddress} tryOne={tryOne} />
      <div className="avizier-day__panels">
        <Letters title="Netrimise sau respinse" lines={view.lastLost} again={again} />
        <Letters title="Așteaptă" lines={view.next} />
        <Letters title={view.sentTitle} lines={view.lastSent} />
      </div>
    </div>
  )
}

const Standing = ({ view, toggle }: { view: PostView; toggle: () => Promise<void> }) => (
  <section
    className={`avizier-panel${view.fate === 'leaves' ? '' : ' avizier-panel--urgent'}`}
    aria-labelledby="avizier-standing"
  >
    <h2 id="avizier-standing">Cum stă poșta</h2>
    <p role="status">{view.standing}</p>
    <Technical text={view.trouble} />
    <dl className="avizier-site__facts">
      {view.counts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <Button
      buttonStyle={view.isStopped ? 'primary' : 'secondary'}
      margin={false}
      onClick={() => void toggle()}
    >
      {view.isStopped ? 'Porniți din nou trimiterea' : 'Opriți trimiterea'}
    </Button>
  </section>
)

interface TrialProps {
  ownAddress: string
  tryOne: (to: string) => Promise<void>
}

const Trial = ({ ownAddress, tryOne }: TrialProps) => {
  const [to, setTo] = useState(ownAddress)
  return (
    <section className="avizier-panel" aria-labelledby="avizier-trial-title">
      <h2 id="avizier-trial-title">Mesaj de probă</h2>
      <form
        className="avizier-site__orders"
        onSubmit={(event) => {
          event.preventDefault()
          void tryOne(to)
        }}
      >
        <label htmlFor="avizier-trial">Către adresa</label>
        <input
          id="avizier-trial"
          type="email"
          required
          value={to}
          maxLength={254}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button type="submit" margin={false}>
          Trimiteți un mesaj de probă
        </Button>
      </form>
    </section>
  )
}

/** What the mail server said, for who can make use of it. */
const Answer = ({ text }: { text: string | null }) =>
  text === null ? null : (
    <details className="avizier-technical">
      <summary>Răspunsul serverului de poștă</summary>
      <pre>{text}</pre>
    </details>
  )

interface LettersProps {
  title: string
  lines: PostLine[]
  again?: (id: string) => Promise<void>
}

const Letters = ({ title, lines, again }: LettersProps) => {
  const { config } = useConfig()
  const list = `${config.routes.admin}/collections/${mailsSlug}`
  return (
    <section className="avizier-panel">
      <h2>{title}</h2>
      {lines.length === 0 && <p className="avizier-panel__empty">Nimic.</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <a href={`${list}/${line.id}`}>{line.title}</a>
            <span>{line.facts.join(' · ')}</span>
            <Answer text={line.response} />
            {again && line.isTriedFromPost && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`Trimiteți din nou: ${line.title}, ${line.facts[0] ?? ''}`}
                onClick={() => void again(line.id)}
              >
                Trimiteți din nou
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

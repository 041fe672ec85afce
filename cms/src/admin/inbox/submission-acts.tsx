'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { answerLimit, eraseReasonLimit } from '../../inbox/limits.ts'
import { submissionsSlug } from '../../inbox/slugs.ts'
import type { Standing } from '../../inbox/states.ts'
import { send } from '../send.ts'
import { isOffered, offeredActs } from './offered-acts.ts'

interface SubmissionActsProps {
  id: string
  standing: Standing
  /** Who looks at it, by id. */
  self: string
  /** Whoever wrote left an address. */
  hasAddress: boolean
  /** What erasing does, in sentences; null for whoever may not. */
  erasing: string | null
}

/** What the office can do with what came in, as it stands. */
export const SubmissionActs = ({
  id,
  standing,
  self,
  hasAddress,
  erasing,
}: SubmissionActsProps) => {
  const { act, fault, isBusy } = useActs(id)
  if (standing.isErased) return null
  return (
    <section className="avizier-panel avizier-submission__acts" aria-labelledby="acts-title">
      <h2 id="acts-title">Ce faceți cu ea</h2>
      {isOffered('answer', standing, self) && hasAddress && <Answer act={act} isBusy={isBusy} />}
      <Explained standing={standing} self={self} hasAddress={hasAddress} />
      <div className="avizier-submission__buttons">
        {offeredActs(standing, self).map(({ act: name, label }) => (
          <Button
            key={name}
            buttonStyle="secondary"
            size="medium"
            margin={false}
            disabled={isBusy}
            onClick={() => void act({ act: name })}
          >
            {label}
          </Button>
        ))}
      </div>
      {erasing !== null && <Erase act={act} isBusy={isBusy} erasing={erasing} />}
      <p role="alert" className="avizier-urgent">
        {fault}
      </p>
    </section>
  )
}

/** Why there is nowhere to write an answer. */
const Explained = ({
  standing,
  self,
  hasAddress,
}: Pick<SubmissionActsProps, 'standing' | 'self' | 'hasAddress'>) => {
  const { state, takenBy } = standing
  if (state === 'closed' || state === 'spam') return null
  if (!hasAddress) return <p>Cine a scris nu a lăsat o adresă de e-mail: nu i se poate răspunde.</p>
  if (takenBy === null || takenBy === self) return null
  return <p>O are în lucru altcineva. Dacă o preluați, răspundeți dumneavoastră.</p>
}

type Ask = (body: object) => Promise<boolean>
interface WritingProps {
  act: Ask
  isBusy: boolean
}

const Answer = ({ act, isBusy }: WritingProps) => {
  const id = useId()
  const [text, setText] = useState('')
  const answer = async () => {
    if (await act({ act: 'answer', text })) setText('')
  }
  return (
    <div className="avizier-submission__answer">
      <label htmlFor={id}>Răspunsul, prin e-mail</label>
      <textarea
        id={id}
        rows={8}
        maxLength={answerLimit}
        value={text}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => setText(target.value)}
      />
      <p id={`${id}-help`}>
        Sub răspuns se adaugă numele biroului, telefonul și ce a scris persoana. Un rând gol începe
        un paragraf nou.
      </p>
      <Button size="medium" margin={false} disabled={isBusy} onClick={() => void answer()}>
        Trimiteți răspunsul
      </Button>
    </div>
  )
}

const Erase = ({ act, isBusy, erasing }: WritingProps & { erasing: string }) => {
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <details>
      <summary>Ștergeți datele persoanei…</summary>
      <p>{erasing}</p>
      <label htmlFor={id}>De ce se șterg (rămâne scris, fără numele persoanei)</label>
      <textarea
        id={id}
        rows={2}
        maxLength={eraseReasonLimit}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        className="avizier-button--urgent"
        disabled={isBusy}
        onClick={() => void act({ act: 'erase', reason })}
      >
        Ștergeți datele persoanei
      </Button>
    </details>
  )
}

function useActs(id: string) {
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [fault, setFault] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  /** True where it was done. */
  const act: Ask = async (body) => {
    setIsBusy(true)
    setFault('')
    const sent = await send(`${api}/${submissionsSlug}/${id}/acts`, 'POST', body)
    setIsBusy(false)
    if ('refusal' in sent) setFault(sent.refusal.sentence)
    else router.refresh()
    return !('refusal' in sent)
  }
  return { act, fault, isBusy }
}

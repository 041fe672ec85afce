'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { caseLimits } from '../../cases/limits.ts'
import type { Draft } from '../../cases/standing.ts'
import type { Refusal } from '../refusal.ts'
import { ActButtons } from './act-buttons.tsx'
import { useCaseHere } from './case-desk.tsx'
import type { AskedAct } from './forms/case-act-form.ts'
import { useCaseAct } from './use-case-act.ts'
import { useKeptText } from './use-kept-text.ts'

interface AnswerDeskProps {
  /** The answer as it is stored. */
  draft: string
  state: Draft['state']
  /** The one act that the case waits for. */
  next: AskedAct | null
}

/** The answer: written, approved by somebody else, sent. */
export const AnswerDesk = ({ draft, state, next }: AnswerDeskProps) => {
  const { offered } = useCaseHere()
  const [isOpened, setIsOpened] = useState(false)
  const isAtRest = state === 'submitted' || state === 'approved'
  const mayWrite = offered.includes('write')
  if (mayWrite && (!isAtRest || isOpened))
    return <Writing draft={draft} isAtRest={isAtRest} next={next} />
  return (
    <>
      {draft && <blockquote className="avizier-case__draft">{draft}</blockquote>}
      <ActButtons acts={['approve', 'return', 'send']} next={next} />
      {mayWrite && (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          onClick={() => setIsOpened(true)}
        >
          Modificați răspunsul
        </Button>
      )}
    </>
  )
}

const helpAtRest = 'Dacă îl modificați, trebuie aprobat din nou.'
const help =
  'Antetul, formula de început și cine semnează se adaugă la trimitere. Un rând gol începe un paragraf nou.'

const Writing = ({
  draft,
  isAtRest,
  next,
}: Omit<AnswerDeskProps, 'state'> & { isAtRest: boolean }) => {
  const { id, self } = useCaseHere()
  const inputId = useId()
  const kept = useKeptText(`${self}:${id}:write`, draft)
  const { save, refusal, isBusy } = useSaving(kept.text, kept.settle)
  return (
    <div className="avizier-case__writing">
      <label htmlFor={inputId}>Textul răspunsului</label>
      <textarea
        id={inputId}
        rows={12}
        maxLength={caseLimits.letter}
        value={kept.text}
        readOnly={!kept.isReady}
        aria-describedby={`${inputId}-help`}
        aria-invalid={refusal?.faults.text !== undefined}
        onChange={({ target }) => kept.write(target.value)}
      />
      <p id={`${inputId}-help`}>{isAtRest ? helpAtRest : help}</p>
      {kept.isOvertaken && <Overtaken stored={draft} {...kept} />}
      <p role="alert" className="avizier-urgent">
        {refusal?.sentence}
      </p>
      {kept.isDirty || !draft ? (
        <Button size="medium" margin={false} disabled={isBusy} onClick={() => void save()}>
          {isBusy ? 'Un moment…' : 'Salvați răspunsul'}
        </Button>
      ) : (
        <ActButtons acts={['submit', 'approve', 'return', 'send']} next={next} />
      )}
    </div>
  )
}

interface OvertakenProps {
  stored: string
  insist: () => void
  giveIn: () => void
}

/** Somebody stored another text meanwhile: both are there, and a person chooses. */
const Overtaken = ({ stored, insist, giveIn }: OvertakenProps) => (
  <aside className="avizier-notice avizier-notice--urgent" role="alert">
    <h3>Răspunsul a fost schimbat între timp</h3>
    <p>Deasupra este ce ați scris dumneavoastră. Acum este salvat:</p>
    <blockquote>{stored || 'niciun răspuns'}</blockquote>
    <div className="avizier-notice__ways">
      <button type="button" onClick={insist}>
        Păstrați ce ați scris
      </button>
      <button type="button" onClick={giveIn}>
        Luați ce este salvat
      </button>
    </div>
  </aside>
)

function useSaving(text: string, settle: () => void) {
  const { id, seen } = useCaseHere()
  const { run, isRefreshing } = useCaseAct(id, seen)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSending, setIsSending] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  useEffect(() => {
    // Only when the page holds what was saved: until then the text of before stands for what is stored.
    if (!isSaved || isRefreshing) return
    setIsSaved(false)
    settle()
    toast.success('Răspunsul este salvat.')
  }, [isSaved, isRefreshing, settle])
  const save = async () => {
    setIsSending(true)
    const outcome = await run('write', { text })
    setIsSending(false)
    setRefusal(outcome.isDone ? null : outcome)
    setIsSaved(outcome.isDone)
  }
  return { save, refusal, isBusy: isSending || isSaved || isRefreshing }
}

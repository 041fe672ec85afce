'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { caseLimits } from '../../../cases/limits.ts'
import { casePartsSlug } from '../../../cases/slugs.ts'
import type { Refusal } from '../../refusal.ts'
import { send } from '../../send.ts'
import { useKeptText } from '../use-kept-text.ts'

interface PartAnswerProps {
  id: string
  /** How often it was asked and answered. */
  turn: number
  /** Whoever answers, by id. */
  self: string
  isAnswered: boolean
}

/** Where a department answers, or says that the matter is not its own. */
export const PartAnswer = ({ id, turn, self, isAnswered }: PartAnswerProps) => {
  const inputId = useId()
  const { text, isReady, write } = useKeptText(`${self}:${id}:part`, '')
  const { act, refusal, isBusy } = useActs(id, turn)
  const answer = async (name: PartAct) => {
    if (await act(name, text)) write('')
  }
  return (
    <section className="avizier-panel avizier-case__writing" aria-labelledby={`${inputId}-title`}>
      <h2 id={`${inputId}-title`}>
        {isAnswered ? 'Corectați răspunsul' : 'Răspunsul dumneavoastră'}
      </h2>
      <label htmlFor={inputId}>Răspunsul compartimentului</label>
      <textarea
        id={inputId}
        rows={10}
        maxLength={caseLimits.letter}
        value={text}
        readOnly={!isReady}
        aria-describedby={`${inputId}-help`}
        aria-invalid={refusal?.faults.text !== undefined}
        onChange={({ target }) => write(target.value)}
      />
      <p id={`${inputId}-help`}>
        Îl citește Biroul Mass-media, care scrie răspunsul către solicitant. Dacă nu ține de
        compartimentul dumneavoastră, scrieți de ce.
      </p>
      <p role="alert" className="avizier-urgent">
        {refusal?.sentence}
      </p>
      <Buttons isBusy={isBusy} answer={(name) => void answer(name)} />
    </section>
  )
}

type PartAct = 'answer-part' | 'decline-part'

const Buttons = ({ isBusy, answer }: { isBusy: boolean; answer: (name: PartAct) => void }) => (
  <div className="avizier-case__buttons">
    <Button size="medium" margin={false} disabled={isBusy} onClick={() => answer('answer-part')}>
      Trimiteți răspunsul
    </Button>
    <Button
      buttonStyle="secondary"
      size="medium"
      margin={false}
      disabled={isBusy}
      onClick={() => answer('decline-part')}
    >
      Nu ține de compartimentul nostru
    </Button>
  </div>
)

function useActs(id: string, turn: number) {
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  /** True where it was done. */
  const act = async (name: PartAct, text: string): Promise<boolean> => {
    setIsBusy(true)
    const body = { act: name, seen: turn, text }
    const sent = await send(`${api}/${casePartsSlug}/${id}/acts`, 'POST', body)
    setIsBusy(false)
    setRefusal('refusal' in sent ? sent.refusal : null)
    // A refusal too: what the office asks by now is shown above what was typed.
    router.refresh()
    if (!('refusal' in sent)) toast.success('Biroul Mass-media are răspunsul dumneavoastră.')
    return !('refusal' in sent)
  }
  return { act, refusal, isBusy }
}

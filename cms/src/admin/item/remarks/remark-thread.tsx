'use client'

import { useState } from 'react'
import type { Thread } from '../../../remarks/threads.ts'
import { ago, whenIn } from '../../when.ts'
import { showPlace } from './page-place.ts'
import type { Place } from './place.ts'
import { WriteRemark } from './write-remark.tsx'

interface ThreadProps {
  thread: Thread
  labelOf: (field: string) => string
  send: (path: string, body: object) => Promise<string | null>
}

/** What was said and answered about one thing, and what can be done with it. */
export const RemarkThread = ({ thread, labelOf, send }: ThreadProps) => {
  const { id, field, quote, settled, said } = thread
  const [isAnswering, setIsAnswering] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const answer = async (text: string) => {
    const refused = await send('', { text, answers: id })
    if (refused === null) setIsAnswering(false)
    return refused
  }
  const settle = async () => setRefusal(await send(`/${id}`, { isSettled: settled === null }))
  return (
    <article className="avizier-remarks__thread">
      {field !== null && <About place={{ field, quote }} label={labelOf(field)} />}
      <Said said={said} />
      {settled && (
        <small>
          încheiată de {settled.by}, {whenIn(settled.at, new Date())}
        </small>
      )}
      {isAnswering && <WriteRemark label="Răspuns" send={answer} />}
      <div className="avizier-remarks__ways">
        {!isAnswering && (
          <button type="button" onClick={() => setIsAnswering(true)}>
            Răspundeți
          </button>
        )}
        <button type="button" onClick={() => void settle()}>
          {settled === null ? 'Încheiați' : 'Redeschideți'}
        </button>
      </div>
      {refusal && (
        <p role="alert" className="avizier-urgent">
          {refusal}
        </p>
      )}
    </article>
  )
}

const Said = ({ said }: Pick<Thread, 'said'>) =>
  said.map(({ id, by, at, text }) => (
    <p key={id}>
      <strong>{by}</strong> <time dateTime={at}>{ago(at, new Date())}</time>
      <span>{text}</span>
    </p>
  ))

/** The field and the words, and the way to them. */
const About = ({ place, label }: { place: Place; label: string }) => {
  const [isGone, setIsGone] = useState(false)
  return (
    <p className="avizier-remarks__about">
      {label}
      {place.quote !== null && <q>{place.quote}</q>}{' '}
      <button type="button" onClick={() => setIsGone(!showPlace(place))}>
        arătați
      </button>
      {isGone && <small role="status">Cuvintele nu mai sunt în text.</small>}
    </p>
  )
}

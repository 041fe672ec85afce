'use client'

import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { worksWithPress } from '../../access/works-with-press.ts'
import { pressApi, type PressView } from '../../press/press-view.ts'
import { useDesk } from '../item/use-desk.ts'
import { send } from '../send.ts'
import { letterFacts, reachSentence, sentSummary } from './press-words.ts'
import { usePressView } from './use-press-view.ts'

/** In the sidebar, below the choice of lists: whom the text reaches, a letter to oneself, and what went. */
export const PressPanel = () => {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  if (!collectionSlug || !id || isTrashed || !worksWithPress(user)) return null
  return <Panel collection={collectionSlug} id={String(id)} />
}

const Panel = ({ collection, id }: { collection: string; id: string }) => {
  const { lastUpdateTime } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const { desk } = useDesk()
  const { view, isLost } = usePressView(api + pressApi.ofDocument(collection, id), lastUpdateTime)
  const [isAsking, setIsAsking] = useState(false)
  const ask = async () => {
    setIsAsking(true)
    const sent = await send(api + pressApi.trial(collection, id), 'POST')
    setIsAsking(false)
    if ('refusal' in sent) toast.error(sent.refusal.sentence)
    else toast.success('Proba pleacă spre adresa dumneavoastră.')
  }
  return (
    <section className="avizier-press" aria-labelledby="avizier-press-title">
      <h2 id="avizier-press-title">Trimis presei</h2>
      <p role="status">
        {isLost && 'Nu se poate afla acum cui i s-a trimis. Se încearcă din nou.'}
        {!isLost && view && reachSentence(view, desk?.isLive === true)}
      </p>
      {view?.standstill && <p className="avizier-urgent">{view.standstill}</p>}
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isAsking}
        onClick={() => void ask()}
      >
        Trimiteți-mi mie o probă
      </Button>
      {view?.sent.map(({ subject, letters }) => (
        <Sent key={letters[0]?.id ?? subject} subject={subject} letters={letters} />
      ))}
    </section>
  )
}

/** The log of what was sent once: folded, for it may be long. */
const Sent = ({ subject, letters }: PressView['sent'][number]) => (
  <details>
    <summary>
      {subject}
      <span>{sentSummary(letters, new Date())}</span>
    </summary>
    <ul>
      {letters.map((letter) => (
        <li key={letter.id}>
          <strong>{letter.name ?? letter.to ?? 'Adresă ștearsă'}</strong>
          {letterFacts(letter).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {letter.response !== null && (
            <span>
              Serverul a răspuns: <samp>{letter.response}</samp>
            </span>
          )}
        </li>
      ))}
    </ul>
  </details>
)

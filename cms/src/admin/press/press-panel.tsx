'use client'

import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { worksWithPress } from '../../access/works-with-press.ts'
import { fateOf, type Fate } from '../../mail/post-standing.ts'
import { pressApi, type PressView } from '../../press/press-view.ts'
import { useDesk } from '../item/use-desk.ts'
import { fateSentence, serverAnswer, standingSentence } from '../post/post-words.ts'
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
  const fate = view ? fateOf(view.post) : 'leaves'
  return (
    <section className="avizier-press" aria-labelledby="avizier-press-title">
      <h2 id="avizier-press-title">Trimis presei</h2>
      <p role="status">
        {isLost && 'Nu se poate afla acum cui i s-a trimis. Se încearcă din nou.'}
        {!isLost && view && reachSentence(view, desk?.isLive === true)}
      </p>
      <p role="status" className="avizier-urgent">
        {view && fate !== 'leaves' && standingSentence(view.post, new Date())}
      </p>
      <Trial address={api + pressApi.trial(collection, id)} fate={fate} />
      {view?.sent.map(({ subject, letters }) => (
        <Sent key={letters[0]?.id ?? subject} subject={subject} letters={letters} />
      ))}
    </section>
  )
}

/** The letter as it would be, to whoever asks; said is what becomes of it. */
const Trial = ({ address, fate }: { address: string; fate: Fate }) => {
  const [isAsking, setIsAsking] = useState(false)
  const ask = async () => {
    setIsAsking(true)
    const sent = await send(address, 'POST')
    setIsAsking(false)
    if ('refusal' in sent) toast.error(sent.refusal.sentence)
    else toast.success(fateSentence(fate, 'Proba', 'Proba pleacă spre adresa dumneavoastră.'))
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isAsking}
      onClick={() => void ask()}
    >
      Trimiteți-mi mie o probă
    </Button>
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
          {serverAnswer(letter) !== null && (
            <span>
              Serverul a răspuns: <samp>{serverAnswer(letter)}</samp>
            </span>
          )}
        </li>
      ))}
    </ul>
  </details>
)

'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import { mostCharacters } from '../../monitoring/limits.ts'
import type { Review } from '../../monitoring/review/review.ts'
import { pressReviewsSlug } from '../../monitoring/slugs.ts'
import { send } from '../send.ts'
import { recipientsText } from './recipients-text.ts'
import { StoryText } from './review-stories.tsx'

interface ReviewPanelProps {
  review: Review
  /** How many addresses it goes to. */
  recipients: number
  maySend: boolean
  settingsHref: string
}

/** The review that is being made, as it will be read; its order, its beginning, and its sending. */
export const ReviewPanel = ({ review, recipients, maySend, settingsHref }: ReviewPanelProps) => {
  const { arrange, sendNow, notice, isBusy } = useReview()
  if (review.stories.length === 0)
    return <p className="avizier-panel__empty">Nimic marcat de la ultima revistă trimisă.</p>
  return (
    <section className="avizier-review">
      <h2>{review.title}</h2>
      <Introduction
        key={review.introduction}
        text={review.introduction ?? ''}
        isBusy={isBusy}
        onKeep={(introduction) => void arrange({ introduction })}
      />
      <Arranged
        stories={review.stories}
        isBusy={isBusy}
        onArrange={(order) => void arrange({ order })}
      />
      {maySend && (
        <Sending
          recipients={recipients}
          settingsHref={settingsHref}
          isBusy={isBusy}
          onSend={sendNow}
        />
      )}
      <p
        role={notice?.isRefusal ? 'alert' : 'status'}
        className={notice?.isRefusal ? 'avizier-urgent' : undefined}
      >
        {notice?.words}
      </p>
    </section>
  )
}

interface ArrangedProps {
  stories: Review['stories']
  isBusy: boolean
  onArrange: (order: string[]) => void
}

/** Its stories, each of which can be moved up and down. */
const Arranged = ({ stories, isBusy, onArrange }: ArrangedProps) => {
  const order = stories.map(({ story }) => story)
  const move = (place: number, by: 1 | -1) => {
    const [story] = order.slice(place, place + 1)
    if (story !== undefined) onArrange(order.toSpliced(place, 1).toSpliced(place + by, 0, story))
  }
  return (
    <ol className="avizier-review__stories">
      {stories.map((story, place) => (
        <li key={story.story}>
          <StoryText story={story} />
          <p className="avizier-review__order">
            <Move
              name={`Mai sus: ${story.title}`}
              isOff={isBusy || place === 0}
              onMove={() => move(place, -1)}
            >
              ↑
            </Move>
            <Move
              name={`Mai jos: ${story.title}`}
              isOff={isBusy || place === order.length - 1}
              onMove={() => move(place, 1)}
            >
              ↓
            </Move>
          </p>
        </li>
      ))}
    </ol>
  )
}

interface MoveProps {
  name: string
  isOff: boolean
  onMove: () => void
  children: string
}

const Move = ({ name, isOff, onMove, children }: MoveProps) => (
  <button type="button" aria-label={name} disabled={isOff} onClick={onMove}>
    {children}
  </button>
)

interface IntroductionProps {
  text: string
  isBusy: boolean
  onKeep: (text: string) => void
}

const Introduction = ({ text, isBusy, onKeep }: IntroductionProps) => {
  const id = useId()
  const [written, write] = useState(text)
  return (
    <div className="avizier-review__introduction">
      <label htmlFor={id}>Câteva cuvinte la început (nu sunt obligatorii)</label>
      <textarea
        id={id}
        rows={3}
        maxLength={mostCharacters.introduction}
        value={written}
        onChange={({ target }) => write(target.value)}
      />
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy || written === text}
        onClick={() => onKeep(written)}
      >
        Păstrați
      </Button>
    </div>
  )
}

interface SendingProps {
  recipients: number
  settingsHref: string
  isBusy: boolean
  onSend: () => Promise<void>
}

const Sending = ({ recipients, settingsHref, isBusy, onSend }: SendingProps) => (
  <p className="avizier-review__sending">
    {recipients > 0 && (
      <Button size="medium" margin={false} disabled={isBusy} onClick={() => void onSend()}>
        Trimiteți acum
      </Button>
    )}
    <span>
      {recipients === 0
        ? 'Nu este scris cui i se trimite. '
        : `Pleacă prin e-mail ${recipientsText(recipients)}. `}
      <a href={settingsHref}>Cui și la ce oră</a>
    </span>
  </p>
)

function useReview() {
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [notice, setNotice] = useState<{ words: string; isRefusal: boolean } | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const ask = async (path: string, words: string, body?: object) => {
    setIsBusy(true)
    const sent = await send(`${api}/${pressReviewsSlug}${path}`, 'POST', body)
    setIsBusy(false)
    if ('refusal' in sent) return setNotice({ words: sent.refusal.sentence, isRefusal: true })
    setNotice({ words, isRefusal: false })
    router.refresh()
  }
  return {
    notice,
    isBusy,
    arrange: (body: object) => ask('/arrange', 'Păstrat.', body),
    sendNow: () => ask('/send', 'Revista a plecat.'),
  }
}

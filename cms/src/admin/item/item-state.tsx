'use client'

import { stateWords, type StateTone } from './state-words.ts'
import { useFollowedDesk } from './use-desk.ts'

/** In the place of Payload's status: how the document stands, in a word, and who made it so. */
export const ItemState = () => {
  const { desk, trouble } = useFollowedDesk()
  if (!desk)
    return (
      <p className="avizier-item-state" role="status">
        {trouble}
      </p>
    )
  const { word, tone, remarks } = stateWords(desk, new Date())
  return (
    <p className="avizier-item-state" role="status">
      <StateWord tone={tone} word={word} />
      {desk.owesReview && <StateWord tone="stop" word="verificare restantă" />}
      {remarks.map((remark) => (
        <span key={remark}>{remark}</span>
      ))}
      {trouble && <span className="avizier-urgent">{trouble}</span>}
    </p>
  )
}

export const StateWord = ({ tone, word }: { tone: StateTone; word: string }) => (
  <strong className={`avizier-state avizier-state--${tone}`}>{word}</strong>
)

import { useEffect, useState } from 'react'
import { forgetWords, keepWords, keptWords } from './kept-words.ts'

interface KeptText {
  text: string
  /** False until the browser has the page: what is typed before that would be lost. */
  isReady: boolean
  /** It is not what is stored. */
  isDirty: boolean
  /** Somebody stored another text since this one was begun. */
  isOvertaken: boolean
  write: (text: string) => void
  /** Lets this text stand over the one that is stored now. */
  insist: () => void
  /** Takes what is stored in its place. */
  giveIn: () => void
  /** It was stored. */
  settle: () => void
}

/**
 * A text that is written beside the one that is stored, and kept in the browser until it is stored itself. `place` names
 * person, case and text.
 */
export function useKeptText(place: string, stored: string): KeptText {
  const [{ text, base }, setText] = useState({ text: stored, base: stored })
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    setIsReady(true)
    const kept = keptWords(sessionStorage, place)
    if (kept.text !== undefined) setText({ text: kept.text, base: kept.base ?? '' })
  }, [place])
  const set = (next: { text: string; base: string }) => {
    setText(next)
    if (next.text === next.base) forgetWords(sessionStorage, place)
    else keepWords(sessionStorage, place, next)
  }
  // What nobody has touched here follows what is stored.
  const isUntouched = text === base
  const shown = isUntouched ? stored : text
  return {
    text: shown,
    isReady,
    isDirty: shown !== stored,
    isOvertaken: !isUntouched && base !== stored && text !== stored,
    write: (next) => set({ text: next, base: isUntouched ? stored : base }),
    insist: () => set({ text, base: stored }),
    giveIn: () => set({ text: stored, base: stored }),
    settle: () => set({ text, base: text }),
  }
}

import { useState } from 'react'
import { unreachable } from './refusal.ts'

export interface Work {
  isBusy: boolean
  /** What became of what was asked last; empty before that. */
  sentence: string
  isRefused: boolean
  /** Does it, and says that it is done or why it is not; what it gave, or null where it was refused. */
  perform: <T>(
    work: () => Promise<T | { refused: string }>,
    done: (answer: T) => string,
  ) => Promise<T | null>
}

/** Work that takes a moment: one piece at once, with a sentence for each. `doing` is said meanwhile. */
export function useWork(doing: string): Work {
  const [isBusy, setIsBusy] = useState(false)
  const [told, setTold] = useState({ sentence: '', isRefused: false })
  const perform: Work['perform'] = async (work, done) => {
    setIsBusy(true)
    setTold({ sentence: doing, isRefused: false })
    // An answer that is none of ours counts as none.
    const answer = await work().catch(() => ({ refused: unreachable.sentence }))
    setIsBusy(false)
    if (isRefusal(answer)) {
      setTold({ sentence: answer.refused, isRefused: true })
      return null
    }
    setTold({ sentence: done(answer), isRefused: false })
    return answer
  }
  return { isBusy, ...told, perform }
}

const isRefusal = (answer: unknown): answer is { refused: string } =>
  typeof answer === 'object' && answer !== null && 'refused' in answer

import { pairsOf, termsOf } from './terms.ts'

/** What a document must have: one of the keys. */
export interface Demand {
  /** As it was typed. */
  text: string
  keys: readonly string[]
  /** A number, which nothing else stands for. */
  isNumber: boolean
}

/** A query as the index understands it. */
export interface Question {
  demands: readonly Demand[]
  /** Keys that say how well a document fits that has what is demanded. */
  wishes: readonly string[]
}

/** Reads what somebody typed. A day and its month are one demand, and so are nr. and its number. */
export function questionOf(typed: string): Question {
  const terms = termsOf(typed)
  const pairs = pairsOf(typed, terms)
  const whole = pairs.filter(({ isOne }) => isOne)
  const taken = new Set(whole.flatMap(({ places }) => places))
  const textOf = (start: number, end: number) => typed.slice(start, end)
  const demands = terms.flatMap(({ start, end, keys, kind }, index): Demand[] => {
    const pair = whole.find(({ places }) => places[1] === index)
    const from = pair && terms[pair.places[0]]
    if (pair && from) return [{ text: textOf(from.start, end), keys: [pair.key], isNumber: true }]
    if (taken.has(index) || keys.length === 0) return []
    // A time is found as it was typed, not by its hour alone.
    const demanded = kind === 'number' ? keys.slice(0, 1) : keys
    return [{ text: textOf(start, end), keys: demanded, isNumber: kind === 'number' }]
  })
  return { demands, wishes: pairs.filter(({ isOne }) => !isOne).map(({ key }) => key) }
}

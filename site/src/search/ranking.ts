import type { Demand } from './question.ts'

/** How well each document that has a key fits it. Documents are numbered from the newest, through all parts. */
export type Fits = ReadonlyMap<number, number>

export interface Ranked {
  /** The best first; of equals the newest. */
  documents: number[]
  /** None has everything: these have more than half of what was asked for. */
  isPartial: boolean
}

interface Score {
  sum: number
  met: number
  numbers: number
}

/** A demand and the documents that meet it. */
export interface Met {
  demand: Demand
  fits: Fits
}

/** What is ranked beside the demands: by what, among how many and which documents. */
export interface Among {
  wishes: readonly Fits[]
  documents: number
  isAllowed: (document: number) => boolean
}

/**
 * Documents that have all that is demanded. Where none has, those that have more than half, but every number: nothing
 * stands for a number. `wishes` only change the order.
 */
export function rank(met: readonly Met[], { wishes, documents, isAllowed }: Among): Ranked {
  const scores = new Map<number, Score>()
  for (const { demand, fits } of met) {
    const weight = rarity(fits.size, documents)
    for (const [document, fit] of fits) {
      if (!isAllowed(document)) continue
      const score = scores.get(document) ?? { sum: 0, met: 0, numbers: 0 }
      score.sum += weight * fit
      score.met += 1
      if (demand.isNumber) score.numbers += 1
      scores.set(document, score)
    }
  }
  for (const fits of wishes) {
    const weight = rarity(fits.size, documents)
    for (const [document, fit] of fits) {
      const score = scores.get(document)
      if (score) score.sum += weight * fit
    }
  }
  const numbers = met.filter(({ demand }) => demand.isNumber).length
  const found = [...scores].filter(([, score]) => score.numbers === numbers)
  const whole = found.filter(([, score]) => score.met === met.length)
  const isPartial = whole.length === 0
  const shown = isPartial ? found.filter(([, score]) => score.met * 2 > met.length) : whole
  return { documents: shown.toSorted(byScore).map(([document]) => document), isPartial }
}

const byScore = ([a, one]: [number, Score], [b, other]: [number, Score]): number =>
  other.met - one.met || other.sum - one.sum || a - b

/** What few documents have says more (the inverse document frequency of BM25). */
const rarity = (having: number, documents: number): number =>
  Math.log(1 + (documents - having + 0.5) / (having + 0.5))

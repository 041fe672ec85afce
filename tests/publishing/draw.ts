/** Choices that are the same for the same seed (mulberry32). */
export interface Draw {
  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number
  chance(share: number): boolean
  pick<T>(values: readonly T[]): T
  maybe<T>(value: T): T | null
  /** A few words of Romanian with all that must be escaped. */
  words(): string
}

export function drawFrom(seed: number): Draw {
  let state = (seed * 7919 + 1) >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <T>(values: readonly T[]): T => {
    if (values.length === 0) throw new RangeError('Nothing to pick from')
    return values[below(values.length)] as T
  }
  return {
    below,
    pick,
    chance: (share) => random() < share,
    maybe: (value) => (random() < 0.6 ? value : null),
    words: () => `${pick(openings)} ${pick(subjects)} ${below(1000)}`,
  }
}

const openings = [
  'Lucrări pe',
  'Program nou pentru',
  'Trafic oprit pe',
  'Consultare despre',
  'Premii pentru',
  '„Șansa” din',
]
const subjects = [
  'strada Teilor',
  'Parcul Central',
  'școlile din Zorilor',
  'malul Someșului',
  'bugetul <local> & „planuri”',
]

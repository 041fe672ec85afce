import { diffArrays } from 'diff'

/** A word, a run of spaces or a sign; `key` is what makes two of them the same, such as the word and that it is bold. */
export interface Token {
  text: string
  key: string
  /** Continues the word before it, as a half that is bold. */
  goesOn?: boolean
}

/** The same order, so that what stands between words parts them as it does in the text. */
export const piecesOf = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{N}\p{M}]+(?:[-'’][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

/** How many different words two texts share, of how many there are in each; spaces and signs do not count. */
export function sharedWords(one: string, other: string): { shared: number; fewest: number } {
  const [words, others] = [wordSet(one), wordSet(other)]
  const shared = [...words].filter((word) => others.has(word)).length
  return { shared, fewest: Math.min(words.size, others.size) }
}

const wordSet = (text: string): Set<string> =>
  new Set(piecesOf(text).filter((piece) => isWord(piece)))

export const isWord = (text: string): boolean => /^[\p{L}\p{N}\p{M}]/u.test(text)
export const isSpace = (text: string): boolean => /^\s/u.test(text)
const wordsIn = (tokens: readonly Token[]): number =>
  tokens.filter(({ text }) => isWord(text)).length

const plain = (text: string): Token[] =>
  piecesOf(text).map((piece) => ({ text: piece, key: piece }))

/** Two people's forms of a text in one. */
export const bothTexts = (base: string, mine: string, theirs: string): string =>
  bothWords({ base: plain(base), mine: plain(mine), theirs: plain(theirs) }, () => spaceToken)
    .map(({ text }) => text)
    .join('')

const spaceToken: Token = { text: ' ', key: ' ' }

interface Three<Part extends Token> {
  base: readonly Part[]
  mine: readonly Part[]
  theirs: readonly Part[]
}

/**
 * Two people's forms of some words in one: once what both kept and what both wrote, then in each place what they wrote and
 * what I wrote; nothing of the base that either took away. `space` parts two words that meet only here.
 */
export function bothWords<Part extends Token>(
  words: Three<Part>,
  space: (before: Part) => Part,
): Part[] {
  const { base, mine, theirs } = words
  const [inMine, inTheirs] = [placesIn(base, mine), placesIn(base, theirs)]
  const result: Part[] = []
  let [baseAt, mineAt, theirsAt] = [0, 0, 0]
  const joinTo = (baseEnd: number, mineEnd: number, theirsEnd: number) => {
    const old = base.slice(baseAt, baseEnd)
    const own = { tokens: mine.slice(mineAt, mineEnd), gone: goneFrom(inMine, inTheirs, mineAt) }
    const other = {
      tokens: theirs.slice(theirsAt, theirsEnd),
      gone: goneFrom(inTheirs, inMine, theirsAt),
    }
    const isChanged = ({ tokens }: Run<Part>) => keysOf(tokens) !== keysOf(old)
    if (!isChanged(own)) append(result, other.tokens, space)
    else if (!isChanged(other)) append(result, own.tokens, space)
    else for (const run of runsOf(own, other, space)) append(result, run, space)
  }
  for (const at of kept(base, inMine, inTheirs)) {
    const [mineEnd = 0, theirsEnd = 0] = [inMine[at], inTheirs[at]]
    joinTo(at, mineEnd, theirsEnd)
    append(result, mine.slice(mineEnd, mineEnd + 1), space)
    ;[baseAt, mineAt, theirsAt] = [at + 1, mineEnd + 1, theirsEnd + 1]
  }
  joinTo(base.length, mine.length, theirs.length)
  return result
}

/** Where each part of the base stands in another form, as far as it does. */
type Places = readonly (number | undefined)[]

function placesIn(base: readonly Token[], other: readonly Token[]): Places {
  const places: (number | undefined)[] = []
  let at = 0
  for (const { count, added, removed } of diffArrays(base.map(keyOf), other.map(keyOf))) {
    for (let step = 0; step < count && !added; step += 1)
      places.push(removed ? undefined : at + step)
    if (!removed) at += count
  }
  return places
}

const keyOf = ({ key }: Token): string => key
const keysOf = (tokens: readonly Token[]): string => JSON.stringify(tokens.map(keyOf))

/** What both kept of the base. A space or a sign alone among other words is there by chance. */
function kept(base: readonly Token[], inMine: Places, inTheirs: Places): number[] {
  const isKept = (at: number) =>
    at < 0 || at === base.length || (inMine[at] !== undefined && inTheirs[at] !== undefined)
  return base.flatMap((token, at) =>
    isKept(at) && (isWord(token.text) || isKept(at - 1) || isKept(at + 1)) ? [at] : [],
  )
}

interface Run<Part> {
  tokens: readonly Part[]
  /** True for what is of the base and was taken away in the other form. */
  gone: (index: number) => boolean
}

function goneFrom(own: Places, other: Places, from: number): (index: number) => boolean {
  const gone = new Set(own.flatMap((at, index) => (other[index] === undefined ? [at] : [])))
  return (index) => gone.has(from + index)
}

/** So many words in common are no chance. */
const fewestInCommon = 3

/** Between two places that both kept: what is common there once, and around it theirs, then mine. */
function runsOf<Part extends Token>(
  mine: Run<Part>,
  theirs: Run<Part>,
  space: (before: Part) => Part,
): Part[][] {
  const runs: Part[][] = []
  let own: Part[] = []
  let other: Part[] = []
  let [mineAt, theirsAt] = [0, 0]
  const changes = diffArrays(theirs.tokens.map(keyOf), mine.tokens.map(keyOf))
  for (const [place, { count, added, removed }] of changes.entries()) {
    const [mineNext, theirsNext] = [mineAt + (removed ? 0 : count), theirsAt + (added ? 0 : count)]
    const common = mine.tokens.slice(mineAt, mineNext)
    // A space at the end is before a word that is yet to be typed.
    const isStart = place === 0 && (wordsIn(common) > 0 || mineNext < mine.tokens.length)
    const isEnd = place === changes.length - 1 && wordsIn(common) > 0
    if (!added && !removed && (isStart || isEnd || wordsIn(common) >= fewestInCommon)) {
      runs.push(inTurn(other, own, space), [...common])
      ;[own, other] = [[], []]
    } else {
      own.push(...stillThere(mine, mineAt, mineNext))
      other.push(...stillThere(theirs, theirsAt, theirsNext))
    }
    ;[mineAt, theirsAt] = [mineNext, theirsNext]
  }
  return [...runs, inTurn(other, own, space)]
}

const stillThere = <Part>({ tokens, gone }: Run<Part>, from: number, to: number): Part[] =>
  tokens.slice(from, to).filter((_, index) => !gone(from + index))

/** Puts a run behind others; no word grows together with another. */
function append<Part extends Token>(
  result: Part[],
  run: readonly Part[],
  space: (before: Part) => Part,
): void {
  for (const token of run) {
    const before = result.at(-1)
    if (before && !token.goesOn && isWord(before.text) && isWord(token.text))
      result.push(space(before))
    result.push(token)
  }
}

/** What they wrote, and behind it what I wrote in the same place: parted as sentences are, by one space. */
function inTurn<Part extends Token>(
  theirs: readonly Part[],
  mine: readonly Part[],
  space: (before: Part) => Part,
): Part[] {
  const [before, after] = [theirs.at(-1), mine[0]]
  if (!before || !after) return [...theirs, ...mine]
  if (isSpace(before.text) && after.key === before.key) return [...theirs, ...mine.slice(1)]
  const isNewSentence = /^[.!?;…]$/.test(before.text) && isWord(after.text)
  return [...theirs, ...(isNewSentence ? [space(before)] : []), ...mine]
}

import { foldLetters } from './letters.ts'

// One key for all forms of a Romanian word that differ by article, number and case. It works on folded letters, so a word typed without
// diacritics has the same key. Only inflection: `parc` and `parcare` are two words, for which Snowball has one.

/** So many letters of a word are never taken away. */
const shortest = 2

/** Endings, a longer one before one that it ends with, and what stands in their place; where forms of two words look alike, both. */
const endings: [ending: string, instead: string[]][] = [
  ['oaielor', ['o']],
  ['oaiele', ['o']],
  ['oaie', ['o']],
  ['iurilor', ['']],
  ['iurile', ['']],
  ['iuri', ['']],
  ['urilor', ['']],
  ['urile', ['']],
  ['uri', ['']],
  ['iilor', ['i']],
  ['iile', ['i']],
  ['iului', ['', 'i']],
  ['iul', ['', 'i']],
  ['iu', ['', 'i']],
  ['elui', ['']],
  ['ului', ['']],
  ['ul', ['']],
  ['elor', ['']],
  ['ilor', ['']],
  ['ele', ['']],
  ['ile', ['']],
  ['iei', ['i']],
  ['ia', ['i']],
  ['ie', ['i']],
  ['ii', ['', 'i']],
  ['ei', ['']],
  ['ea', ['']],
  ['a', ['']],
  ['e', ['']],
  ['i', ['']],
  ['u', ['']],
]

/** Feminine words in -ură, whose plural only looks like one in -uri: masură, cultură, procedură. */
const inUra = /(at|it|ct|lt|ed|as)uri(le|lor)?$/

/** Stems whose other forms no ending explains. */
const irregular = new Map([
  ['copil', 'copi'],
  ['oamen', 'om'],
  ['zil', 'zi'],
  ['ziu', 'zi'],
  ['zaped', 'zapad'],
  ['mes', 'mas'],
  ['numer', 'numar'],
  ['cuvint', 'cuvant'],
  ['sfint', 'sfant'],
  ['tiner', 'tanar'],
  ['surori', 'sor'],
  ['soru', 'sor'],
])

/** What changes inside a word with its form: școală/școli, seară/seri, piață/piețe, stradă/străzi. */
const alike = (stem: string): string =>
  stem.replaceAll('oa', 'o').replaceAll('ea', 'e').replaceAll('ia', 'ie').replace(/z$/, 'd')

function stemsOf(word: string): string[] {
  if (inUra.test(word)) return [word.replace(/i(le|lor)?$/, '')]
  for (const [ending, instead] of endings)
    if (word.endsWith(ending) && word.length - ending.length >= shortest)
      return instead.map((letters) => word.slice(0, -ending.length) + letters)
  return [word]
}

/**
 * The keys under which a word is found, mostly one; two words are forms of one if they share a key. A word with î inside
 * also has the key of its spelling with â: tîrg, târg.
 */
export function keysOfWord(word: string): string[] {
  const folded = foldLetters(word)
  const inner = /(?<=.)î(?=.)/gu
  const composed = word.normalize('NFC').toLowerCase()
  const spellings = inner.test(composed)
    ? [folded, foldLetters(composed.replace(inner, 'â'))]
    : [folded]
  const keys = spellings.flatMap(stemsOf).map((stem) => {
    const key = alike(stem)
    return irregular.get(key) ?? key
  })
  return [...new Set(keys)]
}

/**
 * What makes forms of a verb from its root: reparat, reparare, repară, reparând. Only endings that hardly stand in other words:
 * not -it, which after folding is -iță too (grădină, grădiniță), not -ier (consiliu, consilier), not -esc (Grigore, Grigorescu).
 */
const ofVerbs = /(at|ar|(?<!i)er|ir|ed|and|ind)$/

/** Shorter roots are shared by words that have nothing to do with each other. */
const shortestRoot = 5

const rootOf = (key: string): string | undefined => {
  const root = key.replace(ofVerbs, '')
  return root !== key && root.length >= shortestRoot ? root : undefined
}

const asRoot = (root: string): string => `~${root}`

/** The keys under which documents are found that only have a related word: what is done and what was done. */
export const rootKeys = (keys: readonly string[]): string[] =>
  keys
    .map(rootOf)
    .filter((root) => root !== undefined)
    .map(asRoot)

/** The keys to ask for where nobody has the word itself. */
export const relatedKeys = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => {
    const root = rootOf(key)
    if (root !== undefined) return [asRoot(root), root]
    return key.length >= shortestRoot ? [asRoot(key)] : []
  })

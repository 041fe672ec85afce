import { parentPort } from 'node:worker_threads'
import dictionary from 'dictionary-ro'
import { loadModule } from 'hunspell-asm'
import type { Answer, Question } from './spelling.ts'

// The thread in which words are looked up; see spelling.ts. The dictionary is taken under MPL-1.1, one of its licences.

/** A machine that has much to do takes longer than the 3 s of the library; a thread that gave up would begin again for ever. */
const loadMs = 60_000
const hunspell = await loadModule({ timeout: loadMs })
const speller = hunspell.create(
  hunspell.mountBuffer(dictionary.aff, 'ro.aff'),
  hunspell.mountBuffer(dictionary.dic, 'ro.dic'),
)

const mostOffers = 5
/** A word that is like none takes half a second on a busy machine: a text waits for so long for all its words. */
const budgetMs = 80

const mostRemembered = 20_000
const known = new Map<string, string[]>()
const open = new Set<string>()

/** Offers that part a word are guesses („st razi”). */
function offersFor(word: string): string[] {
  const before = known.get(word)
  if (before) return before
  const offers = speller
    .suggest(word)
    .filter((offer) => !offer.includes(' ') && offer.includes('-') === word.includes('-'))
    .slice(0, mostOffers)
  if (known.size > mostRemembered) known.clear()
  known.set(word, offers)
  open.delete(word)
  return offers
}

/** What no text waited for is looked up when nobody asks, one word at a time. */
function goOn(): void {
  const [word] = open
  if (word === undefined) return
  offersFor(word)
  setImmediate(goOn)
}

/** As the office writes: apostrophes straight, and a word that only begins a sentence in small letters. */
const isKnown = (word: string): boolean =>
  speller.spell(word) || speller.spell(word.toLowerCase()) || isJoined(word)

/** „Someșeni-Zorilor”: names joined by the office, each of which is known. */
const isJoined = (word: string): boolean =>
  word.includes('-') && word.split('-').every((part) => part.length > 2 && speller.spell(part))

parentPort?.on('message', ({ id, words }: Question) => {
  const until = performance.now() + budgetMs
  const unknown: Record<string, string[] | null> = {}
  for (const word of words)
    if (!isKnown(word.replaceAll('’', "'")))
      unknown[word] = known.has(word) || performance.now() < until ? offersFor(word) : null
  parentPort?.postMessage({ id, unknown } satisfies Answer)
  for (const [word, offers] of Object.entries(unknown)) if (!offers) open.add(word)
  setImmediate(goOn)
})

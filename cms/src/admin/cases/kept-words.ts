import { z } from 'zod'

// What is typed of a case and not sent yet, in this tab: a reload, a refusal or a closed dialog loses none of it.

const keptSchema = z.record(z.string(), z.string())

const keyOf = (place: string): string => `avizier-case:${place}`

/** Keeps words by the names of their fields; nothing is kept of empty ones. `place` names person, case and dialog. */
export function keepWords(
  storage: Storage,
  place: string,
  words: Readonly<Record<string, string>>,
): void {
  const written = Object.entries(words).filter(([, value]) => value !== '')
  try {
    if (written.length === 0) storage.removeItem(keyOf(place))
    else storage.setItem(keyOf(place), JSON.stringify(Object.fromEntries(written)))
  } catch {
    // The browser's room is used up, or it keeps nothing at all: what stands in the dialog stays there.
  }
}

/** What was kept; empty where nothing was. */
export function keptWords(storage: Storage, place: string): Record<string, string> {
  const kept = keptSchema.safeParse(parseJson(storage.getItem(keyOf(place)) ?? '{}'))
  return kept.success ? kept.data : {}
}

export const forgetWords = (storage: Storage, place: string): void =>
  storage.removeItem(keyOf(place))

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not ours, or cut short: the schema refuses it.
    return undefined
  }
}

import { dayMs } from '@avizier/shared/dates'
import { z } from 'zod'

// Text that could not be saved, in the browser: by person, document and tab. It outlives the tab, the session and a crash.

const keptSchema = z.object({
  user: z.string(),
  /** As in `press-releases/ID`. */
  document: z.string(),
  /** What the document was called when it was written. */
  title: z.string(),
  tab: z.string(),
  /** When it was last written at, and when its tab was last known to be open, in milliseconds since 1970. */
  writtenAt: z.number(),
  openAt: z.number(),
  /** The tab said that it closes. */
  isClosed: z.boolean(),
  values: z.record(z.string(), z.unknown()),
})
export type Kept = z.infer<typeof keptSchema>

const prefix = 'avizier-unsaved:'
const keyOf = ({ user, document, tab }: Pick<Kept, 'user' | 'document' | 'tab'>) =>
  `${prefix}${user}:${document}:${tab}`

/** Texts of so many documents at most, of so many characters each, for so long. */
const bounds = { texts: 40, characters: 1_000_000, ms: 60 * dayMs }
/** A tab that was silent for so long is gone. */
const goneMs = 10_000

/** Keeps a text, in the place of what this tab kept before; false where the browser has no room for it. */
export function keepText(storage: Storage, kept: Kept): boolean {
  const text = JSON.stringify(kept)
  if (text.length > bounds.characters) return false
  const others = allKept(storage).filter((other) => keyOf(other) !== keyOf(kept))
  for (const old of others.filter(
    ({ writtenAt }, place) => place >= bounds.texts - 1 || kept.writtenAt - writtenAt > bounds.ms,
  ))
    forgetText(storage, old)
  return write(storage, keyOf(kept), text)
}

function write(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text)
    return true
  } catch {
    // The browser's room is used up, or it keeps nothing at all: said above the form.
    return false
  }
}

export const forgetText = (storage: Storage, kept: Pick<Kept, 'user' | 'document' | 'tab'>): void =>
  storage.removeItem(keyOf(kept))

/** All that this browser keeps, the newest first. */
function allKept(storage: Storage): Kept[] {
  const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '')
  return keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const parsed = keptSchema.safeParse(parseJson(storage.getItem(key) ?? ''))
      return parsed.success ? [parsed.data] : []
    })
    .sort((a, b) => b.writtenAt - a.writtenAt)
}

export const keptOf = (storage: Storage, user: string): Kept[] =>
  allKept(storage).filter((kept) => kept.user === user)

/** What is to be offered again: what tabs kept that are open no more. */
export const leftBehind = (
  storage: Storage,
  { user, document, tab }: Pick<Kept, 'user' | 'document' | 'tab'>,
  nowMs: number,
): Kept[] =>
  keptOf(storage, user).filter(
    (kept) =>
      kept.document === document &&
      kept.tab !== tab &&
      (kept.isClosed || nowMs - kept.openAt > goneMs),
  )

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not ours, or cut short: the schema refuses it.
    return undefined
  }
}

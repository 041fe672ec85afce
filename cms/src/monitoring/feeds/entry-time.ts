import { hourMs } from '@avizier/shared/dates'

/** Clocks of others are a little ahead, and zones are written wrong by an hour. */
const aheadMs = 2 * hourMs

/** Before it no newspaper had a feed: 1970 and 0001 are what programs write that know no day. */
const first = Date.UTC(2000, 0, 1)

/** When an article came out, as the first date that can be read and believed tells; else when it was met. */
export function entryTime(written: readonly unknown[], now: Date): Date {
  for (const text of written) {
    const at = typeof text === 'string' ? instantOf(text.trim()) : null
    if (at && at.getTime() >= first && at.getTime() <= now.getTime() + aheadMs)
      return at > now ? now : at
  }
  return now
}

/** Names of zones and months that feeds of here use and JavaScript does not know. */
const translated: readonly [RegExp, string][] = [
  [/^\p{L}+,\s*/u, ''],
  [/\b(ian)\p{L}*/iu, 'Jan'],
  [/\b(mai)\b/iu, 'May'],
  [/\b(iun)\p{L}*/iu, 'Jun'],
  [/\b(iul)\p{L}*/iu, 'Jul'],
  [/\b(noi)\p{L}*/iu, 'Nov'],
  [/\b(feb|mar|apr|aug|sep|oct|dec)\p{L}*/iu, '$1'],
  [/\bEEST\b/, '+0300'],
  [/\bEET\b/, '+0200'],
]

function instantOf(text: string): Date | null {
  for (const each of [text, translated.reduce((said, [of, by]) => said.replace(of, by), text)]) {
    const at = new Date(each)
    if (!Number.isNaN(at.getTime())) return at
  }
  return null
}

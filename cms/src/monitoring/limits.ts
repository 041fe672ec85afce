import { dayMs } from '@avizier/shared/dates'

/** What is kept of an article, in characters: enough to judge it by, too little to read it instead (Legea 8/1996, art. 35). */
export const mostCharacters = {
  ...{ title: 300, extract: 400, outlet: 120, address: 2000, note: 1000, name: 120 },
  ...{ phrase: 120, introduction: 2000, programme: 120 },
} as const

/** Of a broadcast: the longest lasts a day. */
export const mostMinutes = 1440

/** Pages of one cutting. */
export const mostScans = 5

/** Of a rule. */
export const mostPhrases = 60

/** What of an article is looked at; of a longer one its beginning. */
export const mostLookedAt = 20_000

/** Entries of a feed, the first ones. */
export const mostEntries = 300

/** A feed that is longer is not read. */
export const mostFeedBytes = 5_000_000

/** What is older when it is met first is no news: a source that is added does not bring its archive. */
export const freshMs = 10 * dayMs

/** How far apart two outlets tell the same story. */
export const storyMs = 4 * dayMs

/** For how long somebody may take up what we published. */
export const uptakeMs = 14 * dayMs

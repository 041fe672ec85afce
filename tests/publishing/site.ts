import type { End } from './events.ts'

export const siteUrl = 'https://stiri.example.org'

/** A public folder that follows a newsroom, by whatever publisher. */
export interface Site {
  /** The public folder. */
  readonly folder: string
  /** Brings the folder up to the newsroom, as far as the publisher's end lets it; true when it was stopped on the way. */
  bring(end: End): Promise<boolean>
  close(): Promise<void>
}

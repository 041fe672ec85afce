/** How a line's state looks: it goes out, it is late or wrong, it waits, or it is only said. */
export type Tone = 'go' | 'stop' | 'wait' | 'plain'

/** A line of the first page: what, where to open it, and what there is to know about it. */
export interface Line {
  /** One line tells of one thing: what React and tests know it by. */
  key: string
  title: string
  href: string
  facts: string[]
  /** Where readers find it. */
  publicUrl?: string
  isUrgent: boolean
  /** How many things it tells of, where they are not one. */
  standsFor?: number
  /** At its end: how it stands, and when. */
  state?: { label: string; tone: Tone }
  when?: string
}

/** How many things a part of the page tells of. */
export const allIn = (lines: readonly Line[]): number =>
  lines.reduce((all, { standsFor = 1 }) => all + standsFor, 0)

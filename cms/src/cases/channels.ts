import type { Label } from '../fields/label.ts'

interface Declared {
  label: Exclude<Label, string>
  /** How the yearly report of Legea 544/2001 counts it. */
  reportedAs: 'paper' | 'electronic' | 'verbal'
}

/** How a case came in. */
export const channels = {
  paper: { label: { ro: 'Pe hârtie', en: 'On paper' }, reportedAs: 'paper' },
  counter: { label: { ro: 'Prin site', en: 'By the site' }, reportedAs: 'electronic' },
  'e-mail': { label: { ro: 'Prin e-mail', en: 'By e-mail' }, reportedAs: 'electronic' },
  electronic: {
    label: { ro: 'Alt mijloc electronic', en: 'Otherwise electronic' },
    reportedAs: 'electronic',
  },
  verbal: { label: { ro: 'Verbal', en: 'Verbal' }, reportedAs: 'verbal' },
  'verbal-press': {
    label: { ro: 'Verbal, de la presă', en: 'Verbal, by the press' },
    reportedAs: 'verbal',
  },
  broadcast: { label: { ro: 'Într-o emisiune', en: 'In a broadcast' }, reportedAs: 'verbal' },
  'press-cutting': { label: { ro: 'Din presă', en: 'From the press' }, reportedAs: 'electronic' },
} as const satisfies Record<string, Declared>

export type Channel = keyof typeof channels

export const allChannels = Object.keys(channels) as Channel[]

import type { RegisterEvent } from '@avizier/shared/register'

/** What happened, as the public history says it. */
export const eventLabels: Record<RegisterEvent, string> = {
  published: 'Publicare',
  updated: 'Actualizare',
  corrected: 'Rectificare',
  withdrawn: 'Retragere',
  referenced: 'Publicare',
}

/** „9f2c…41ab”: enough of a SHA-256 to compare by eye. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)}…${hash.slice(-4)}`

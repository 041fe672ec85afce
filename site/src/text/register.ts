import type { RegisterEvent } from '@avizier/shared/register'

/** What happened, as the public history says it. */
export const eventLabels: Record<RegisterEvent, string> = {
  published: 'Publicare',
  updated: 'Actualizare',
  corrected: 'Rectificare',
  withdrawn: 'Retragere',
  referenced: 'Publicare',
}

import type { RegisterEvent } from '@avizier/shared/register'

/** What happened, as the public history says it. */
export const eventLabels: Record<RegisterEvent, string> = {
  published: 'Publicare',
  updated: 'Actualizare',
  corrected: 'Rectificare',
  withdrawn: 'Retragere',
  referenced: 'Publicare',
}

/** The number to call, as a telephone reads it: „0264 431 900” → `tel:+40264431900`. */
export function telephoneLink(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '')
  return `tel:${digits.startsWith('0') ? `+4${digits}` : digits}`
}

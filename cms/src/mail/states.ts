import type { Label } from '../fields/label.ts'

/** How a letter stands, and what the office calls it. */
export const mailStates = {
  waiting: { ro: 'Așteaptă', en: 'Waiting' },
  sending: { ro: 'Se trimite', en: 'Being sent' },
  sent: { ro: 'Trimis', en: 'Sent' },
  failed: { ro: 'Netrimis', en: 'Failed' },
  bounced: { ro: 'Respins', en: 'Bounced' },
  stopped: { ro: 'Oprit', en: 'Stopped' },
} as const satisfies Record<string, Label>

export type MailState = keyof typeof mailStates

export const allMailStates = Object.keys(mailStates) as MailState[]

/** Of a letter that has left, or may still. */
export const leftOrMay = ['waiting', 'sending', 'sent'] as const satisfies readonly MailState[]

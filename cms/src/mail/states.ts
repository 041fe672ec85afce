import type { Label } from '../fields/label.ts'

/** How a letter stands, and what the office calls it. */
export const mailStates = {
  waiting: { ro: 'Așteaptă', en: 'Waiting' },
  sending: { ro: 'Se trimite', en: 'Being sent' },
  sent: { ro: 'Trimis', en: 'Sent' },
  filed: { ro: 'Scris în fișier', en: 'Written to a file' },
  failed: { ro: 'Netrimis', en: 'Failed' },
  bounced: { ro: 'Respins', en: 'Bounced' },
  stopped: { ro: 'Oprit', en: 'Stopped' },
} as const satisfies Record<string, Label>

export type MailState = keyof typeof mailStates

export const allMailStates = Object.keys(mailStates) as MailState[]

/** Of a letter that has left, or has become a file where nothing leaves. */
export const left = ['sent', 'filed'] as const satisfies readonly MailState[]

/** Of a letter that has left, or may still. */
export const leftOrMay = ['waiting', 'sending', ...left] as const satisfies readonly MailState[]

/** Of a letter that did not arrive, and is not tried again by itself. */
export const lost = ['failed', 'bounced'] as const satisfies readonly MailState[]

export const isLost = (state: MailState): boolean => lost.some((each) => each === state)

/** Of a letter that will not arrive: lost, or stopped before it left. */
export const neverArriving = [...lost, 'stopped'] as const satisfies readonly MailState[]

export const isNeverArriving = (state: MailState): boolean =>
  neverArriving.some((each) => each === state)

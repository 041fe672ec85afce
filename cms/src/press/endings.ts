import type { Label } from '../fields/label.ts'

/** Why a journalist is written to no more. */
export const endings = {
  asked: { ro: 'A renunțat dintr-un mesaj', en: 'Asked by the link of a letter' },
  bounced: { ro: 'Adresa nu mai primește mesaje', en: 'The address takes no letters' },
  office: { ro: 'L-a scos biroul', en: 'Taken off by the office' },
} as const satisfies Record<string, Exclude<Label, string>>

export type Ending = keyof typeof endings

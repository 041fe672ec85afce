import { longDateTime } from '@avizier/shared/dates'
import type { Letter } from './queue-mail.ts'

/** A letter by which somebody sees whether letters arrive. */
export const trialLetter = (to: string, siteUrl: string, now: Date): Letter => ({
  to,
  purpose: 'test',
  subject: 'Mesaj de probă',
  content: [
    { kind: 'paragraph', text: 'Acesta este un mesaj de probă. Dacă îl citiți, mesajele ajung.' },
    { kind: 'paragraph', text: `A fost cerut ${longDateTime(now)}. Nu trebuie să răspundeți.` },
    { kind: 'link', label: 'Site-ul pentru care scriem', url: `${siteUrl}/` },
  ],
})

import { readHour } from '@avizier/shared/dates'
import type { GlobalAfterChangeHook, GlobalConfig, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hiddenUnless } from '../../access/hidden-unless.ts'
import { wordsIn, storedWords } from '../../database/stored-values.ts'
import { groups } from '../../fields/groups.ts'
import { mailAddress } from '../../mail/queue-mail.ts'
import { keepsMonitoring, watchesPress } from '../access.ts'
import { reviewSettingsSlug } from '../slugs.ts'
import { askToSend } from './ask-to-send.ts'
import type { SendingTime } from './sending-time.ts'

/** Addresses as somebody types them, one a line. */
const addressesOf = (lines: string): string[] => [
  ...new Set(
    lines
      .split(/[\n,;]+/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]

const mostRecipients = 100

function validateRecipients(value: unknown): true | string {
  const addresses = addressesOf(wordsIn(value) ?? '')
  const wrong = addresses.find((address) => !mailAddress.safeParse(address).success)
  if (wrong) return `„${wrong}” nu este o adresă de e-mail întreagă.`
  return addresses.length <= mostRecipients || `Lista are cel mult ${mostRecipients} de adrese.`
}

const planAnew: GlobalAfterChangeHook = async ({ req }) => {
  // As it is stored: what a program selected of the answer says nothing of the rest.
  const stored: unknown = await req.payload.db.findGlobal({ slug: reviewSettingsSlug, req })
  await askToSend(req, readSettings(stored).time, new Date())
}

/** „Trimiterea revistei presei”: when it goes out by itself, and to whom in the city hall. */
export const reviewSettings: GlobalConfig = {
  slug: reviewSettingsSlug,
  label: { ro: 'Trimiterea revistei presei', en: 'Sending of the press review' },
  admin: { group: groups.press, hidden: hiddenUnless(watchesPress) },
  access: {
    read: ({ req }) => watchesPress(req.user),
    update: ({ req }) => keepsMonitoring(req.user),
    readVersions: () => false,
  },
  hooks: { afterChange: [planAnew] },
  fields: [
    {
      name: 'recipients',
      label: { ro: 'Cui i se trimite, câte o adresă pe rând', en: 'Recipients, one a line' },
      type: 'textarea',
      validate: validateRecipients,
      admin: {
        rows: 6,
        placeholder: 'cabinet@primaria.example',
        description: 'O listă din primărie. Revista are titluri, extrase scurte și legături.',
      },
    },
    {
      name: 'sentAt',
      label: { ro: 'Ora la care pleacă singură', en: 'When it is sent by itself' },
      type: 'text',
      validate: (value: unknown) =>
        wordsIn(value) === null || readHour(String(value)) !== null || 'Scrieți ora ca 8:30.',
      admin: {
        placeholder: '8:30',
        description:
          'Lăsați gol dacă o trimite mereu cineva. Fără relatări marcate nu pleacă nimic.',
      },
    },
    {
      name: 'onWorkingDays',
      label: { ro: 'Numai în zilele lucrătoare', en: 'On working days only' },
      type: 'checkbox',
      defaultValue: true,
    },
  ],
}

export interface ReviewSettings {
  recipients: readonly string[]
  time: SendingTime | null
}

const storedSchema = z.object({
  recipients: storedWords,
  sentAt: storedWords,
  onWorkingDays: z.unknown().optional(),
})

export function readSettings(stored: unknown): ReviewSettings {
  const { recipients, sentAt, onWorkingDays } = storedSchema.parse(stored ?? {})
  const hour = readHour(sentAt ?? '')
  return {
    recipients: addressesOf(recipients ?? ''),
    time: hour && { ...hour, onWorkingDays: onWorkingDays !== false },
  }
}

/** What the office has set; of an office that has set nothing the review is sent by nobody to nobody. */
export const reviewSettingsNow = async (req: PayloadRequest): Promise<ReviewSettings> =>
  readSettings(await req.payload.db.findGlobal({ slug: reviewSettingsSlug, req }))

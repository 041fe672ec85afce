import { settingsSlug } from '@avizier/shared/collections'
import type { MailBlock } from '@avizier/shared/mail/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { storedWords } from '../database/stored-values.ts'

export const letterheadSchema = z.object({
  county: storedWords,
  office: z.string(),
  institution: z.string(),
  address: z.string(),
  phone: z.string(),
  email: storedWords,
})
/** Who writes: „Biroul Mass-media”, „Primăria municipiului Cluj-Napoca”, and how they are reached. */
export type Letterhead = z.infer<typeof letterheadSchema>

/** As the settings of the site say it. */
export async function readLetterhead(req: PayloadRequest): Promise<Letterhead> {
  const settings = await req.payload.findGlobal({ slug: settingsSlug, depth: 0, req })
  return letterheadSchema.parse(settings)
}

/** What stands last in a letter to a citizen. */
export const signature = ({
  office,
  institution,
  address,
  phone,
  email,
}: Letterhead): MailBlock => ({
  kind: 'note',
  text: [
    `${office}, ${institution}`,
    address,
    [`Telefon: ${phone}`, ...(email === null ? [] : [`E-mail: ${email}`])].join(', '),
  ].join('\n'),
})

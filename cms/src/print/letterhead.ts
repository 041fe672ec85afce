import { z } from 'zod'
import type { Letterhead } from '../mail/letterhead.ts'
import { writtenWords } from '../requests/words.ts'

export const signatorySchema = z
  .object({
    position: writtenWords({
      missing: 'Semnatarul nu are funcție. Scrieți-o, apoi tipăriți din nou.',
      tooLong: 'Funcția semnatarului are',
      most: 200,
    }),
    name: writtenWords({
      missing: 'Semnatarul nu are nume. Scrieți-l, apoi tipăriți din nou.',
      tooLong: 'Numele semnatarului are',
      most: 200,
    }),
  })
  .nullable()

/** What stands above the first page: the country and the county, the institution, the office. */
export const headOf = ({ county, institution, office }: Letterhead) => ({
  above: ['România', ...(county === null ? [] : [county])].join(' · '),
  institution,
  office,
})

/** What stands below each page, line by line: where the office is, and how it is reached. */
export const contactOf = ({ address, phone, email }: Letterhead): string[] => [
  address,
  [`Telefon: ${phone}`, ...(email === null ? [] : [`E-mail: ${email}`])].join(' · '),
]

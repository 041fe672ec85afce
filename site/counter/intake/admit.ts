import type { IncomingMessage } from 'node:http'
import { clientAddress } from '@avizier/shared/client-address'
import { count } from '@avizier/shared/numbers'
import { sentencePage } from '../plain-page.ts'
import { page, type Answer } from '../respond.ts'
import type { Counted, Limits } from './limits.ts'

/** Counts what is sent; refuses what comes from another site, and what comes too often. */
export async function admit(
  { limits }: { limits: Limits },
  { headers }: Pick<IncomingMessage, 'headers'>,
  { token, most }: { token: string | null; most: number },
): Promise<Extract<Answer, { body: unknown }> | Counted> {
  if (headers['sec-fetch-site'] === 'cross-site') return page(403, elsewherePage)
  const address = clientAddress(headers['x-forwarded-for']?.toString())
  // As it was announced, which browsers always do; what is larger than any form is refused for that.
  const bytes = Math.min(Number(headers['content-length'] ?? most), most)
  const counted = await limits.take({ address, token, bytes })
  return 'wait' in counted ? tooMany(counted.wait) : counted
}

const elsewherePage = sentencePage(
  'Formularul a venit de pe alt site',
  'Primim numai formulare trimise de pe acest site. Deschideți formularul aici și trimiteți-l din nou.',
)

const tooMany = (seconds: number) =>
  page(429, tooManyPage(seconds), { 'Retry-After': String(seconds) })

const tooManyPage = (seconds: number): string =>
  sentencePage(
    'Prea multe formulare',
    `De la această adresă de internet s-au trimis prea multe formulare. Încercați din nou peste ${count(Math.ceil(seconds / 60), 'un minut', 'minute')}.`,
    'Cu butonul „Înapoi” al browserului regăsiți, de cele mai multe ori, ce ați scris.',
  )

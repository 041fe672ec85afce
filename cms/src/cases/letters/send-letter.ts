import type { PayloadRequest } from 'payload'
import { longDateTime } from '@avizier/shared/dates'
import type { MailBlock, MailContent } from '@avizier/shared/mail/content'
import { readLetterhead, type Letterhead } from '../../mail/letterhead.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { faulty } from '../../requests/of-people.ts'
import type { Way } from '../acts.ts'
import type { CaseBefore } from '../before.ts'
import { caseKey } from '../store.ts'
import { caseLetter, insideSentence, type CaseLetter } from './case-letter.ts'
import type { Said } from './said.ts'

interface Sending {
  req: PayloadRequest
  before: CaseBefore
  asked: { way: Way }
  now: Date
}

/** Has a letter leave as was asked: by the outbox, in the transaction of `req`, or printed by whoever asks. */
export async function sendLetter(
  { req, before, asked: { way }, now }: Sending,
  said: Said,
): Promise<{ way: Way; letter: string | null }> {
  if (way === 'printed') return { way, letter: null }
  const { id, receivedAt, applicant } = before.stored
  if (applicant.email === null)
    throw faulty([
      {
        path: 'way',
        message: 'Solicitantul nu a lăsat o adresă de e-mail: tipăriți scrisoarea.',
      },
    ])
  const letterhead = await readLetterhead(req)
  const letter = caseLetter(before, said)
  const { id: queued } = await queueMail(
    req,
    {
      to: applicant.email,
      purpose: 'case',
      subject: letter.subject,
      content: contentOf(letter, receivedAt, letterhead),
      ...(letterhead.email && { replyTo: letterhead.email }),
      about: caseKey(id),
    },
    now,
  )
  return { way, letter: queued }
}

const contentOf = (
  { paragraphs, quoted, reference }: CaseLetter,
  receivedAt: string,
  { office, institution, phone }: Letterhead,
): MailContent => [
  ...paragraphs.map((text): MailBlock => ({ kind: 'paragraph', text })),
  { kind: 'paragraph', text: `${office}\n${institution}\nTelefon: ${phone}` },
  ...(quoted === null
    ? []
    : ([
        {
          kind: 'paragraph',
          text: `Ne-ați scris ${longDateTime(receivedAt)} (${insideSentence(reference)}):`,
        },
        { kind: 'quote', text: quoted },
      ] satisfies MailBlock[])),
]

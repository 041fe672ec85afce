import { dayOf, longDateTime } from '@avizier/shared/dates'
import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { namesOf } from '../../access/people.ts'
import { worksOnCases } from '../../access/works-on-cases.ts'
import { readLetterhead, type Letterhead } from '../../mail/letterhead.ts'
import { printLetter, type PrintedLetter } from '../../print/letter.ts'
import type { CaseAct } from '../acts.ts'
import { caseBefore, type CaseBefore } from '../before.ts'
import { findCase } from '../store.ts'
import { caseLetter } from './case-letter.ts'
import { sentBy, type SentLetter } from './fates.ts'
import { saidBy, type Said } from './said.ts'

/** GET /api/cases/:id/letters/:number → the letter that left by this act, as PDF/UA, for the press office alone. */
export const printedLetter: Endpoint = {
  path: '/:id/letters/:number',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    if (!worksOnCases(req.user) || !(await findCase(req, id))) throw new NotFound(req.t)
    const before = await caseBefore(req, id)
    const number = Number(req.routeParams?.number)
    const sent = sentBy(before.acts).find((letter) => letter.number === number)
    const said = sent ? saidOf(before.acts, sent) : null
    if (!sent || !said) throw new NotFound(req.t)
    const signer = await signerOf(req, before.acts, sent)
    const pdf = await printLetter(pageOf(before, sent, said, await readLetterhead(req), signer))
    return new Response(Buffer.from(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="${before.stored.number.replace('/', '-')}-${number}.pdf"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}

function saidOf(acts: readonly CaseAct[], { of, act }: SentLetter): Said | null {
  const original = acts.find(({ number }) => number === of)
  return original?.act === act ? saidBy(original) : null
}

/** An answer is signed by whoever approved it, another letter by whoever decided it. */
async function signerOf(
  req: PayloadRequest,
  acts: readonly CaseAct[],
  { of, act }: SentLetter,
): Promise<string | null> {
  const deciding =
    act === 'send'
      ? acts.findLast((one) => one.act === 'approve' && one.number < of)
      : acts.find(({ number }) => number === of)
  const by = deciding?.by ?? null
  return by === null ? null : ((await namesOf(req, [by])).get(by) ?? null)
}

/** What stands on the page, of which the e-mail has the same words. */
function pageOf(
  before: CaseBefore,
  { at }: SentLetter,
  said: Said,
  letterhead: Letterhead,
  signer: string | null,
): PrintedLetter {
  const { stored, standing } = before
  const { addressee, subject, reference, paragraphs, quoted } = caseLetter(before, said)
  const [name = 'Solicitantului', ...others] = [addressee.name, addressee.outlet].filter(
    (one) => one !== null,
  )
  return {
    letterhead,
    number: standing.registration?.number ?? stored.number,
    date: dayOf(at),
    addressee: { name, lines: [...others, ...addressLines(addressee.address)] },
    subject,
    blocks: [
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
      ...(quoted === null
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: `Ne-ați scris ${longDateTime(stored.receivedAt)} (${reference}):`,
            },
            { kind: 'quote' as const, text: quoted },
          ]),
    ],
    signatory: signer === null ? null : { position: letterhead.office, name: signer },
  }
}

/** An address as on an envelope: what is written in lines stays so, else its parts stand below each other, at most eight. */
function addressLines(address: string | null): string[] {
  const written = (address ?? '').split(/\n|,(?=\s*\d{6}\b)/)
  const lines = written.map((line) => line.trim()).filter((line) => line !== '')
  const [kept, rest] = [lines.slice(0, mostAddressLines - 1), lines.slice(mostAddressLines - 1)]
  return rest.length === 0 ? kept : [...kept, rest.join(', ')]
}

/** Beside the name of an outlet, on a page that takes eight (print/letter.ts). */
const mostAddressLines = 7

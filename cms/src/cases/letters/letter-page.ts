import { dayOf, longDateTime } from '@avizier/shared/dates'
import type { Letterhead } from '../../mail/letterhead.ts'
import type { PrintedLetter } from '../../print/letter.ts'
import { caseLetter, insideSentence, type LetterFacts } from './case-letter.ts'
import type { Said } from './said.ts'

/** How a letter leaves: when, what it says, on whose paper, and who signs it, where that is known. */
interface Leaving {
  /** An ISO instant. */
  at: string
  said: Said
  letterhead: Letterhead
  signer: string | null
}

/** What stands on the page, of which the e-mail has the same words. */
export function letterPage(
  facts: LetterFacts,
  { at, said, letterhead, signer }: Leaving,
): PrintedLetter {
  const { stored, standing } = facts
  const { addressee, subject, reference, paragraphs, quoted } = caseLetter(facts, said)
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
              text: `Ne-ați scris ${longDateTime(stored.receivedAt)} (${insideSentence(reference)}):`,
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

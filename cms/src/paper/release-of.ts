import { declarationOf, parseSnapshot } from '@avizier/shared/kinds/index'
import { plainDate } from '@avizier/shared/dates'
import type { TextPart } from '@avizier/shared/kinds/kind'
import { quoted } from '@avizier/shared/typography'
import type { PrintedRelease } from '../print/release.ts'
import { askOf, besideIn, type OnPaper } from './shown-on-paper.ts'

/** What a press release, or an announcement, says on the letterhead of the city. */
export function releaseOf(on: OnPaper): PrintedRelease {
  const kind = declarationOf(on.collection)
  const snapshot = parseSnapshot(on.collection, on.document.snapshot)
  const registration = kind.registrationOf(snapshot)
  const contact = besideIn(on.beside, 'contacts', kind.contactOf(snapshot))
  const department = besideIn(on.beside, 'departments', kind.departmentOf(snapshot))
  return {
    letterhead: on.letterhead,
    kind: kind.nameOf(snapshot),
    number: registration?.registrationNumber ?? null,
    date: registration?.registrationDate ?? on.day,
    title: snapshot.title,
    lead: 'lead' in snapshot ? snapshot.lead : '',
    facts: [...kind.factsOf(snapshot), ...snapshot.corrections.map(correction)],
    parts: kind.textOf(snapshot).map(partOf),
    contact: askOf(contact ?? department),
    page: on.isPublic ? on.page : null,
    isDraft: !on.isPublic,
  }
}

const correction = ({ at, text }: { at: string; text: string }): string =>
  `Rectificare din ${plainDate(at)}: ${text}`

const partOf = (part: TextPart): PrintedRelease['parts'][number] =>
  part.part === 'text'
    ? part
    : {
        part: 'quote',
        words: quoted(part.quote.text),
        by: [part.quote.name, part.quote.role].filter(Boolean).join(', '),
      }

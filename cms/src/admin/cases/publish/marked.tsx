import { piecesOf, type PersonalData } from '../../../checks/personal-data/find-personal-data.ts'
import { personalNames } from '../../../checks/personal-data/personal-names.ts'

interface MarkedProps {
  text: string
  found: readonly PersonalData[]
}

/** A text in which what tells of people is marked. */
export const Marked = ({ text, found }: MarkedProps) => (
  <p className="avizier-redaction__text">
    {piecesOf(text, found).map(({ words, kind }, place) =>
      kind === null ? (
        words
      ) : (
        <mark key={place} title={personalNames[kind]}>
          {words}
        </mark>
      ),
    )}
  </p>
)

/** What in a text that is to be published still looks as if it told of somebody. */
export const Remaining = ({ text, found }: MarkedProps) => (
  <p role="status" className={found.length > 0 ? 'avizier-urgent' : 'avizier-redaction__clean'}>
    {found.length === 0
      ? text && 'Nu s-au găsit date personale. Citiți totuși textul.'
      : `Par date personale: ${found
          .map(({ kind, start, end }) => `„${text.slice(start, end)}” (${personalNames[kind]})`)
          .join(', ')}.`}
  </p>
)

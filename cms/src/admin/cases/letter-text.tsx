import { isLetterAct, type CaseAct } from '../../cases/acts.ts'
import { caseLetter } from '../../cases/letters/case-letter.ts'
import { saidBy } from '../../cases/letters/said.ts'
import type { ShownCase } from './load-case.ts'

interface LetterTextProps {
  act: CaseAct
  shown: Pick<ShownCase, 'view' | 'lettersHref'>
}

/** The words of the letter that left by an act, to be read or printed; nothing where they were erased. */
export const LetterText = ({ act, shown: { view, lettersHref } }: LetterTextProps) => {
  const said = isLetterAct(act) ? saidBy(act) : null
  if (said === null) return null
  const { addressee, reference, subject, paragraphs } = caseLetter(view, said)
  const to = [addressee.name, addressee.outlet, addressee.address].filter(Boolean).join(', ')
  return (
    <details className="avizier-case__letter">
      <summary>Scrisoarea</summary>
      <p>{reference}</p>
      {to && <p>Către {to}</p>}
      <p>
        <strong>{subject}</strong>
      </p>
      {paragraphs.map((text, place) => (
        <p key={place}>{text}</p>
      ))}
      <p>
        <a href={`${lettersHref}/${act.number}`} target="_blank" rel="noopener">
          PDF pentru tipărire (se deschide în altă filă)
        </a>
      </p>
    </details>
  )
}

import type { ToldFlatplan } from '../../flatplans/told.ts'

/** What is missing, and what does not fit. */
export const Standing = ({ told }: { told: ToldFlatplan }) => {
  const isSet = told.etag !== ''
  return (
    <div className="avizier-flatplan__standing">
      <section className="avizier-panel" aria-labelledby="flatplan-missing">
        <h3 id="flatplan-missing">Ce mai este de făcut</h3>
        <Sentences
          title="flatplan-missing"
          sentences={told.missing}
          none="Nimic: toate textele au un loc."
        />
      </section>
      <section
        className={`avizier-panel${isSet && told.isBlocked ? ' avizier-panel--urgent' : ''}`}
        aria-labelledby="flatplan-faults"
      >
        <h3 id="flatplan-faults">Cum încap textele</h3>
        <Sentences
          title="flatplan-faults"
          sentences={told.faults}
          none={isSet ? 'Toate textele încap pe paginile lor.' : 'Paginile se așază…'}
        />
      </section>
    </div>
  )
}

interface SentencesProps {
  /** The id of what they are called by. */
  title: string
  sentences: readonly string[]
  none: string
}

/** A list that may be longer than its room: keys scroll it too. */
const Sentences = ({ title, sentences, none }: SentencesProps) =>
  sentences.length === 0 ? (
    <p role="status">{none}</p>
  ) : (
    <ul tabIndex={0} aria-labelledby={title}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )

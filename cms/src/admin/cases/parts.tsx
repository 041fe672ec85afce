import { noonOf, plainDate } from '@avizier/shared/dates'
import type { StoredPart } from '../../cases/case.ts'
import { partStates } from '../../cases/part-states.ts'
import { whenIn } from '../when.ts'
import { ActButtons } from './act-buttons.tsx'
import type { ShownCase } from './load-case.ts'

interface PartsProps {
  shown: ShownCase
  now: Date
}

/** What departments were asked, and what they answered. */
export const Parts = ({
  shown: {
    view: { parts },
    names,
    here,
  },
  now,
}: PartsProps) =>
  (parts.length > 0 || here.offered.includes('ask-part')) && (
    <section className="avizier-panel" aria-labelledby="parts-title">
      <h2 id="parts-title">La compartimente</h2>
      {parts.length === 0 && <p className="avizier-panel__empty">Nu s-a cerut nimic.</p>}
      {parts.map((part) => (
        <article key={part.id} className="avizier-case__part">
          <h3>
            {(part.department && names.departments.get(part.department)) ?? 'Compartiment șters'}
          </h3>
          <p className="avizier-submission__kept">
            {partStates[part.state].ro} · cerut {whenIn(part.askedAt, now)}, până pe{' '}
            {plainDate(noonOf(part.dueOn))}
          </p>
          {part.asked && <blockquote>{part.asked}</blockquote>}
          <PartAnswer part={part} now={now} />
          {part.state === 'asked' && (
            <ActButtons acts={['answer-part', 'release-part']} about={{ part: part.id }} />
          )}
          {(part.state === 'answered' || part.state === 'declined') && (
            <ActButtons
              acts={['ask-part']}
              labels={{ 'ask-part': 'Cereți din nou…' }}
              about={{ part: part.id }}
              begun={{ department: part.department ?? '', text: part.asked ?? '' }}
            />
          )}
        </article>
      ))}
      <ActButtons acts={['ask-part']} />
    </section>
  )

const PartAnswer = ({
  part: { answer, answeredAt, state },
  now,
}: {
  part: StoredPart
  now: Date
}) =>
  answer &&
  (state === 'answered' || state === 'declined') && (
    <>
      <p>
        {state === 'answered' ? 'A răspuns' : 'A spus că nu îl privește'}{' '}
        {answeredAt && whenIn(answeredAt, now)}:
      </p>
      <blockquote>{answer}</blockquote>
    </>
  )

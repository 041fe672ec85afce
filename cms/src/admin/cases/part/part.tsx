import { noonOf, plainDate } from '@avizier/shared/dates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { StoredPart } from '../../../cases/case.ts'
import { partStates } from '../../../cases/part-states.ts'
import { casePartsSlug } from '../../../cases/slugs.ts'
import { whenIn } from '../../when.ts'
import { loadPart } from './load-part.ts'
import { PartAnswer } from './part-answer.tsx'

/** What a department was asked, on a page of its own: all that it reads of a case. */
export const PartView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, docID } = initPageResult
  const list = `${req.payload.config.routes.admin}/collections/${casePartsSlug}`
  // Nobody asks here: that is done on the page of the case.
  if (docID === undefined) redirect(list)
  const shown = await loadPart(req, String(docID))
  if (!shown) notFound()
  const { part, department, caseHref, isTheirs, self } = shown
  const now = new Date()
  return (
    <Gutter className="avizier-submission avizier-case">
      <SetStepNav nav={[{ label: 'Cerute compartimentelor', url: list }, { label: part.number }]} />
      <div className="avizier-submission__head">
        <p>{['Cerere către compartiment', department].filter(Boolean).join(' · ')}</p>
        <h1>{`Solicitarea ${part.number}`}</h1>
        <p role="status">
          {partStates[part.state].ro}. Cerută {whenIn(part.askedAt, now)}; răspunsul este așteptat
          până pe {plainDate(noonOf(part.dueOn))}.
        </p>
        {caseHref && (
          <p>
            <a href={caseHref}>Deschideți solicitarea</a>
          </p>
        )}
      </div>
      <section className="avizier-panel" aria-labelledby="asked-title">
        <h2 id="asked-title">Ce vi se cere</h2>
        <p className="avizier-case__text">{part.asked}</p>
      </section>
      <Answered part={part} now={now} />
      {isTheirs && part.state !== 'released' && (
        <PartAnswer id={part.id} turn={part.turn} self={self} isAnswered={part.state !== 'asked'} />
      )}
    </Gutter>
  )
}

interface AnsweredProps {
  part: Pick<StoredPart, 'answer' | 'answeredAt'>
  now: Date
}

const Answered = ({ part: { answer, answeredAt }, now }: AnsweredProps) =>
  answer && (
    <section className="avizier-panel" aria-labelledby="answered-title">
      <h2 id="answered-title">Ce ați răspuns</h2>
      {answeredAt && <p className="avizier-submission__kept">{whenIn(answeredAt, now)}</p>}
      <p className="avizier-case__text">{answer}</p>
    </section>
  )

import { isLetterAct } from '../../cases/acts.ts'
import { whenIn } from '../when.ts'
import { ActButtons } from './act-buttons.tsx'
import { doneSentence } from './done-sentence.ts'
import type { ShownCase } from './load-case.ts'

interface HistoryProps {
  shown: ShownCase
  now: Date
}

/** All that was done to it, the newest first, with the fate of each letter. */
export const History = ({ shown: { acts, names, standing }, now }: HistoryProps) => (
  <section className="avizier-panel" aria-labelledby="done-title">
    <h2 id="done-title">Ce s-a făcut</h2>
    <ol className="avizier-time">
      {acts.toReversed().map((act) => (
        <li key={act.number} className="avizier-time__entry">
          <time dateTime={act.at}>{whenIn(act.at, now)}</time>
          <p>{doneSentence(act, names)}</p>
          {act.words && <blockquote>{act.words}</blockquote>}
          {isLetterAct(act) && standing.lost.some(({ of }) => of === act.number) && (
            <ActButtons acts={['resend']} about={{ of: act.number }} />
          )}
        </li>
      ))}
    </ol>
  </section>
)

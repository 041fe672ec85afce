import type { CaseAct } from '../../cases/acts.ts'
import { whenIn } from '../when.ts'
import { ActButtons } from './act-buttons.tsx'
import { doneSentence } from './done-sentence.ts'
import { fateSentence } from './letter-fate.ts'
import { LetterText } from './letter-text.tsx'
import type { ShownCase } from './load-case.ts'

interface HistoryProps {
  shown: ShownCase
  now: Date
}

/** All that was done to it, the newest first, with the fate of each letter. */
export const History = ({ shown, now }: HistoryProps) => (
  <section className="avizier-panel" aria-labelledby="done-title">
    <h2 id="done-title">Ce s-a făcut</h2>
    <ol className="avizier-time">
      {shown.view.acts.toReversed().map((act) => (
        <li key={act.number} className="avizier-time__entry">
          <time dateTime={act.at}>{whenIn(act.at, now)}</time>
          <p>{doneSentence(act, shown.names)}</p>
          {act.words && <blockquote>{act.words}</blockquote>}
          <Fate act={act} shown={shown} />
        </li>
      ))}
    </ol>
  </section>
)

const Fate = ({ act, shown }: { act: CaseAct; shown: ShownCase }) => {
  const { view } = shown
  const letter = view.letters.find(({ number }) => number === act.number)
  if (!letter) return null
  const { words, isUrgent } = fateSentence(letter)
  const isLost = view.standing.lost.some(({ of }) => of === act.number)
  return (
    <>
      <p className={isUrgent ? 'avizier-urgent' : 'avizier-submission__kept'}>{words}</p>
      <LetterText act={act} shown={shown} />
      {isLost && <ActButtons acts={['resend']} about={{ of: act.number }} />}
    </>
  )
}

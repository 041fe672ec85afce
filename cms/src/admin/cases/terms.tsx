import { isOpen } from '../../cases/states.ts'
import { whenIn } from '../when.ts'
import { ActButtons } from './act-buttons.tsx'
import { Fact } from '../fact.tsx'
import type { ShownCase } from './load-case.ts'
import { nextAct } from './next-act.ts'
import { termLines } from './term-lines.ts'

interface TermsProps {
  shown: ShownCase
  now: Date
}

/** When it came in, since when it counts, and until when what is owed; each term with its reason. */
export const Terms = ({ shown: { view, here }, now }: TermsProps) => {
  const { stored, standing, isTacitRefusal } = view
  const { registration, terms, state, answeredAt } = standing
  const lines = termLines(terms, isOpen(state), now)
  return (
    <section className="avizier-panel" aria-labelledby="terms-title">
      <h2 id="terms-title">Termene</h2>
      <dl>
        <Fact name="Primită">{whenIn(stored.receivedAt, now)}</Fact>
        <Fact name="Înregistrată">
          {registration && `nr. ${registration.number}, ${whenIn(registration.at, now)}`}
        </Fact>
        {lines.map(({ label, when, why, tone }) => (
          <Fact key={label} name={label}>
            <strong className={tone === 'far' ? undefined : 'avizier-urgent'}>{when}</strong>
            <small>{why}</small>
          </Fact>
        ))}
        <Fact name="Răspuns dat">{answeredAt && whenIn(answeredAt, now)}</Fact>
      </dl>
      {state === 'received' && (
        <p className="avizier-urgent">
          Nu este înregistrată: niciun termen nu curge încă. Înregistrați-o azi.
        </p>
      )}
      {isTacitRefusal && (
        <p className="avizier-urgent">
          Termenul a trecut fără răspuns: legea îl socotește refuz, iar solicitantul îl poate
          contesta.
        </p>
      )}
      <ActButtons
        acts={['register']}
        next={nextAct(view.owed, here.offered)}
        labels={registration ? { register: 'Corectați înregistrarea…' } : {}}
      />
    </section>
  )
}

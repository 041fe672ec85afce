import type { UIFieldServerProps } from 'payload'
import { keepsMonitoring } from '../../monitoring/access.ts'
import { ReadNow } from './read-now.tsx'

/** On the form of a source: what came of its last reading, and another one at once. */
export const SourceAnswer = ({ data, id, user }: UIFieldServerProps) => {
  const { answer, isFine, url } = data as { answer?: unknown; isFine?: unknown; url?: unknown }
  if (!id || typeof answer !== 'string') return null
  return (
    <section className="avizier-panel avizier-panel--in-form">
      <h2>Ultima citire</h2>
      <p className={isFine === false ? 'avizier-urgent' : undefined}>{answer}</p>
      {Boolean(url) && keepsMonitoring(user) && <ReadNow id={String(id)} />}
    </section>
  )
}

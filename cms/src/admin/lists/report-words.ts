import { count } from '@avizier/shared/numbers'
import type { BulkAct } from './bulk-acts.ts'
import { inState, type BulkReport } from './bulk-report.ts'

/** What stands above what was done: „Aprobate”. */
export const doneHeadings: Record<BulkAct, string> = {
  submit: 'Trimise spre verificare',
  return: 'Returnate cu observații',
  approve: 'Aprobate',
  schedule: 'Programate',
  unschedule: 'Programare anulată',
  publish: 'Publicate',
  'publish-urgently': 'Publicate urgent',
  'approve-afterwards': 'Verificate ulterior',
  withdraw: 'Retrase de pe site',
  reinstate: 'Puse la loc pe site',
  trash: 'Mutate la coș',
  restore: 'Restaurate din coș',
  delete: 'Șterse definitiv',
}

/** What became of all of them, in a sentence that screen readers say once at the end. */
export function reportSentence(report: BulkReport, isRunning: boolean): string {
  const all = report.items.length
  if (isRunning) return `Se lucrează la ${count(all, 'un document', 'documente')}, pe rând.`
  const [done, refused, unsure, waiting] = (['done', 'refused', 'unsure', 'waiting'] as const).map(
    (state) => inState(report, state).length,
  )
  const parts = [
    done === all ? 'S-a făcut la toate.' : `S-a făcut la ${done} din ${all}.`,
    refused ? `${count(refused, 'Unul a fost refuzat', 'au fost refuzate')}.` : '',
    unsure ? 'Legătura cu serverul s-a întrerupt: la un document nu se știe dacă s-a făcut.' : '',
    waiting ? `${count(waiting, 'Unul nu a fost încercat', 'nu au fost încercate')}.` : '',
  ]
  return parts.filter(Boolean).join(' ')
}

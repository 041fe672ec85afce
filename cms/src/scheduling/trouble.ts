import { clock, longDateTime, minuteMs } from '@avizier/shared/dates'
import type { Trouble } from '../workflow/answer.ts'
import type { Purpose } from './plan.ts'
import type { OpenPlan } from './plans.ts'
import { toldToEditors } from './failure.ts'

/** So long after its minute what is planned and not done is late. */
const lateAfterMs = minuteMs

const nouns: Record<Purpose, string> = { publish: 'Publicarea', withdraw: 'Retragerea' }
const byHand: Record<Purpose, string> = {
  publish: 'Publicați de mână, sau anulați programarea și alegeți altă oră.',
  withdraw: 'Retrageți de mână, sau anulați programarea și alegeți altă oră.',
}

/** What is wrong with a plan; null where nothing is. */
export function troubleOf({ plan, job }: OpenPlan, now: Date): Trouble | null {
  const what = `${nouns[plan.purpose]} programată pentru ${longDateTime(plan.at)}`
  const cause = toldToEditors(job.lastError)
  if (job.state === 'dead') {
    const why = cause ?? 'Este o eroare a programului, pe care o vede webmasterul.'
    return { state: 'failed', sentence: `${what} nu a reușit. ${why} ${byHand[plan.purpose]}` }
  }
  if (job.failedSince !== null) {
    const again = `Se încearcă din nou la ${clock(job.dueAt)}.`
    const words = [`${what} nu a reușit încă.`, ...(cause ? [cause] : []), again]
    return { state: 'retrying', sentence: words.join(' ') }
  }
  if (now.getTime() - Date.parse(plan.at) <= lateAfterMs) return null
  return { state: 'late', sentence: `${what} întârzie: programul nu a ajuns încă la ea.` }
}

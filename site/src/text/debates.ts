import { bound } from '@avizier/shared/typography'
import { clock } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import type { DebateState } from '../queries/open-debates.ts'

export const debateStateLabels: Record<DebateState, string> = {
  open: 'Se primesc propuneri',
  'debate-ahead': 'Urmează dezbaterea',
  closed: 'Propunerile sunt în analiză',
  concluded: 'Încheiată, cu rezultate publicate',
}

/** „17 zile pentru propuneri”; on the last day the hour. */
export function daysLeftText(daysLeft: number, deadline: string, isBudget: boolean): string {
  const purpose = isBudget ? 'contestații' : 'propuneri'
  if (daysLeft === 0)
    return bound(`astăzi, până la ora ${clock(deadline)}, ultima zi pentru ${purpose}`)
  return `${count(daysLeft, 'o zi', 'zile')} pentru ${purpose}`
}

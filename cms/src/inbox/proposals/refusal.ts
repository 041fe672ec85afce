import { longDateTime } from '@avizier/shared/dates'
import type { PublicDebate } from './public-debate.ts'

/** Why a proposal that the counter received at this instant is not one to this debate; null where it is. */
export function refusalToPropose(debate: PublicDebate | null, at: string): string | null {
  if (!debate) return 'La adresa aceasta nu este nicio dezbatere publică.'
  if (debate.isWithdrawn) return 'Anunțul dezbaterii a fost retras înainte de primirea propunerii.'
  if (debate.deadline !== null && at >= debate.deadline)
    return `Termenul pentru propuneri s-a încheiat: ${longDateTime(debate.deadline)}.`
  return null
}

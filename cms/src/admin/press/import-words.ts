import { count, counted } from '@avizier/shared/numbers'
import type { ImportReport } from '../../press/import/report.ts'

/** What the button does; null where there is nothing to do. */
export function importSentence({ fresh, changed }: ImportReport): string | null {
  const parts = partsOf(fresh.length, changed.length)
  return parts.length === 0 ? null : `Importați: ${parts.join(', ')}`
}

export const doneSentence = ({ fresh, changed }: ImportReport): string =>
  `Importați: ${partsOf(fresh.length, changed.length).join(', ')}.`

const partsOf = (fresh: number, changed: number): string[] => [
  ...(fresh > 0 ? [counted(fresh, 'unul nou', 'noi')] : []),
  ...(changed > 0 ? [counted(changed, 'unul schimbat', 'schimbați')] : []),
]

/** What the file holds, in a sentence. */
export const summary = ({ fresh, changed, same, refused }: ImportReport): string => {
  const all = fresh.length + changed.length + same + refused.length
  return `Fișierul are ${count(all, 'un rând', 'rânduri')}. Nu s-a scris încă nimic.`
}

/** Who was taken off before and is in the file too. */
export const inactiveSentence = (inactive: readonly string[]): string =>
  `${inactive.join(', ')}: ${inactive.length === 1 ? 'nu mai primește mesaje și rămâne așa' : 'nu mai primesc mesaje și rămân așa'}.`

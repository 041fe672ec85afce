import type { CaseActOf, LetterActName, Verdict } from '../acts.ts'
import type { RefusalGround } from '../grounds.ts'

/** What a letter says beside what its case tells. */
export type Said =
  | { act: 'confirm-receipt' | 'grant' }
  | { act: 'send'; text: string; verdict: Verdict | null }
  | { act: 'extend'; text: string }
  | { act: 'refuse'; text: string; ground: RefusalGround }
  | { act: 'forward'; text: string | null; to: string }

/** What the letter of an act says; null where its words were erased. */
export function saidBy(act: CaseActOf<LetterActName>): Said | null {
  switch (act.act) {
    case 'confirm-receipt':
    case 'grant':
      return { act: act.act }
    case 'forward':
      return { act: act.act, text: act.words, to: act.details.to }
    case 'send':
      return act.words === null
        ? null
        : { act: act.act, text: act.words, verdict: act.details.verdict }
    case 'extend':
      return act.words === null ? null : { act: act.act, text: act.words }
    case 'refuse':
      return act.words === null
        ? null
        : { act: act.act, text: act.words, ground: act.details.ground }
  }
}

import type { AppearanceAct } from '../../placements/standing.ts'

const done: Record<AppearanceAct, string> = {
  confirm: 'a confirmat apariția',
  prove: 'a adăugat dovada',
  miss: 'a notat că nu a apărut',
  undo: 'a anulat ce se notase înainte',
}

/** „Ioana Marin a adăugat dovada” */
export const doneSentence = (act: AppearanceAct, by: string | null): string =>
  `${by ?? 'Cineva'} ${done[act]}`

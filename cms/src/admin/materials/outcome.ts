import type { MaterialState } from '../../materials/states.ts'
import { whenIn } from '../when.ts'

/** What is known of the document that was made of a material; null where it is gone. */
export interface MadeItem {
  kind: string
  isTrashed: boolean
  /** Where readers find it; null while they do not. */
  url: string | null
}

export interface OutcomeFacts {
  state: MaterialState
  createdAt: string
  dealtAt: string | null
  /** Who took it, where whoever asks may know. */
  dealtBy: string | null
  declineReason: string | null
  made: MadeItem | null
}

/** What became of a material, as its department reads it. */
export function outcomeSentence(facts: OutcomeFacts, now: Date): string {
  const { state, createdAt, dealtAt, dealtBy, declineReason, made } = facts
  const by = dealtBy ?? 'Biroul Mass-media'
  const when = whenIn(dealtAt ?? createdAt, now)
  switch (state) {
    case 'handed-in':
      return `Predat ${whenIn(createdAt, now)}. Așteaptă să fie preluat.`
    case 'taken':
      return `Preluat ${when} de ${by}.`
    case 'declined':
      return `Refuzat ${when} de ${by}: „${declineReason ?? ''}”`
    case 'made':
      if (!made || made.isTrashed)
        return `A devenit document ${when}, dar documentul nu mai este în lucru. Întrebați Biroul Mass-media.`
      return made.url ? `Publicat: ${made.kind}.` : `În lucru la Biroul Mass-media: ${made.kind}.`
  }
}

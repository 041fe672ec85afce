import type { FlatplanAct } from '../../flatplans/acts.ts'
import type { ToldFlatplan } from '../../flatplans/told.ts'
import type { PieceChoices } from './choices.ts'

export interface PageProps {
  told: ToldFlatplan
  choices: PieceChoices
  act: (act: FlatplanAct) => Promise<void>
  mayPlan: boolean
  /** From 1. */
  number: number
}

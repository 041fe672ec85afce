import type { Standing as Stands } from '../../placements/standing.ts'
import { shownStanding } from './standing-words.ts'

/** How an appearance stands, in a word beside a sign. */
export const Standing = ({ standing }: { standing: Stands }) => {
  const { label, tone } = shownStanding(standing)
  return (
    <span className={`avizier-state avizier-state--${tone}`} data-standing={standing}>
      {label}
    </span>
  )
}

import type { DefaultServerCellComponentProps } from 'payload'
import { storedAppearance } from '../../placements/store.ts'
import { standingOf } from '../../placements/standing.ts'
import { Standing } from './standing.tsx'

/** In the list of appearances: how each stands now. A form renders the cells of its fields too, without a row. */
export const StandingCell = ({ rowData }: Partial<DefaultServerCellComponentProps>) => {
  const { data } = storedAppearance.safeParse(rowData)
  return data ? <Standing standing={standingOf(data, new Date())} /> : null
}

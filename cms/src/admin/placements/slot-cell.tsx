import type { DefaultServerCellComponentProps } from 'payload'
import { storedAppearance } from '../../placements/store.ts'
import { slotWords } from '../../placements/slot-words.ts'

/** In the list of appearances: the day with its hour, window or last day. */
export const SlotCell = ({ rowData }: Partial<DefaultServerCellComponentProps>) => {
  const { data } = storedAppearance.safeParse(rowData)
  return data ? <span>{slotWords(data)}</span> : null
}

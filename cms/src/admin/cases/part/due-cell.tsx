import { noonOf, plainDate } from '@avizier/shared/dates'
import type { DefaultServerCellComponentProps } from 'payload'

/** In the list of what departments are asked: the last day, as people write it. */
export const DueCell = ({ cellData }: Partial<DefaultServerCellComponentProps>) =>
  typeof cellData === 'string' && cellData ? <span>{plainDate(noonOf(cellData))}</span> : null

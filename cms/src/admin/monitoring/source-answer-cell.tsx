import type { DefaultServerCellComponentProps } from 'payload'

/** In the list of sources: what is wrong stands out. */
export const SourceAnswerCell = ({ cellData, rowData }: DefaultServerCellComponentProps) => {
  const { isFine } = rowData as { isFine?: unknown }
  return (
    <span className={isFine === false ? 'avizier-urgent' : undefined}>
      {String(cellData ?? '')}
    </span>
  )
}

import type { DefaultServerCellComponentProps } from 'payload'

/** In the list of documents: scans stand out. */
export const HasTextCell = ({ cellData }: DefaultServerCellComponentProps) =>
  cellData === false ? <span className="avizier-urgent">scanat, fără text</span> : <span>da</span>

import type { ScanLink } from '../../monitoring/review/review.ts'

/** The pages of a newspaper that were scanned for it. */
export const Scans = ({ scans }: { scans: readonly ScanLink[] }) =>
  scans.map(({ href, name }, place) => (
    <a key={href} href={href} target="_blank" rel="noreferrer" title={name}>
      {scans.length === 1 ? 'Pagina scanată' : `Pagina scanată ${place + 1}`}
    </a>
  ))

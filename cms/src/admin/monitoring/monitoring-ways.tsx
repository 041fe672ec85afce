import { reviewPath, statisticsPath, triagePath } from '../../monitoring/addresses.ts'

const ways = [
  [triagePath, 'De triat'],
  [reviewPath, 'Revista presei'],
  [statisticsPath, 'Statistica presei'],
] as const

/** Between our screens of the press. */
export const MonitoringWays = ({ admin, here }: { admin: string; here: string }) => (
  <nav className="avizier-filters" aria-label="Monitorizarea presei">
    {ways.map(([path, name]) => (
      <a key={path} href={admin + path} aria-current={path === here ? 'page' : undefined}>
        {name}
      </a>
    ))}
  </nav>
)

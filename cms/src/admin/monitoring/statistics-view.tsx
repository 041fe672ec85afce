import { noonOf, plainDate, shortDate } from '@avizier/shared/dates'
import { count, formatNumber } from '@avizier/shared/numbers'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { monitoringRefusals, watchesPress } from '../../monitoring/access.ts'
import { statisticsPath } from '../../monitoring/addresses.ts'
import { toneNames, tones } from '../../monitoring/media.ts'
import { loadStatistics } from '../../monitoring/statistics/load-statistics.ts'
import { askedWeeks, lastWeeks, spans } from '../../monitoring/statistics/period.ts'
import { statisticsParts } from '../../monitoring/statistics/statistics-rows.ts'
import type { CountLine, UptakeLine } from '../../monitoring/statistics/statistics.ts'
import { cuttingsSlug } from '../../monitoring/slugs.ts'
import { OwnView, signedIn } from '../own-view.tsx'
import { MonitoringWays } from './monitoring-ways.tsx'

/** `/monitorizare/statistici?saptamani=12`: what the press wrote, by outlet, topic and week, and who took up what. */
export const StatisticsView = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, statisticsPath)
  return (
    <OwnView page={initPageResult} user={user} className="avizier-monitoring">
      <h1>Statistica presei</h1>
      {watchesPress(user) ? (
        <>
          <MonitoringWays admin={req.payload.config.routes.admin} here={statisticsPath} />
          {await shownStatistics(req, askedWeeks.parse(searchParams ?? {}))}
        </>
      ) : (
        <p className="avizier-urgent">{monitoringRefusals.read}</p>
      )}
    </OwnView>
  )
}

async function shownStatistics(req: PayloadRequest, weeks: number) {
  const { from, to } = lastWeeks(weeks, new Date())
  const { outlets, topics, weeks: byWeek, uptake } = await loadStatistics(req, { from, to })
  const { admin, api } = req.payload.config.routes
  const own = admin + statisticsPath
  return (
    <>
      <nav className="avizier-filters" aria-label="Perioada">
        {spans.map((span) => (
          <a
            key={span}
            href={`${own}?saptamani=${span}`}
            aria-current={span === weeks ? 'true' : undefined}
          >
            {count(span, 'o săptămână', 'săptămâni')}
          </a>
        ))}
      </nav>
      <p>
        Relatările relevante din {plainDate(noonOf(from))} – {plainDate(noonOf(to))}.{' '}
        <a href={`${api}/${cuttingsSlug}/statistics?saptamani=${weeks}`} download>
          Descărcați cifrele (CSV)
        </a>
      </p>
      <Counts title={statisticsParts.outlets} head="Publicația" lines={outlets} />
      <Counts title={statisticsParts.topics} head="Tema" lines={topics} />
      <Counts title={statisticsParts.weeks} head="Săptămâna din" lines={byWeek.map(named)} />
      <Uptake lines={uptake} />
    </>
  )
}

const named = (line: CountLine): CountLine => ({ ...line, name: shortDate(noonOf(line.name)) })

interface CountsProps {
  title: string
  head: string
  lines: readonly CountLine[]
}

const Counts = ({ title, head, lines }: CountsProps) => (
  <section className="avizier-panel avizier-statistics">
    <h2>{title}</h2>
    {lines.length === 0 ? (
      <p className="avizier-panel__empty">Nimic în această perioadă.</p>
    ) : (
      <div className="avizier-statistics__table" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">Toate</th>
              {toneNames.map((tone) => (
                <th key={tone} scope="col">
                  {tones[tone].ro}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, all, byTone }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{formatNumber(all)}</td>
                {toneNames.map((tone) => (
                  <td key={tone}>{formatNumber(byTone[tone])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
)

const Uptake = ({ lines }: { lines: readonly UptakeLine[] }) => (
  <section className="avizier-panel">
    <h2>{statisticsParts.uptake}</h2>
    {lines.length === 0 && <p className="avizier-panel__empty">Nimeni, în această perioadă.</p>}
    <ul>
      {lines.map(({ release, outlets }) => (
        <li key={release}>
          {release} <span>{outlets.join(', ')}</span>
        </li>
      ))}
    </ul>
  </section>
)

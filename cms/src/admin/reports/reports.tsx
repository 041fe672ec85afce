import { yearOf } from '@avizier/shared/dates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { z } from 'zod'
import { worksOnCases } from '../../access/works-on-cases.ts'
import {
  firstYear,
  reportApi,
  reportLaws,
  reportNames,
  reportsPath,
  type ReportName,
} from '../../reports/addresses.ts'
import { reportRefusals, reportYear } from '../../reports/asked.ts'
import { hasEnded, notEnded } from '../../reports/how-published.ts'
import { knownReport } from '../../reports/published-report.ts'
import type { Report } from '../../reports/report.ts'
import { figureOf, periodOf } from '../../reports/told.ts'
import { OwnView, signedIn } from '../own-view.tsx'
import { loadPublication, type Publication } from './load-publication.ts'
import { PublishReport } from './publish-report.tsx'

/** „Rapoarte anuale”: the yearly reports that laws ask for, made from what the newsroom holds. */
export const Reports = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, reportsPath)
  const now = new Date()
  return (
    <OwnView page={initPageResult} user={user} className="avizier-reports">
      <SetStepNav nav={[{ label: 'Rapoarte anuale' }]} />
      <h1>Rapoarte anuale</h1>
      {worksOnCases(user) ? (
        <Shown req={req} choice={choiceOf(searchParams, now)} now={now} />
      ) : (
        <p className="avizier-urgent">{reportRefusals.read}</p>
      )}
    </OwnView>
  )
}

interface Choice {
  name: ReportName
  year: number
}

/** What the address asks for; what it does not name is the law on information, and the year that has ended. */
function choiceOf(params: AdminViewServerProps['searchParams'], now: Date): Choice {
  const lastYear = Math.max(firstYear, Number(yearOf(now)) - 1)
  const asked = z.object({
    name: z.enum(reportNames).catch('information'),
    year: reportYear.catch(lastYear),
  })
  return asked.parse(params ?? {})
}

const Shown = async ({ req, choice, now }: { req: PayloadRequest; choice: Choice; now: Date }) => {
  const { name, year } = choice
  const { admin, api } = req.payload.config.routes
  const known = await knownReport(req, name, year, now)
  const { report } = known
  const at = (to: Choice) => `${admin}${reportsPath}?name=${to.name}&year=${to.year}`
  return (
    <>
      <nav aria-label="Raportul" className="avizier-reports__choice">
        {reportNames.map((other) => (
          <Way key={other} href={at({ name: other, year })} isHere={other === name}>
            {reportLaws[other]}
          </Way>
        ))}
      </nav>
      <nav aria-label="Anul" className="avizier-reports__choice">
        {yearsUntil(now).map((other) => (
          <Way key={other} href={at({ name, year: other })} isHere={other === year}>
            {other}
          </Way>
        ))}
      </nav>
      <Sections report={report} now={now}>
        <OnSite {...choice} publication={await loadPublication(req, known, now)} now={now} />
      </Sections>
      <p className="avizier-reports__choice">
        <a href={api + reportApi(name, year, 'pdf')}>Descărcați raportul (PDF)</a>
        <a href={api + reportApi(name, year, 'csv')}>Descărcați cifrele (CSV)</a>
      </p>
    </>
  )
}

const shownYears = 3

const yearsUntil = (now: Date): number[] => {
  const last = Number(yearOf(now))
  return Array.from({ length: shownYears }, (_, back) => last - back)
}

interface WayProps {
  href: string
  isHere: boolean
  children: React.ReactNode
}

const Way = ({ href, isHere, children }: WayProps) => (
  <a href={href} aria-current={isHere ? 'page' : undefined}>
    {children}
  </a>
)

interface OnSiteProps extends Choice {
  publication: Publication
  now: Date
}

/** How the report stands on the site, and the act that publishes it. */
const OnSite = ({ name, year, now, publication }: OnSiteProps) => {
  const { standing, url, itemHref, obstacle, facts, seen } = publication
  if (!hasEnded(year, now)) return <p>{notEnded(year)}</p>
  return (
    <>
      {standing && (
        <p className="avizier-reports__choice">
          <span>{standing}</span>
          {url && <a href={url}>Pagina de pe site</a>}
          {itemHref && <a href={itemHref}>Anunțul raportului</a>}
        </p>
      )}
      {obstacle && <p className="avizier-urgent">{obstacle}</p>}
      {facts && <PublishReport key={`${name} ${year}`} {...{ name, year, seen, facts }} />}
    </>
  )
}

interface SectionsProps {
  report: Report
  now: Date
  children: React.ReactNode
}

const Sections = ({ report, now, children }: SectionsProps) => (
  <>
    <h2>{report.title}</h2>
    <p>{periodOf(report, now)}</p>
    {children}
    <div className="avizier-reports__sections">
      {report.sections.map(({ heading, lines }) => (
        <table key={heading} className="avizier-reports__table">
          <caption>{heading}</caption>
          <tbody>
            {lines.map((line, place) => (
              <tr key={`${place} ${line.label}`}>
                <th scope="row" className={line.isPart ? 'avizier-reports__part' : undefined}>
                  {line.label}
                </th>
                <td>{figureOf(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  </>
)

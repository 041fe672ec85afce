import { placementMediumLabels } from '@avizier/shared/kinds/campaigns'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { placementRefusals, seesCosts, seesPlacements } from '../../placements/access.ts'
import { reportPath } from '../../placements/addresses.ts'
import { campaignChoices, loadReported, type ReportAsked } from '../../placements/load-report.ts'
import { reportAsked } from '../../placements/report-endpoint.ts'
import { countedCells, noCampaign, reportHead } from '../../placements/report-rows.ts'
import { reportOf, type CampaignReport } from '../../placements/report.ts'
import { appearancesSlug } from '../../placements/slugs.ts'
import { OwnView, signedIn } from '../own-view.tsx'

/** „Raportul aparițiilor”: what was planned, what appeared, what it cost; per campaign and outlet. */
export const AppearancesReport = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, reportPath)
  const { admin } = req.payload.config.routes
  const list = `${admin}/collections/${appearancesSlug}`
  return (
    <OwnView page={initPageResult} user={user} className="avizier-report">
      <SetStepNav nav={[{ label: 'Apariții', url: list }, { label: 'Raport' }]} />
      <h1>Raportul aparițiilor</h1>
      {seesPlacements(user) ? (
        <Report req={req} asked={reportAsked.safeParse(searchParams ?? {}).data ?? everything} />
      ) : (
        <p className="avizier-urgent">{placementRefusals.read}</p>
      )}
    </OwnView>
  )
}

const everything: ReportAsked = { campaign: null, from: null, to: null }

const Report = async ({ req, asked }: { req: PayloadRequest; asked: ReportAsked }) => {
  const hasCosts = seesCosts(req.user)
  const reports = reportOf(await loadReported(req, asked, { hasCosts, now: new Date() }))
  return (
    <>
      <Question asked={asked} campaigns={await campaignChoices(req)} />
      {reports.length === 0 ? (
        <p className="avizier-panel__empty">Nicio apariție pentru ce ați ales.</p>
      ) : (
        <p className="avizier-placements__ways">
          <a href={fileAddress(req, 'report.pdf', asked)} download>
            Descărcați raportul (PDF)
          </a>{' '}
          <a href={fileAddress(req, 'report', asked)} download>
            Descărcați tabelul (CSV)
          </a>
        </p>
      )}
      {reports.map((report) => (
        <CampaignTable key={report.campaign?.id ?? ''} report={report} hasCosts={hasCosts} />
      ))}
    </>
  )
}

function fileAddress({ payload }: PayloadRequest, file: string, asked: ReportAsked): string {
  const said = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== null)
  const query = new URLSearchParams(said).toString()
  return `${payload.config.routes.api}/${appearancesSlug}/${file}${query && `?${query}`}`
}

/** A browser's own field for a day says the month first where its language does. */
const aDay = {
  type: 'text',
  pattern: String.raw`\d{4}-\d{2}-\d{2}`,
  placeholder: '2026-12-31',
  size: 10,
} as const

interface QuestionProps {
  asked: ReportAsked
  campaigns: readonly { id: string; title: string }[]
}

/** A form of the address: it works without a script, and the report can be kept as a bookmark. */
const Question = ({ asked, campaigns }: QuestionProps) => (
  <form className="avizier-report__question">
    <p>
      <label htmlFor="report-campaign">Campania</label>
      <select id="report-campaign" name="campaign" defaultValue={asked.campaign ?? ''}>
        <option value="">Toate</option>
        {campaigns.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </p>
    <p>
      <label htmlFor="report-from">De la (an-lună-zi)</label>
      <input id="report-from" {...aDay} name="from" defaultValue={asked.from ?? ''} />
    </p>
    <p>
      <label htmlFor="report-to">Până la</label>
      <input id="report-to" {...aDay} name="to" defaultValue={asked.to ?? ''} />
    </p>
    <button type="submit">Arătați</button>
  </form>
)

interface TableProps {
  report: CampaignReport
  hasCosts: boolean
}

const CampaignTable = ({ report: { campaign, outlets, total }, hasCosts }: TableProps) => {
  const name = campaign?.title ?? noCampaign
  const [, ...columns] = reportHead(hasCosts)
  return (
    <section className="avizier-report__campaign">
      <h2>{name}</h2>
      <div role="region" aria-label={`Tabel: ${name}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outlets.map((line) => (
              <tr key={`${line.medium} ${line.outlet}`}>
                <th scope="row">{line.outlet}</th>
                <td>{placementMediumLabels[line.medium]}</td>
                <Cells columns={columns} cells={countedCells(line, hasCosts)} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                Total
              </th>
              <Cells columns={columns} cells={countedCells(total, hasCosts)} />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}

/** The figures; on a narrow screen each says its column. */
const Cells = ({ columns, cells }: { columns: readonly string[]; cells: readonly string[] }) =>
  cells.map((cell, index) => (
    <td key={columns[index + 2]} data-column={columns[index + 2]}>
      {cell}
    </td>
  ))

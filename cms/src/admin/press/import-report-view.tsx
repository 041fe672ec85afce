import { formatNumber } from '@avizier/shared/numbers'
import type { ReactNode } from 'react'
import type { ImportReport } from '../../press/import/report.ts'
import { inactiveSentence, summary } from './import-words.ts'

/** What an import would do: who is new, who changes in what, which rows are refused and why. */
export const ImportReportView = ({ report }: { report: ImportReport }) => (
  <section className="avizier-import__report" aria-label="Ce s-ar importa">
    <p role="status">{summary(report)}</p>
    {report.refused.length > 0 && (
      <Part title="Nu se pot importa" number={report.refused.length} isOpen>
        {report.refused.map(({ row, sentence }) => (
          <li key={row}>
            <strong>Rândul {row}.</strong> {sentence}
          </li>
        ))}
      </Part>
    )}
    <Part title="Noi" number={report.fresh.length}>
      {report.fresh.map((name, index) => (
        <li key={`${index} ${name}`}>{name}</li>
      ))}
    </Part>
    <Part title="Schimbați" number={report.changed.length}>
      {report.changed.map(({ name, what }, index) => (
        <li key={`${index} ${name}`}>
          {name}: {what}
        </li>
      ))}
    </Part>
    <p>La fel ca în listă: {formatNumber(report.same)}.</p>
    {report.inactive.length > 0 && <p>{inactiveSentence(report.inactive)}</p>}
  </section>
)

interface PartProps {
  title: string
  number: number
  isOpen?: boolean
  children: ReactNode
}

const Part = ({ title, number, isOpen = false, children }: PartProps) =>
  number > 0 && (
    <details open={isOpen}>
      <summary>
        {title}: {formatNumber(number)}
      </summary>
      <ul>{children}</ul>
    </details>
  )

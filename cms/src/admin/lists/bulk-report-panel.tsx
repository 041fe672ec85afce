'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { inState, type BulkItem, type BulkReport } from './bulk-report.ts'
import { doneHeadings, reportSentence } from './report-words.ts'
import type { Bulk } from './use-bulk.ts'

type PanelProps = Omit<Bulk, 'report' | 'begin'> & { report: BulkReport; collection: string }

/** What was done, what was refused and why, what was not tried: until it is closed. */
export const BulkReportPanel = ({
  report,
  collection,
  isRunning,
  goOn,
  stop,
  close,
}: PanelProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The button that began it is gone.
    if (isRunning) heading.current?.focus()
  }, [isRunning])
  const left = inState(report, 'waiting').length + inState(report, 'unsure').length
  const tried = report.items.length - left
  return (
    <section className="avizier-bulk__report" aria-labelledby="avizier-bulk-title">
      <h2 id="avizier-bulk-title" ref={heading} tabIndex={-1}>
        {doneHeadings[report.act]}: ce s-a făcut
      </h2>
      <p role="status">{reportSentence(report, isRunning)}</p>
      {isRunning && (
        <progress aria-label="Cât s-a lucrat" value={tried} max={report.items.length} />
      )}
      <Refused items={inState(report, 'refused')} collection={collection} />
      {!isRunning && (
        <>
          <Group title="Nu se știe" items={inState(report, 'unsure')} collection={collection} />
          <Group title="Neîncercate" items={inState(report, 'waiting')} collection={collection} />
        </>
      )}
      <Group
        title={doneHeadings[report.act]}
        items={inState(report, 'done')}
        collection={collection}
      />
      <Ends isRunning={isRunning} isEnded={left === 0} {...{ goOn, stop, close }} />
    </section>
  )
}

interface GroupProps {
  items: readonly BulkItem[]
  collection: string
}

const Refused = ({ items, collection }: GroupProps) =>
  items.length > 0 && (
    <>
      <h3 className="avizier-urgent">Refuzate ({items.length})</h3>
      <dl>
        {items.map(({ id, title, outcome }) => (
          <div key={id}>
            <dt>
              <DocumentLink collection={collection} id={id} title={title} />
            </dt>
            <dd>{outcome.state === 'refused' ? outcome.sentence : ''}</dd>
          </div>
        ))}
      </dl>
    </>
  )

/** Long ones are folded: what was refused is what somebody looks for. */
const Group = ({ title, items, collection }: GroupProps & { title: string }) =>
  items.length > 0 && (
    <details open={items.length <= 12}>
      <summary>
        {title} ({items.length})
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <DocumentLink collection={collection} id={item.id} title={item.title} />
          </li>
        ))}
      </ul>
    </details>
  )

const DocumentLink = ({ collection, id, title }: Record<'collection' | 'id' | 'title', string>) => {
  const { config } = useConfig()
  return <a href={`${config.routes.admin}/collections/${collection}/${id}`}>{title}</a>
}

type EndsProps = Pick<Bulk, 'isRunning' | 'goOn' | 'stop' | 'close'> & { isEnded: boolean }

const Ends = ({ isRunning, isEnded, goOn, stop, close }: EndsProps) => (
  <div className="avizier-dialog__buttons">
    {isRunning && (
      <Button buttonStyle="secondary" size="small" margin={false} onClick={stop}>
        Opriți aici
      </Button>
    )}
    {!isRunning && !isEnded && (
      <Button size="small" margin={false} onClick={goOn}>
        Continuați cu cele rămase
      </Button>
    )}
    {!isRunning && (
      <Button buttonStyle="secondary" size="small" margin={false} onClick={close}>
        Închideți raportul
      </Button>
    )}
  </div>
)

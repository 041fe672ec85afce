'use client'

import { count } from '@avizier/shared/numbers'
import { Button, useListDrawerContext, useListQuery, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useState } from 'react'
import { urgentActs } from '../item/state-words.ts'
import { actsFor, type BulkAct } from './bulk-acts.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { bulkWords } from './bulk-forms.ts'
import { BulkReportPanel } from './bulk-report-panel.tsx'
import { markedIn } from './marked.ts'
import { useBulk } from './use-bulk.ts'

interface BulkBarProps {
  collection: string
  /** What this person's role may do at all. */
  acts: readonly BulkAct[]
  me: string
}

/** What is marked in the list, what may be done to it in one go, and what became of it. */
export const BulkBar = ({ collection, acts, me }: BulkBarProps) => {
  const { isInDrawer } = useListDrawerContext()
  const { data } = useListQuery()
  const { selectedIDs, toggleAll } = useSelection()
  const isTrash = usePathname().endsWith('/trash')
  const bulk = useBulk(collection, me)
  const [opened, setOpened] = useState<BulkAct | null>(null)
  // A window over a form only chooses.
  if (isInDrawer) return null
  const marked = markedIn(data?.docs, selectedIDs)
  return (
    <div className="avizier-bulk">
      {marked.length > 0 && !bulk.isRunning && (
        <section className="avizier-bulk__bar" aria-label="Documentele marcate">
          <p role="status">{count(marked.length, 'un document marcat', 'documente marcate')}</p>
          {actsFor(acts, marked, isTrash).map((act) => (
            <ActButton key={act} act={act} open={setOpened} />
          ))}
          <button type="button" className="avizier-bulk__clear" onClick={() => toggleAll()}>
            Scoateți marcajele
          </button>
        </section>
      )}
      {opened && (
        <BulkDialog
          act={opened}
          marked={marked}
          giveUp={() => setOpened(null)}
          begin={(details) => {
            setOpened(null)
            toggleAll()
            bulk.begin(opened, marked, details)
          }}
        />
      )}
      {bulk.report && <BulkReportPanel collection={collection} {...bulk} report={bulk.report} />}
    </div>
  )
}

const ActButton = ({ act, open }: { act: BulkAct; open: (act: BulkAct) => void }) => (
  <Button
    buttonStyle="secondary"
    size="small"
    margin={false}
    id={`bulk-${act}`}
    className={isUrgent(act) ? 'avizier-urgent' : ''}
    onClick={() => open(act)}
  >
    {bulkWords(act)}
  </Button>
)

const isUrgent = (act: BulkAct): boolean =>
  act === 'delete' || [...urgentActs].some((urgent) => urgent === act)

import type { UIFieldServerProps } from 'payload'
import { toldFile } from '../../collections/stored-files/private/by-hand-doors.ts'
import { filesOf } from '../../collections/stored-files/private/files-of.ts'
import { watchesPress } from '../../monitoring/access.ts'
import { cuttingScans } from '../../monitoring/scans.ts'
import { cuttingsSlug } from '../../monitoring/slugs.ts'
import { FilesPanel } from '../private-files/files-panel.tsx'

/** On the form of what a newspaper wrote: its page, scanned. */
export const ScansPanel = async ({ id, req }: UIFieldServerProps) => {
  if (!watchesPress(req.user)) return null
  if (id === undefined) return <p>Pagina scanată se adaugă aici, după prima salvare.</p>
  const files = await filesOf(req, cuttingScans, String(id))
  return (
    <FilesPanel
      of={`${cuttingsSlug}/${id}`}
      first={files.map(toldFile)}
      title="Pagina scanată"
      explains="Imagine sau PDF. O vede numai biroul: nu se publică și nu pleacă cu revista presei."
      accept="image/*,application/pdf"
      mayChange
    />
  )
}

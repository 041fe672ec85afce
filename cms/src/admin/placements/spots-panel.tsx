import type { UIFieldServerProps } from 'payload'
import { toldFile } from '../../collections/stored-files/private/by-hand-doors.ts'
import { filesOf } from '../../collections/stored-files/private/files-of.ts'
import { keepsPlacements, seesPlacements } from '../../placements/access.ts'
import { placementsSlug } from '../../placements/slugs.ts'
import { spotFiles } from '../../placements/spots.ts'
import { FilesPanel } from '../private-files/files-panel.tsx'

/** On the form of a placement: the spot itself, or the artwork. */
export const SpotsPanel = async ({ id, req }: UIFieldServerProps) => {
  if (!seesPlacements(req.user)) return null
  if (id === undefined) return <p>Spotul sau macheta se adaugă aici, după prima salvare.</p>
  const files = await filesOf(req, spotFiles, String(id))
  return (
    <FilesPanel
      of={`${placementsSlug}/${id}`}
      first={files.map(toldFile)}
      title="Spotul sau macheta"
      explains="MP3, MP4, imagine sau PDF. Le vede numai cine vede plasările; ca să apară pe site, adăugați fișierul la campanie."
      accept="image/*,application/pdf,audio/mpeg,video/mp4,.m4a"
      mayChange={keepsPlacements(req.user)}
    />
  )
}

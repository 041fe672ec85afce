import { collectionLabels, parseSnapshot, type Snapshot } from '@avizier/shared/kinds/index'
import { referencesIn, type Reference } from '@avizier/shared/reference'
import type { PrintedLeaflet } from '../print/leaflet.ts'
import { askOf, besideIn, type OnPaper } from './shown-on-paper.ts'

/** The picture that a leaflet may show on its cover, and the bytes of its file. */
export interface CoverPicture {
  reference: Reference
  bytes: Uint8Array
}

/** What a leaflet says on paper: the text of its page, whom to ask, and the picture that was chosen for it. */
export function leafletOf(on: OnPaper, picture: CoverPicture | null): PrintedLeaflet {
  const snapshot = leafletIn(on)
  const shown = picture && besideIn(on.beside, 'media', picture.reference)
  return {
    letterhead: on.letterhead,
    kind: collectionLabels.leaflets.singular,
    title: snapshot.title,
    lead: snapshot.lead,
    text: snapshot.body,
    picture: shown ? { bytes: picture.bytes, alt: shown.alt, credit: shown.credit } : null,
    ask: askOf(besideIn(on.beside, 'departments', snapshot.department)),
    page: on.page,
    validFrom: snapshot.validFrom,
    publishedOn: on.isPublic ? on.day : null,
    date: on.day,
  }
}

/** Pictures that may stand on the cover, the first that can is taken: the one that was chosen, and those of the text. */
export const coverChoices = (on: OnPaper): Reference[] => {
  const { cover, body } = leafletIn(on)
  return [...(cover ? [cover] : []), ...referencesIn(body)].filter(({ ref }) => ref === 'media')
}

/** The PDF that a leaflet names until now. */
export const pdfOf = (on: OnPaper): string | null => leafletIn(on).pdf?.id ?? null

const leafletIn = ({ document }: OnPaper): Snapshot<'leaflets'> =>
  parseSnapshot('leaflets', document.snapshot)

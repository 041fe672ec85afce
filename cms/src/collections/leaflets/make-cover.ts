import { coverFromPdf } from '../journal-issues/make-cover.ts'

/** The cover of a leaflet that has a PDF, unless an editor chose a picture. */
export const makeLeafletCover = coverFromPdf({
  altOf: ({ title }) =>
    typeof title === 'string' && title !== '' ? `Coperta pliantului „${title}”` : null,
})

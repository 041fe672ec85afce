import type { CollectionConfig } from 'payload'
import { usersSlug } from '../../access/actor.ts'
import { closed } from '../../register/closed.ts'
import { pressReviewsSlug } from '../slugs.ts'
import { arrangeReview, sendReviewNow } from './doors.ts'
import { reviewPdf } from './pdf-door.ts'

const ownOnly = closed('Revista presei se face și se trimite de pe pagina ei.')

/** „Revista presei”: each that was sent, and one more while it is being made, which has not been. Its cuttings name it. */
export const pressReviews: CollectionConfig = {
  slug: pressReviewsSlug,
  labels: {
    singular: { ro: 'Revista presei', en: 'Press review' },
    plural: { ro: 'Revista presei', en: 'Press reviews' },
  },
  admin: { hidden: true, useAsTitle: 'number' },
  ...ownOnly,
  endpoints: [arrangeReview, sendReviewNow, reviewPdf],
  fields: [
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    { name: 'introduction', type: 'textarea' },
    /** Stories in the order in which somebody laid them. */
    { name: 'order', type: 'json' },
    { name: 'sentAt', type: 'date', index: true },
    { name: 'sentBy', type: 'relationship', relationTo: usersSlug },
    { name: 'sentTo', type: 'number' },
  ],
}

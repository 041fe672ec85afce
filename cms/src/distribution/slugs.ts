import { distributionsSlug } from '../fields/distributions-slug.ts'

/** Where copies of the Jurnal are brought. */
export const distributionPlacesSlug = 'distribution-places'

export const courierForms = ['csv', 'pdf'] as const
type CourierForm = (typeof courierForms)[number]

/** GET: how a distribution stands, in sentences. Below `/api`. */
export const standingApi = (id: string): string => `/${distributionsSlug}/${id}/standing`

/** GET: the list for the courier. Below `/api`. */
export const courierApi = (id: string, form: CourierForm): string =>
  `/${distributionsSlug}/${id}/courier/${form}`

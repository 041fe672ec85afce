import { attendancesSlug } from '../fields/attendances-slug.ts'

/** The list at the door, below the admin; `event` in the query says of which. */
export const doorListPath = '/intrare'
export const doorListOf = (event: string): string =>
  `${doorListPath}?event=${encodeURIComponent(event)}`

/** What the list at the door asks, below `/api`. */
export const doorListApi = {
  rows: `/${attendancesSlug}`,
  row: (id: string) => `/${attendancesSlug}/${id}`,
  /** POST: puts everybody on it who is accredited. */
  accredited: (event: string) => `/${attendancesSlug}/of/${event}/accredited`,
  /** GET: the list as CSV. */
  csv: (event: string) => `/${attendancesSlug}/of/${event}/csv`,
  /** POST: opens a case of a question that was not answered there. */
  owed: (event: string) => `/${attendancesSlug}/of/${event}/owed`,
} as const

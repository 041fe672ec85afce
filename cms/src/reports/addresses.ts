/** „Rapoarte anuale”, below the root of the admin. */
export const reportsPath = '/rapoarte'

/** Which reports there are, by the name that their address has. */
export const reportLaws = {
  information: 'Legea nr. 544/2001',
  transparency: 'Legea nr. 52/2003',
} as const
export type ReportName = keyof typeof reportLaws

/** The number of each law, by which files and announcements name its reports. */
export const reportNumbers: Record<ReportName, string> = { information: '544', transparency: '52' }
export const reportNames = Object.keys(reportLaws) as ReportName[]

export const reportForms = ['csv', 'pdf'] as const
type ReportForm = (typeof reportForms)[number]

/** Where a report is downloaded, below `/api`. */
export const reportApi = (name: ReportName, year: number, form: ReportForm): string =>
  `/reports/${name}/${year}/${form}`

/** Where it is published, below `/api`. */
export const publishApi = (name: ReportName, year: number): string =>
  `/reports/${name}/${year}/publish`

/** The first year of which there may be anything. */
export const firstYear = 2020

import { fromPlainText } from '../editor/from-plain-text.ts'
import { toLexical } from '../editor/to-lexical.ts'
import type { ReportName } from './addresses.ts'
import type { Report } from './report.ts'
import { periodOf } from './told.ts'

const words: Record<ReportName, { lead: string; legalBasis: string }> = {
  information: {
    lead: 'Câte cereri de informații de interes public a primit primăria, cum au fost soluționate și de ce au fost respinse unele dintre ele.',
    legalBasis:
      'art. 27 din Normele metodologice de aplicare a Legii nr. 544/2001, aprobate prin HG nr. 123/2002',
  },
  transparency: {
    lead: 'Câte proiecte au fost supuse consultării publice, câte propuneri s-au primit și câte au fost preluate.',
    legalBasis: 'art. 13 din Legea nr. 52/2003',
  },
}

/** What the announcement of a report says beside its figures; the office may write it otherwise afterwards. */
export const announcementText = (name: ReportName, report: Report, now: Date) => ({
  title: report.title,
  ...words[name],
  body: toLexical(
    fromPlainText(
      `Cifrele de mai jos sunt din perioada ${periodOf(report, now)}. Raportul este atașat și ca document PDF, iar cifrele se descarcă și ca tabel.`,
    ),
    ({ id }) => id,
  ),
})

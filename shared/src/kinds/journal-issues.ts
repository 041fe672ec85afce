import { z } from 'zod'
import { belongsToNobody, none, nothing, present } from './alike.ts'
import {
  day,
  optionalReference,
  optionalText,
  page,
  reference,
  correctionsAdded,
} from './fields.ts'
import { yearFolder } from './address.ts'
import { authoredKind } from './kind.ts'

const labels = { singular: 'Număr de Jurnal', plural: 'Jurnalul Municipal' }

/** One number of Jurnalul Municipal; `title` is made from number and date, `slug` is `nr-11`. */
const schema = z.object({
  ...page,
  number: z.number().int().positive(),
  issueDate: day,
  printRun: z.number().int().positive().nullable(),
  issn: optionalText,
  lead: z.string(),
  pdf: reference,
  cover: optionalReference,
  pageCount: z.number().int().positive(),
  /** The words of the PDF, one string a page; empty where it was scanned. */
  text: z.array(z.string()),
})

export const journalIssues = authoredKind({
  slug: 'journal-issues',
  labels,
  schema,
  upgrades: [correctionsAdded],
  section: {
    root: '/jurnal/',
    archive: 'years',
    intro: 'Publicația gratuită a primăriei: fiecare număr de descărcat și de citit pe ecran.',
    empty: 'Încă nu a apărut niciun număr. Primul va putea fi citit și descărcat de aici.',
  },
  address: { by: 'issueDate', folder: (date, root) => yearFolder(root, date.slice(0, 4)) },
  audience: 'citizens',
  ...belongsToNobody,
  nameOf: () => labels.singular,
  registrationOf: none,
  dateOf: ({ issueDate }) => issueDate,
  endOf: null,
  partOf: null,
  pictureOf: none,
  filesOf: ({ pdf }) => present(pdf),
  factsOf: nothing,
  textOf: nothing,
  wordsOf: ({ lead }, fileTitles) => [lead, ...fileTitles],
  pagesOf: ({ text }) => text,
  thingsOf({ number, issueDate, issn }, { common, media }) {
    const [associatedMedia] = media()
    return [
      {
        '@type': 'PublicationIssue',
        ...common,
        issueNumber: number,
        datePublished: issueDate,
        isPartOf: { '@type': 'Periodical', name: labels.plural, ...(issn && { issn }) },
        ...(associatedMedia && { associatedMedia }),
      },
    ]
  },
})

import type { AuthoredCollection } from '../collections.ts'
import type { Snapshot } from './index.ts'

/** How readers meet the words of a field. */
export interface Reading {
  /** Where a wrong word stands, as a correction tells it: „în titlu”; null for what tells of changes itself. */
  where: string | null
  /** Names of people and places are in no dictionary. */
  isSpelled?: true
  /** Sentences, which can be hard to read. */
  isProse?: true
  /** Fields in it that are addresses of machines. */
  without?: readonly string[]
}

/** Every public field of every kind; all of them read alike in each kind that has them. */
type PublicField = { [C in AuthoredCollection]: keyof Snapshot<C> }[AuthoredCollection]

/**
 * What of a document readers read as words, in the order of the form; null for dates, numbers, files and names of machines. A field that is
 * public and not named here does not compile: checks, corrections and reading ease all ask this table.
 */
const readByPublic: Readonly<Record<PublicField, Reading | null>> = {
  title: { where: 'în titlu', isSpelled: true },
  lead: { where: 'în rezumat', isSpelled: true, isProse: true },
  body: { where: 'în text', isSpelled: true, isProse: true },
  quotes: { where: 'în citate' },
  question: { where: 'în întrebare', isSpelled: true },
  place: { where: 'la „Unde”' },
  affected: { where: 'la „Cine este afectat”' },
  legalBasis: { where: 'în temeiul legal' },
  proposalsHow: { where: 'la trimiterea propunerilor' },
  responsible: { where: 'la responsabil', without: ['email'] },
  debatePlace: { where: 'la locul dezbaterii' },
  outcome: { where: 'în rezultatul dezbaterii', isSpelled: true, isProse: true },
  recommendations: { where: 'în recomandări' },
  goals: { where: 'în obiective' },
  spots: { where: 'în spoturi' },
  appearances: null,
  figures: null,
  statusNote: { where: 'la schimbarea programului', isSpelled: true },
  admission: { where: 'la „Cine poate veni”' },
  agenda: { where: 'în program', without: ['hour'] },
  speakers: { where: 'la vorbitori' },
  transcript: { where: 'în transcriere', isSpelled: true },
  byline: { where: 'la autor' },
  changeNote: { where: null, isSpelled: true },
  corrections: { where: null },
  slug: null,
  publishedAt: null,
  registrationNumber: null,
  registrationDate: null,
  department: null,
  topics: null,
  contact: null,
  kind: null,
  noticeType: null,
  section: null,
  number: null,
  issueDate: null,
  printRun: null,
  issn: null,
  pageCount: null,
  text: null,
  issue: null,
  pageNumber: null,
  validFrom: null,
  validTo: null,
  isUrgent: null,
  startsOn: null,
  endsOn: null,
  askedOn: null,
  proposalsDeadline: null,
  debateAt: null,
  debateLink: null,
  eventType: null,
  status: null,
  movedFrom: null,
  startsAt: null,
  endsAt: null,
  onlineLink: null,
  accreditationUntil: null,
  materialsAt: null,
  recording: null,
  recordingLink: null,
  image: null,
  gallery: null,
  cover: null,
  pdf: null,
  attachments: null,
  documents: null,
  materials: null,
  minutes: null,
  related: null,
}

/** How readers meet a field by its name; null where they read no words of it, as in all that is not public. */
export const readingOf = (field: string): Reading | null =>
  Object.hasOwn(readByPublic, field) ? readByPublic[field as PublicField] : null

/** The fields in whose words something wrong can stand, in the order of the form. */
export const readFields: readonly { field: string; where: string }[] = Object.entries(
  readByPublic,
).flatMap(([field, reading]) => (reading?.where ? [{ field, where: reading.where }] : []))
